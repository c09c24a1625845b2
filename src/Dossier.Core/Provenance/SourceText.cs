using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Core.Provenance;

/// <summary>The text of an article, in the paragraphs and words by which passages are proved and marked.</summary>
public sealed partial class SourceText : ProofText
{
    private const int LongestWrappedLine = 100;

    private ImmutableArray<string> words;
    private ImmutableArray<int> starts;
    private string? digest;

    private SourceText(ImmutableArray<SourceParagraph> paragraphs) => Paragraphs = paragraphs;

    /// <summary>The paragraphs that hold a word, in the order of the text.</summary>
    public ImmutableArray<SourceParagraph> Paragraphs { get; }

    public override int WordCount => Words.Length;

    public override ImmutableArray<int> ParagraphStarts => starts.IsDefault ? starts = Starts() : starts;

    /// <summary>Made when they are first asked for: few articles of a large dossier are quoted.</summary>
    private ImmutableArray<string> Words => words.IsDefault ? words = [.. Paragraphs.SelectMany(paragraph => paragraph.Words.Select(word => word.Word))] : words;

    /// <summary>The SHA-256, in lower-case hexadecimal, of the words joined by spaces and the paragraphs by line feeds, as UTF-8.</summary>
    public string Digest => digest ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Paragraphs.Select(paragraph => string.Join(' ', paragraph.Words.Select(word => word.Word)))))));

    public string this[int index] => Words[index];

    public override bool Holds(int index, PassageWord word) => Words[index] == word.Text;

    /// <summary>Where words stand in the paragraphs' texts: one stretch for each paragraph that they reach into.</summary>
    public IEnumerable<SourceStretch> StretchesOf(WordRange range)
    {
        for (var at = range.Start; at < range.End;)
        {
            var paragraph = ParagraphOf(at);
            var (inParagraph, first) = (Paragraphs[paragraph].Words, ParagraphStarts[paragraph]);
            var last = Math.Min(range.End, first + inParagraph.Length) - 1;
            yield return new SourceStretch(paragraph, inParagraph[at - first].Start, inParagraph[last - first].End);
            at = last + 1;
        }
    }

    /// <summary>
    /// A plain text. Where a line is longer than 100 characters, each line is a paragraph; a text of shorter lines is taken for wrapped, and blank lines
    /// part its paragraphs. Inline Markdown that came along (emphasis, links) is not part of the words; <c>[its]</c> in running text stays.
    /// </summary>
    public static SourceText FromPlain(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return FromParagraphs((lines.Any(line => line.Length > LongestWrappedLine) ? lines : Unwrapped(lines)).Select(WithoutMarkup));
    }

    /// <summary>A text whose paragraphs are known; those without a word do not count.</summary>
    public static SourceText FromParagraphs(IEnumerable<string> paragraphs)
        => new([.. paragraphs.Where(WordScanner.HasWord).Select(text => new SourceParagraph(text))]);

    /// <summary>Text without Markdown's marks of emphasis, links, pictures, headings and quotations.</summary>
    public static string WithoutMarkup(string text)
        => LinePrefix().Replace(Link().Replace(text, "${words}").Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal), "").Trim();

    private ImmutableArray<int> Starts()
    {
        var count = 0;
        var all = ImmutableArray.CreateBuilder<int>(Paragraphs.Length);
        foreach (var paragraph in Paragraphs)
        {
            all.Add(count);
            count += paragraph.Words.Length;
        }

        return all.MoveToImmutable();
    }

    private static IEnumerable<string> Unwrapped(string[] lines)
    {
        var block = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                block.Add(line.Trim());
            }
            else if (block.Count > 0)
            {
                yield return string.Join(' ', block);
                block.Clear();
            }
        }
    }

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]*)\]\([^()\s]*\)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(#{1,6}\s+|>\s?)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LinePrefix();
}

/// <summary>A stretch of a paragraph's text, from the first character of a word to the end of another.</summary>
/// <param name="Paragraph">Counted from zero.</param>
public readonly record struct SourceStretch(int Paragraph, int Start, int End);

/// <summary>A paragraph of a source text: what a reader sees of it, and its words with their places in that.</summary>
public sealed class SourceParagraph(string text)
{
    private ImmutableArray<ScannedWord> words;

    public string Text { get; } = text;

    public ImmutableArray<ScannedWord> Words => words.IsDefault ? words = [.. WordScanner.Scan(Text)] : words;
}
