using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dossier.Core.Text;

/// <summary>
/// Splits a passage into the runs of words that stand in its source without a break. A run begins with a letter or digit and ends with one, and
/// has single spaces. Runs are parted by
/// <list type="bullet">
/// <item>an ellipsis, also in brackets;</item>
/// <item>what the editor put into square brackets, with the word that it is part of;</item>
/// <item>the end of a paragraph: a line break in the value;</item>
/// <item>where asked, dashes and asterisks, which the page may have in another form.</item>
/// </list>
/// </summary>
public static class PassageRuns
{
    private const char ZeroWidthNonJoiner = '\u200C';

    private const char ZeroWidthJoiner = '\u200D';

    public static ImmutableArray<string> Of(string passage, bool alsoAtDashes)
    {
        var runs = ImmutableArray.CreateBuilder<string>();
        var run = new StringBuilder();
        var lastBracket = passage.LastIndexOf(']');
        for (var i = 0; i < passage.Length;)
        {
            var length = Rune.TryGetRuneAt(passage, i, out var rune) ? rune.Utf16SequenceLength : 1;
            if (passage[i] is '[' or ']')
            {
                RemoveLastWord(run);
                i = passage[i] == '[' && i < lastBracket ? passage.IndexOf(']', i) + 1 : i + 1;
                while (i < passage.Length && IsSpacedWordPart(passage, i))
                {
                    i++;
                }

                End();
            }
            else if (Gap(passage, i, alsoAtDashes) is var gap and > 0)
            {
                i += gap;
                End();
            }
            else
            {
                if (char.IsWhiteSpace(passage[i]))
                {
                    run.Append(' ', run.Length > 0 && run[^1] != ' ' ? 1 : 0);
                }
                else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || passage[i] is ZeroWidthJoiner or ZeroWidthNonJoiner)
                {
                    run.Append(passage, i, length);
                }

                i += length;
            }
        }

        End();
        return runs.ToImmutable();

        void End()
        {
            if (Trim(run.ToString()) is { Length: > 0 } words)
            {
                runs.Add(words);
            }

            run.Clear();
        }
    }

    /// <summary>Cuts off what stands before the first letter or digit and behind the last.</summary>
    public static string Trim(string run)
    {
        var (start, end) = (0, run.Length);
        while (start < end && !IsLetterOrDigit(run, start))
        {
            start++;
        }

        while (end > start && !IsWordPart(run, end - 1))
        {
            end--;
        }

        return run[start..end];
    }

    /// <summary>Whether a word may end before the character: at a space, and at the punctuation of scripts that set none.</summary>
    public static bool IsWordBreak(string run, int index) => run[index] is ' ' or (>= '\u3001' and <= '\u3011') or '！' or '，' or '：' or '；' or '？';

    /// <summary>Whether the character belongs to a word: a letter, digit or mark, or what joins letters.</summary>
    public static bool IsWordPart(string text, int index)
        => IsLetterOrDigit(text, index) || text[index] is ZeroWidthJoiner or ZeroWidthNonJoiner
            || Category(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether the character is of a script that sets no spaces between words.</summary>
    public static bool IsUnspaced(char c)
        => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') // Thai and Lao, Burmese, Khmer
            or '\u3005' or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') // kana, Han
            || char.IsHighSurrogate(c) && c is >= '\uD840' and <= '\uD88D'; // Han beyond the first plane

    /// <summary>How many characters of a gap between runs begin here: 0 where none does.</summary>
    private static int Gap(string text, int index, bool alsoAtDashes)
    {
        var c = text[index];
        if (c is '…' or '\n' or '\r' or '\u2028' or '\u2029' or '\uFFFD' || (c != '\t' && char.IsControl(c)) || (char.IsSurrogate(c) && !Rune.TryGetRuneAt(text, index, out _)))
        {
            return 1;
        }

        var rest = text.AsSpan(index);
        if (c == '.')
        {
            return rest.StartsWith("...", StringComparison.Ordinal) ? 3 : rest.StartsWith(". . .", StringComparison.Ordinal) ? 5 : 0;
        }

        if (!alsoAtDashes)
        {
            return 0;
        }

        var isDash = c is '*' or (>= '\u2012' and <= '\u2015') or '−'
            || (c == '-' && (rest.StartsWith("--", StringComparison.Ordinal) || (index > 0 && char.IsWhiteSpace(text[index - 1]) && rest.Length > 1 && char.IsWhiteSpace(rest[1]))));
        return isDash ? 1 : 0;
    }

    private static void RemoveLastWord(StringBuilder run)
    {
        var text = run.ToString();
        var end = text.Length;
        while (end > 0 && IsSpacedWordPart(text, end - 1))
        {
            end--;
        }

        run.Length = end;
    }

    private static bool IsSpacedWordPart(string text, int index) => IsWordPart(text, index) && !IsUnspaced(text[index]);

    private static bool IsLetterOrDigit(string text, int index) => Category(text, index) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static UnicodeCategory Category(string text, int index)
        => CharUnicodeInfo.GetUnicodeCategory(text, index > 0 && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) ? index - 1 : index);
}
