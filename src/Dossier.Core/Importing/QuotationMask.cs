namespace Dossier.Core.Importing;

/// <summary>Hides what stands in quotation marks, so that a name inside one is not taken for its speaker's.</summary>
public static class QuotationMask
{
    /// <summary>The text with each quotation as spaces; every other place stays where it is.</summary>
    public static string Of(string text, Quotation[] quotations)
        => string.Create(text.Length, (text, quotations), static (span, from) =>
        {
            from.text.CopyTo(span);
            foreach (var quotation in from.quotations)
            {
                span[quotation.Outer..Math.Min(quotation.End + 1, span.Length)].Fill(' ');
            }
        });
}
