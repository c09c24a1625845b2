using System.Globalization;
using System.Text;
using Dossier.Core.Text;

namespace Dossier.Core.Provenance;

/// <summary>
/// Splits text into the words by which passages are proved. Only typography is folded: what differs between two typings of the same
/// words (kinds of quotation marks, dashes and spaces, an ellipsis as one character or three, composed or decomposed letters, soft
/// hyphens) makes no difference; case and everything inside a word do. What this class does is part of the format of fingerprints.
/// </summary>
public static class WordScanner
{
    private const char EmDash = '\u2014';
    private const char Ellipsis = '\u2026';

    /// <summary>The words of a text, each with its place. White space, long dashes and ellipses part words, and in scripts without spaces each letter is one; what holds no letter and no digit is no word.</summary>
    public static IEnumerable<ScannedWord> Scan(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var separator = SeparatorAt(text, at);
            if (separator > 0)
            {
                at += separator;
                continue;
            }

            var start = at;
            at = EndOfStretch(text, start);

            if (Trimmed(text, start, at) is { } word)
            {
                yield return word;
            }
        }
    }

    /// <summary>Whether a text holds a word at all: one letter or digit is enough.</summary>
    public static bool HasWord(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word in the form in which words are compared: NFC, quotation marks and hyphens of one kind, nothing invisible.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            return word.ToString().Replace('`', '\'');
        }

        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (!IsInvisible(rune.Value))
            {
                folded.Append(Folded(rune.Value) ?? rune.ToString());
            }
        }

        return Folding.WellFormed(folded.ToString()).Normalize(NormalizationForm.FormC);
    }

    private static int EndOfStretch(string text, int start)
    {
        var end = SpacelessScripts.EndOfWord(text, start);
        if (end > start)
        {
            return end;
        }

        do
        {
            end++;
        }
        while (end < text.Length && SeparatorAt(text, end) == 0 && SpacelessScripts.LetterAt(text, end) == 0);
        return end;
    }

    /// <summary>The length of what parts words at a place: a white space, a long dash, an ellipsis, or hyphens and stops that stand for them.</summary>
    private static int SeparatorAt(string text, int at)
    {
        var first = text[at];
        if (char.IsWhiteSpace(first) || first is EmDash or '\u2015' or '\u2E3A' or '\u2E3B' or Ellipsis)
        {
            return 1;
        }

        var shortest = first switch { '-' => 2, '.' => 3, _ => int.MaxValue };
        if (shortest == int.MaxValue || at + 1 == text.Length || text[at + 1] != first)
        {
            return 0;
        }

        var end = at;
        while (end < text.Length && text[end] == first)
        {
            end++;
        }

        return end - at >= shortest ? end - at : 0;
    }

    /// <summary>The stretch without the punctuation at its edges, or <c>null</c> where no letter and no digit is left.</summary>
    private static ScannedWord? Trimmed(string text, int start, int end)
    {
        while (start < end && Rune.DecodeFromUtf16(text.AsSpan(start, end - start), out var first, out var length) is var _ && IsEdge(first))
        {
            start += length;
        }

        while (start < end && Rune.DecodeLastFromUtf16(text.AsSpan(start, end - start), out var last, out var length) is var _ && IsEdge(last))
        {
            end -= length;
        }

        var word = text.AsSpan(start, end - start);
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return new ScannedWord(Fold(word), start, end - start);
            }
        }

        return null;
    }

    /// <summary>Punctuation, and what has no width; a percent sign belongs to its number.</summary>
    private static bool IsEdge(Rune rune)
        => rune.Value is not ('%' or '‰')
            && (rune.Value is '`' or '´' || IsInvisible(rune.Value) || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation);

    private static bool IsInvisible(int value)
        => value is 0x00AD or 0xFEFF or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2064) or (>= 0x2066 and <= 0x2069);

    private static string? Folded(int value) => value switch
    {
        0x2018 or 0x2019 or 0x201A or 0x201B or 0x2032 or 0x2039 or 0x203A or '`' or 0x00B4 => "'",
        0x201C or 0x201D or 0x201E or 0x201F or 0x2033 or 0x00AB or 0x00BB => "\"",
        0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2212 => "-",
        _ => null,
    };
}

/// <summary>A word of a text.</summary>
/// <param name="Word">In the form in which words are compared.</param>
/// <param name="Start">Where it begins in the text, without the punctuation before it.</param>
/// <param name="Length">Its length in the text, in UTF-16 code units.</param>
public readonly record struct ScannedWord(string Word, int Start, int Length)
{
    public int End => Start + Length;
}
