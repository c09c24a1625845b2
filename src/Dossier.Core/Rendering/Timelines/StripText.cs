using System.Text;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>About how wide the letters of a label are: a little wider than browsers draw them, so that labels do not touch.</summary>
public static class StripText
{
    private const double Letter = 6.6;
    private const double WideLetter = 14;

    /// <summary>Where scripts begin whose letters are as wide as high (Hangul Jamo).</summary>
    private const int FirstWide = 0x1100;

    public static double Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>As many words of a text as fit into a width, with an ellipsis where something is left out; letters, where not one word fits.</summary>
    public static string Cut(string text, double width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var cut = new StringBuilder();
        var used = WideLetter;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Width(rune);
            if (used > width)
            {
                break;
            }

            cut.Append(rune);
        }

        var letters = cut.ToString();
        var space = text[letters.Length] == ' ' ? letters.Length : letters.LastIndexOf(' ');
        return letters[..(space > 0 ? space : letters.Length)].TrimEnd() + "…";
    }

    private static double Width(Rune rune) => rune.Value < FirstWide ? Letter : WideLetter;
}
