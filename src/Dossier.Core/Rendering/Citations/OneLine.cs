using System.Text;

namespace Dossier.Core.Rendering.Citations;

/// <summary>Keeps a value on one line, for formats in which a line or a control character has a meaning.</summary>
public static class OneLine
{
    /// <summary>The text with each run of white space and control characters as one space.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
