using System.Globalization;

namespace Dossier.Core.Text;

/// <summary>A word or a numeral of a text.</summary>
/// <param name="Number"><c>null</c> for a word, and for a number that is too large to be held.</param>
/// <param name="IsPlain">The numeral is nothing but digits, as days and years are.</param>
/// <param name="Iso">A date that is written in digits alone: 2022-01 or 2022-01-05.</param>
public readonly record struct FigureToken(int Start, int Length, bool IsNumeral, decimal? Number = null, bool IsPlain = false, bool IsOrdinal = false, IsoDate? Iso = null)
{
    public int End => Start + Length;
}

/// <summary>A date written in digits alone.</summary>
public sealed record IsoDate(int Year, int Month, int? Day);

/// <summary>Cuts a text into the words and numerals of which figures are made.</summary>
public static class FigureTokens
{
    /// <summary>Longer ones are no numbers that anybody states; they count as too large.</summary>
    private const int MostDigits = 24;

    private const string ThousandsMarks = ",’' \u00A0\u2009\u202F\u2007";

    private static readonly string[] OrdinalEndings = ["st", "nd", "rd", "th"];

    public static List<FigureToken> In(string text)
    {
        var tokens = new List<FigureToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsDigit(text[at]))
            {
                at = Numeral(text, at, tokens);
            }
            else if (char.IsLetter(text[at]))
            {
                at = Name(text, at, tokens);
            }
            else
            {
                at++;
            }
        }

        return tokens;
    }

    /// <summary>A word; digits in it (G7), and behind a hyphen if it has a capital (Il-76), belong to it as to a name.</summary>
    private static int Name(string text, int start, List<FigureToken> tokens)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end < text.Length && (char.IsDigit(text[end]) || (text[end] == '-' && char.IsUpper(text[start]) && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }
        }

        tokens.Add(new FigureToken(start, end - start, IsNumeral: false));
        return end;
    }

    private static int Numeral(string text, int start, List<FigureToken> tokens)
    {
        if (Iso(text, start) is var (date, length))
        {
            tokens.Add(new FigureToken(start, length, IsNumeral: true, Iso: date));
            return start + length;
        }

        var digits = new System.Text.StringBuilder();
        var end = Digits(text, start, digits);
        var isPlain = true;
        if (end - start <= 3)
        {
            while (end + 3 < text.Length && ThousandsMarks.Contains(text[end], StringComparison.Ordinal) && IsDigits(text, end + 1, 3) && !IsDigit(text, end + 4))
            {
                end = Digits(text, end + 1, digits);
                isPlain = false;
            }
        }

        if (end + 1 < text.Length && IsDigit(text, end + 1) && (text[end] == '.' || (text[end] == ',' && isPlain && !IsDigits(text, end + 1, 3))))
        {
            digits.Append('.');
            end = Digits(text, end + 1, digits);
            isPlain = false;
        }

        var number = digits.Length <= MostDigits && decimal.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed) ? parsed : (decimal?)null;
        var letters = end;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        var ending = text.AsSpan(end, Math.Min(letters - end, 3));
        if (letters - end == 1 && char.IsUpper(ending[0]))
        {
            tokens.Add(new FigureToken(start, letters - start, IsNumeral: false)); // A name: 5G, 3D.
            return letters;
        }

        if (letters - end == 2 && OrdinalEndings.Contains(ending.ToString()))
        {
            tokens.Add(new FigureToken(start, letters - start, IsNumeral: true, number, isPlain, IsOrdinal: true));
            return letters;
        }

        tokens.Add(new FigureToken(start, end - start, IsNumeral: true, number, isPlain));
        return end;
    }

    /// <summary>Reads digits of any script; returns where they end.</summary>
    private static int Digits(string text, int at, System.Text.StringBuilder digits)
    {
        while (IsDigit(text, at))
        {
            if (digits.Length <= MostDigits)
            {
                digits.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text[at])));
            }

            at++;
        }

        return at;
    }

    private static (IsoDate Date, int Length)? Iso(string text, int at)
    {
        if (!IsDigits(text, at, 4) || at + 4 >= text.Length || text[at + 4] != '-' || !IsDigits(text, at + 5, 2) || IsDigit(text, at + 7))
        {
            return null;
        }

        var (year, month) = (Value(text, at, 4), Value(text, at + 5, 2));
        if (month is < 1 or > 12)
        {
            return null;
        }

        return at + 7 < text.Length && text[at + 7] == '-' && IsDigits(text, at + 8, 2) && !IsDigit(text, at + 10)
            ? (new IsoDate(year, month, Value(text, at + 8, 2)), 10)
            : (new IsoDate(year, month, null), 7);
    }

    private static int Value(string text, int at, int length)
    {
        var value = 0;
        for (var i = at; i < at + length; i++)
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[i]);
        }

        return value;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsDigit(text[at]);

    private static bool IsDigits(string text, int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            if (!IsDigit(text, i))
            {
                return false;
            }
        }

        return true;
    }
}
