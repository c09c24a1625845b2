using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Core.Printing;

/// <summary>Takes the dates out of a PDF on which it was made, so that the same dossier and browser give the same bytes.</summary>
public static partial class PdfDates
{
    /// <summary>Spaces in their place keep every offset of the file's table of objects (ISO 32000-1, 7.5.4); both entries are optional (14.3.3).</summary>
    public static byte[] Blanked(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        return DatePattern().IsMatch(text) ? Encoding.Latin1.GetBytes(DatePattern().Replace(text, match => new string(' ', match.Length))) : pdf;
    }

    [GeneratedRegex(@"/(CreationDate|ModDate) ?\(D:[0-9]{14}[^()]{0,8}\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();
}
