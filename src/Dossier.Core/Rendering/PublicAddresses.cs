using System.Security.Cryptography;
using System.Text;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>Addresses in files that are no pages: absolute where the host is known, otherwise from the site's folder.</summary>
public sealed record PublicAddresses(DossierGraph Graph, Routes Routes)
{
    public string Of(string path) => (Graph.Content.Settings.Host?.AbsoluteUri ?? "") + (path == "index.html" && Graph.Content.Settings.Host is not null ? "" : Links.EscapePath(path));

    public string Of(Thing thing) => Of(Routes.PathOf(thing) ?? "index.html");

    public string Of(LinkedCorrection linked)
        => (linked.Thing is { } thing ? Of(thing) : Of(linked.Event is null ? "index.html" : "timeline.html")) + "#" + Uri.EscapeDataString(linked.Correction.Anchor);

    /// <summary>The id that a thing keeps in feeds even if it is renamed: that of its first name.</summary>
    public string LastingId(Thing thing) => LastingId(FirstKey(thing), LastingAddress(thing));

    /// <summary>That of a correction, which would otherwise be news again when its page is renamed.</summary>
    public string LastingId(LinkedCorrection linked)
    {
        var anchor = "#" + Uri.EscapeDataString(linked.Correction.Anchor);
        return LastingId(
            (linked.Thing is { } thing ? FirstKey(thing) : linked.Event?.Key) + anchor,
            linked.Thing is { } named ? LastingAddress(named) + anchor : Of(linked));
    }

    /// <summary>
    /// An id for feeds, which Atom wants as an absolute IRI: the address where the host is known, otherwise a UUID made from the dossier's
    /// title and a key (RFC 9562, version 8: the first 128 bits of their SHA-256).
    /// </summary>
    public string LastingId(string key, string address)
    {
        if (Graph.Content.Settings.Host is not null)
        {
            return address;
        }

        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(Folding.WellFormed($"{Graph.Content.Settings.Title}\n{key}"))).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }

    private static string FirstKey(Thing thing) => thing.RedirectFrom is [var first, ..] ? first.Value : thing.Key;

    private string LastingAddress(Thing thing) => Of(Routes.PathOf(FirstKey(thing)) ?? Routes.PathOf(thing) ?? "index.html");
}
