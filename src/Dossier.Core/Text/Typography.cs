using System.Diagnostics.CodeAnalysis;

namespace Dossier.Core.Text;

/// <summary>Sets text as a printer would, without changing a word.</summary>
public static class Typography
{
    /// <summary>A straight apostrophe after a letter or digit becomes a typographic one, as in "don’t" and "sources’".</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Apostrophes(string? text)
    {
        if (text is null || !text.Contains('\'', StringComparison.Ordinal))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = source[i] == '\'' && i > 0 && char.IsLetterOrDigit(source[i - 1]) ? '’' : source[i];
            }
        });
    }

    /// <summary>Double quotation marks become single ones, for text that is itself set in double marks.</summary>
    public static string InnerQuotes(string text) => text.Replace('“', '‘').Replace('”', '’');
}
