using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Core.Text;

/// <summary>Writes texts into YAML so that they are read back as they are.</summary>
public static partial class YamlText
{
    private static readonly HashSet<string> Words = new("y n yes no on off true false null nan inf".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>A scalar on one line: plain where no reader of YAML could take it for anything but its words, else in quotes.</summary>
    public static string Scalar(string text) => WellFormed(Folding.WellFormed(text));

    /// <summary>The same inside a mapping or list in brackets, where a comma ends a plain text. A path stays as it is.</summary>
    public static string Flow(string text) => Path().IsMatch(text) ? text : text.Contains(',', StringComparison.Ordinal) ? Quoted(Folding.WellFormed(text)) : Scalar(text);

    /// <summary>A scalar between quotation marks, where an editor may put anything in its place.</summary>
    public static string InQuotes(string text) => Quoted(Folding.WellFormed(text));

    /// <summary>Text for a comment: on one line, with nothing in it that YAML does not allow there.</summary>
    public static string Comment(string text) => string.Concat(Folding.WellFormed(text).Select(c => NeedsEscape(c) ? ' ' : c)).Trim();

    private static string WellFormed(string text)
        => Plain().IsMatch(text) && !Words.Contains(text) && !text.EndsWith(' ') ? text
            : text.Contains('"', StringComparison.Ordinal) && !text.Contains('\'', StringComparison.Ordinal) && !text.Any(NeedsEscape) ? $"'{text}'"
            : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                quoted.Append('\\').Append((char)rune.Value);
            }
            else if (rune.IsBmp && NeedsEscape((char)rune.Value))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                quoted.Append(rune.ToString());
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Control characters, other line ends and what has no width; half a surrogate pair can't stand in a file.</summary>
    private static bool NeedsEscape(char c)
        => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    [GeneratedRegex(@"\A\p{L}[\p{L}\p{Nd} ,.;’‘“”()/&+–—-]*\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A\p{L}[\p{L}\p{Nd}._-]*(/[\p{L}\p{Nd}._-]+)+\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
