using System.Globalization;
using System.Text;

namespace Dossier.Core.Text;

/// <summary>Turns text into the part of an address that names it.</summary>
public static class Slug
{
    /// <summary>
    /// Lower case letters and digits of any script joined by single hyphens; marks on letters and apostrophes are dropped,
    /// everything else separates. Empty where the text holds no letter or digit.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var pending = false;
        foreach (var rune in Folding.Fold(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (pending && slug.Length > 0)
                {
                    slug.Append('-');
                }

                pending = false;
                slug.Append(rune.ToString());
            }
            else if (rune.Value is not ('\'' or '\u2019') && Rune.GetUnicodeCategory(rune) != UnicodeCategory.SpacingCombiningMark)
            {
                pending = true;
            }
        }

        return slug.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>An id as it stands in addresses: as it is, or the nearest that may stand there.</summary>
    public static string OfId(string id) => IsId(id) ? id : Of(id);

    /// <summary>
    /// Whether an id, that of a file or of a record in one, may stand in a file's name and in an address as it is: letters and digits of any script, hyphens, underscores and dots, with
    /// neither a hyphen nor a dot at an end.
    /// </summary>
    public static bool IsId(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || id[0] is '-' or '.' || id[^1] is '-' or '.')
        {
            return false;
        }

        foreach (var rune in id.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && rune.Value is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
