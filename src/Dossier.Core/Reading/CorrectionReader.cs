using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads <c>corrections</c>: what was wrong and was put right, the newest first.</summary>
public static class CorrectionReader
{
    private const string Key = "corrections";

    /// <param name="of">The id of an event, whose corrections stand on a page with those of others; empty for what has a page of its own.</param>
    public static ImmutableArray<Correction> Read(Fields fields, string of = "")
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. fields.Each(Key, correction => One(correction, of))
                .Select(correction => correction with { Anchor = Unique(correction.Anchor, seen) })
                .OrderByDescending(correction => correction.Date.Value.SortKey),
        ];
    }

    private static Correction? One(Fields fields, string of)
        => fields.Date("date") is { } date && StatedDay.Of(date.Value) is { } day && fields.Text("was") is { } was && fields.Text("now") is { } now
            ? new Correction($"sec-correction-{(of.Length > 0 ? of + "-" : "")}{day}-{Digest(was.Value)}", date, was, now)
            : null;

    /// <summary>Four characters, so that another correction of the same day does not take the anchor.</summary>
    private static string Digest(string was) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.WellFormed(was))).AsSpan(0, 2));

    private static string Unique(string anchor, Dictionary<string, int> seen)
        => (seen[anchor] = seen.GetValueOrDefault(anchor) + 1) is > 1 and var times ? FormattableString.Invariant($"{anchor}-{times}") : anchor;
}
