using System.Buffers;
using System.Globalization;
using System.Text;
using Dossier.Core.Parsing.Prose;
using Dossier.Core.Text;

namespace Dossier.Core.Linking.Mentions;

/// <summary>
/// A text as names are compared with it: typography makes no difference, and it is cut into words.
/// <list type="number">
/// <item>letters are composed (NFC), curly marks are straight, dashes are hyphens, soft hyphens and the like are gone, any white space is one space;</item>
/// <item>a hyphen between words is a space, so that "Belt-and-Road" is the same as "Belt and Road";</item>
/// <item>a word is a run of letters, digits and marks, with apostrophes and full stops inside it. A letter of a script that sets no
/// spaces between words (Han, Hiragana, Thai, Lao, Khmer, Myanmar) is a word of its own; Katakana, which mostly writes foreign names between
/// letters of other scripts, forms runs.</item>
/// </list>
/// </summary>
public sealed class NameText
{
    /// <summary>How many characters one can become in NFC (Unicode Standard Annex 15, section 9.2).</summary>
    private const int LongestComposed = 3;

    private static readonly SearchValues<char> AsciiWord = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_@#&+");

    private readonly int[]? origins;
    private readonly HashSet<int> hyphens = [];

    /// <param name="origins">Where each character comes from and where the text ends; <c>null</c> where all stay in their places.</param>
    private NameText(string text, int[]? origins)
    {
        Text = WithoutHyphens(text);
        Folded = Text.ToLowerInvariant();
        this.origins = origins;
        Words = WordsOf(Text);
    }

    public string Text { get; }

    /// <summary>The same without regard to case, of the same length.</summary>
    public string Folded { get; }

    /// <summary>The words, as half-open ranges in <see cref="Text"/>.</summary>
    public IReadOnlyList<(int Start, int End)> Words { get; }

    public static NameText Of(string original)
    {
        var text = Folding.WellFormed(original);
        if (!text.IsNormalized(NormalizationForm.FormC))
        {
            return Composed(text);
        }

        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal))
        {
            return new NameText(text, null);
        }

        var kept = new Straightened(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            kept.Add(text[i], i);
        }

        return kept.ToText(text.Length);
    }

    /// <summary>Whether a hyphen joins a word to one in small letters before it, as in "pro-Kremlin", where it is no word by itself.</summary>
    public bool IsPrefixed(int word)
        => char.IsLower(Text[Words[word - 1].Start]) && Words[word].Start == Words[word - 1].End + 1 && hyphens.Contains(Words[word - 1].End);

    /// <summary>Where a place in <see cref="Text"/> lies in the text as it was given.</summary>
    public int OriginOf(int index) => origins is null ? index : origins[index];

    private static NameText Composed(string text)
    {
        var kept = new Straightened(LongestComposed * text.Length);
        for (var i = 0; i < text.Length;)
        {
            var next = i + 1;
            while (next < text.Length && (char.IsLowSurrogate(text[next]) || Joins(text, next)))
            {
                next++;
            }

            foreach (var character in text[i..next].Normalize(NormalizationForm.FormC))
            {
                kept.Add(character, i);
            }

            i = next;
        }

        return kept.ToText(text.Length);
    }

    private static char Straight(char character) => character switch
    {
        < '\u007F' => character is '\t' or '\n' or '\r' or '\f' or '\v' ? ' ' : character,
        '‘' or '’' or '‛' or 'ʼ' or '′' or '´' or '＇' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' or '－' => '-',
        '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') => '\0',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };

    private static bool Joins(string text, int index)
        => IsMark(CharUnicodeInfo.GetUnicodeCategory(text, index)) || text[index] is >= '\u1160' and <= '\u11FF';

    private string WithoutHyphens(string text)
    {
        var spaced = default(char[]);
        for (var hyphen = text.IndexOf('-', StringComparison.Ordinal); hyphen >= 0; hyphen = text.IndexOf('-', hyphen + 1))
        {
            if (hyphen > 0 && WordAt(text, hyphen - 1) > 0 && WordAt(text, hyphen + 1) > 0)
            {
                spaced ??= text.ToCharArray();
                spaced[hyphen] = ' ';
                hyphens.Add(hyphen);
            }
        }

        return spaced is null ? text : new string(spaced);
    }

    private static List<(int Start, int End)> WordsOf(string text)
    {
        var words = new List<(int, int)>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (SpacelessScripts.EndOfWord(text, i) is var end && end > i)
            {
                i = end;
            }
            else if (WordAt(text, i) > 0)
            {
                while ((i = EndOfAscii(text, i)) < text.Length && SpacelessScripts.LetterAt(text, i) == 0 && (WordAt(text, i) is > 0 and var length || (length = InsideAt(text, i)) > 0))
                {
                    i += length;
                }
            }
            else
            {
                i++;
                continue;
            }

            words.Add((start, i));
        }

        return words;
    }

    private static int EndOfAscii(string text, int from)
        => text.AsSpan(from).IndexOfAnyExcept(AsciiWord) is >= 0 and var length ? from + length : text.Length;

    /// <summary>How many characters the letter, digit or mark at a place takes; 0 where there is none.</summary>
    private static int WordAt(string text, int index)
    {
        if (index >= text.Length)
        {
            return 0;
        }

        var character = text[index];
        if (char.IsAscii(character))
        {
            return char.IsAsciiLetterOrDigit(character) || character is '_' or '@' or '#' or '&' or '+' ? 1 : 0;
        }

        if (char.IsSurrogate(character))
        {
            var pair = char.IsLowSurrogate(character) ? index - 1 : index;
            return Rune.TryGetRuneAt(text, pair, out var rune) && (Rune.IsLetterOrDigit(rune) || IsMark(Rune.GetUnicodeCategory(rune))) ? pair + 2 - index : 0;
        }

        return char.IsLetterOrDigit(character) || IsMark(character) || character is ProseReader.HiddenWord or '\u200C' or '\u200D' ? 1 : 0;
    }

    /// <summary>1 for an apostrophe or full stop between letters.</summary>
    private static int InsideAt(string text, int index)
        => index > 0 && index < text.Length && text[index] is '\'' or '.' && WordAt(text, index - 1) > 0 && WordAt(text, index + 1) > 0 && SpacelessScripts.LetterAt(text, index + 1) == 0 ? 1 : 0;

    private static bool IsMark(char character) => !char.IsAscii(character) && IsMark(char.GetUnicodeCategory(character));

    private static bool IsMark(UnicodeCategory category)
        => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>A text in the making, with the places from which its characters come.</summary>
    private sealed class Straightened(int capacity)
    {
        private readonly char[] text = new char[capacity];
        private readonly int[] from = new int[capacity + 1];
        private int length;

        public void Add(char character, int origin)
        {
            var straight = Straight(character);
            if (straight != '\0' && (straight != ' ' || length == 0 || text[length - 1] != ' '))
            {
                from[length] = origin;
                text[length++] = straight;
            }
        }

        public NameText ToText(int end)
        {
            from[length] = end;
            return new NameText(new string(text, 0, length), from);
        }
    }
}
