using System.Globalization;
using System.Text;

namespace Dossier.Core.Text;

/// <summary>Folds text to a form in which case and diacritics make no difference: for sorting and for loose look-ups.</summary>
public static class Folding
{
    private const char Noncharacter = '\uFFFE';

    /// <summary>Lower case without combining marks, compatible with ordinal comparison on every machine.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return folded.ToString();
    }

    /// <summary>The text with every lone surrogate and the noncharacter U+FFFE replaced, since normalisation refuses them.</summary>
    public static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) || text[i] == Noncharacter)
            {
                var builder = new StringBuilder(text.Length);
                foreach (var rune in text.EnumerateRunes())
                {
                    builder.Append((rune.Value == Noncharacter ? Rune.ReplacementChar : rune).ToString());
                }

                return builder.ToString();
            }
        }

        return text;
    }
}
