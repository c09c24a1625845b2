using System.Globalization;
using System.Text;

namespace Dossier.Core.Text;

/// <summary>Scripts that set no spaces between words (Han, Hiragana, Thai, Lao, Khmer, Myanmar): where words count, each of their letters is one.</summary>
public static class SpacelessScripts
{
    /// <summary>How many characters the letter of such a script at a place takes; 0 where there is none.</summary>
    public static int LetterAt(string text, int index)
    {
        if (index >= text.Length || text[index] < '\u0E00' || !Rune.TryGetRuneAt(text, index, out var rune))
        {
            return 0;
        }

        var isSpaceless = rune.Value switch
        {
            <= 0x0EFF or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17D3) or (>= 0xA9E0 and <= 0xA9FE) or (>= 0xAA60 and <= 0xAA7F) => Rune.IsLetter(rune) || IsMark(Rune.GetUnicodeCategory(rune)),
            (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x3029) or (>= 0x3041 and <= 0x309F) => true,
            (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) => true,
            _ => false,
        };
        return isSpaceless ? rune.Utf16SequenceLength : 0;
    }

    /// <summary>The end of the word that begins at a place with a letter of such a script: the letter and the marks on it. The place itself where there is none.</summary>
    public static int EndOfWord(string text, int start)
    {
        if (LetterAt(text, start) is not (> 0 and var letter))
        {
            return start;
        }

        var end = start + letter;
        while (end < text.Length && text[end] > '\u007F' && IsMark(char.GetUnicodeCategory(text[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsMark(UnicodeCategory category)
        => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
