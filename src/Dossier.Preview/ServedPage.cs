using System.Security.Cryptography;
using System.Text;

namespace Dossier.Preview;

/// <summary>A page with the script by which it follows the preview.</summary>
/// <param name="Digest">Of the page without the script.</param>
public sealed record ServedPage(byte[] Bytes, string Digest)
{
    public const string Script = "/.dossier/preview.js";

    private const int DigestLength = 16;

    private static readonly byte[] NoSite = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>No site yet</title><body data-no-site><p>The site can’t be built yet: see what is wrong.</p></body></html>"u8.ToArray();
    private static readonly byte[] Nothing = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Not found</title><body><p>There is no page at this address.</p></body></html>"u8.ToArray();

    /// <param name="answer">An answer with a page, or with none.</param>
    public static ServedPage Of(SiteAnswer answer, PreviewState state)
    {
        var page = answer.File?.Bytes.ToArray() ?? (state.HasSite ? Nothing : NoSite);
        var digest = Convert.ToHexStringLower(SHA256.HashData(page))[..DigestLength];
        var script = Encoding.UTF8.GetBytes($"<script src=\"{Script}\" data-page=\"{digest}\" data-state=\"{state.Number}\"></script>");
        var end = page.AsSpan().LastIndexOf("</body>"u8);
        return new ServedPage(end < 0 ? [.. page, .. script] : [.. page[..end], .. script, .. page[end..]], digest);
    }
}
