using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Browser.Tests.Sites;

/// <summary>
/// A PDF as far as tests ask: its sheets with how much text is written on each, and the entries of its outline. It reads what Chromium writes (ISO 32000-1: objects
/// in the open, streams deflated) and nothing else; a reader of PDF could not be restored from the package registry.
/// </summary>
public sealed partial class PdfFile
{
    private readonly string text;
    private readonly Dictionary<string, (int Start, int End)> objects = [];

    public PdfFile(byte[] bytes)
    {
        text = Encoding.Latin1.GetString(bytes);
        foreach (Match match in ObjectPattern().Matches(text))
        {
            objects[match.Groups["number"].Value] = (match.Index + match.Length, text.IndexOf("endobj", match.Index, StringComparison.Ordinal));
        }
    }

    /// <summary>For each sheet how often text is shown on it.</summary>
    public IReadOnlyList<int> TextShown => [.. Sheets.Select(sheet => ShowPattern().Count(Stream(ContentsPattern().Match(sheet).Groups["number"].Value)))];

    /// <summary>The names of headings in the outline, in the order of the file.</summary>
    public IReadOnlyList<string> Outline => [.. objects.Values.Select(Of).Where(entry => entry.Contains("/Dest", StringComparison.Ordinal)).Select(entry => TitlePattern().Match(entry)).Where(title => title.Success).Select(Decoded)];

    public string? Title => TitlePattern().Match(Of(objects.Values.First(entry => Of(entry).Contains("/Producer", StringComparison.Ordinal)))) is { Success: true } title ? Decoded(title) : null;

    private IEnumerable<string> Sheets => objects.Values.Select(Of).Where(entry => PagePattern().IsMatch(entry));

    private string Of((int Start, int End) place)
    {
        var stream = text.IndexOf("stream", place.Start, place.End - place.Start, StringComparison.Ordinal);
        return text[place.Start..(stream < 0 ? place.End : stream)];
    }

    private string Stream(string number)
    {
        var (start, end) = objects[number];
        var from = text.IndexOf("stream\n", start, StringComparison.Ordinal) + "stream\n".Length;
        using var packed = new MemoryStream(Encoding.Latin1.GetBytes(text[from..text.LastIndexOf("endstream", end, StringComparison.Ordinal)]));
        using var inflated = new ZLibStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static string Decoded(Match title)
        => title.Groups["hex"] is { Success: true } hex
            ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex.Value)).TrimStart('\uFEFF')
            : Regex.Unescape(title.Groups["plain"].Value);

    [GeneratedRegex(@"(?<=^|\n)(?<number>\d+) 0 obj\n", RegexOptions.ExplicitCapture)]
    private static partial Regex ObjectPattern();

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex PagePattern();

    [GeneratedRegex(@"/Contents (?<number>\d+) 0 R", RegexOptions.ExplicitCapture)]
    private static partial Regex ContentsPattern();

    [GeneratedRegex(@"/Title (<(?<hex>[0-9A-Fa-f]+)>|\((?<plain>([^()\\]|\\.)*)\))", RegexOptions.ExplicitCapture)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"\bT[jJ]\b")]
    private static partial Regex ShowPattern();
}
