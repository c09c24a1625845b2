using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Text;

namespace Dossier.Core.Importing;

/// <summary>
/// Decodes an article as it comes. UTF-8, UTF-16 with its mark, and for a page in HTML the encoding that it declares: nothing is guessed,
/// since a wrong guess would change the words that passages quote.
/// </summary>
public static partial class ArticleDecoder
{
    /// <summary>How far into a page its declaration may stand (HTML Standard, section 4.2.5.4).</summary>
    private const int DeclarationWithin = 1024;

    private static readonly byte[] LittleEndian = [0xFF, 0xFE];

    private static readonly byte[] BigEndian = [0xFE, 0xFF];

    /// <summary>The text and, where it was not UTF-8, the name of its encoding; <c>null</c> where it is no text, with the reason in the diagnostics.</summary>
    public static (SourceFile File, string? Encoding)? Decode(LoadedFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.AsSpan();
        if (Marked(bytes) is { } marked)
        {
            return Strictly(file, marked, bytes[2..], diagnostics) is { } text ? (text, marked.WebName) : null;
        }

        if (!System.Text.Unicode.Utf8.IsValid(bytes) && Declared(file.Path, bytes) is { } declared)
        {
            return Strictly(file, declared, bytes, diagnostics) is { } text ? (text, declared.WebName) : null;
        }

        var tried = new DiagnosticBag();
        if (Utf8.Decode(file, tried) is { } utf8)
        {
            return (utf8, null);
        }

        foreach (var found in tried.ToSorted())
        {
            diagnostics.Add(bytes.Contains((byte)0)
                ? found with { Message = $"this is not a text: {found.Message}", Help = "import the article's text, not a picture, a PDF or an office document" }
                : found with { Help = "save the file as UTF-8 in your editor; an old Windows file is often windows-1252 or windows-1251, and a page in HTML may declare that with `<meta charset=…>`" });
        }

        return null;
    }

    private static UnicodeEncoding? Marked(ReadOnlySpan<byte> bytes)
        => bytes.Length % 2 != 0 ? null
            : bytes.StartsWith(LittleEndian) && !bytes.StartsWith((byte[])[0xFF, 0xFE, 0, 0]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)
            : bytes.StartsWith(BigEndian) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true) : null;

    /// <summary>The encoding that a page declares; what the web calls Latin-1 and ASCII is windows-1252 (WHATWG Encoding, section 4.2).</summary>
    private static Encoding? Declared(string path, ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        if (ArticleFormats.Of(path, start) != ArticleFormat.Html || Declaration().Match(start) is not { Success: true } match)
        {
            return null;
        }

        var name = match.Groups["name"].Value.ToLowerInvariant();
        name = name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name;
        try
        {
            // A declaration that could be read byte by byte cannot be true of UTF-16, and UTF-8 it is not.
            return name.StartsWith("utf-", StringComparison.Ordinal)
                ? null
                : CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static SourceFile? Strictly(LoadedFile file, Encoding encoding, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        try
        {
            var text = encoding.GetString(bytes);
            if (!text.Contains('\0', StringComparison.Ordinal))
            {
                return new SourceFile(file.DisplayPath, text);
            }
        }
        catch (DecoderFallbackException)
        {
            // Reported below.
        }

        diagnostics.Add(file.DisplayPath, Rules.NotUtf8, $"the file says that it is {encoding.WebName}, but it is not", "open it in a browser or an editor, and save its text as UTF-8");
        return null;
    }

    [GeneratedRegex("""(charset|encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
