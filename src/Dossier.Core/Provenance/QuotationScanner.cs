namespace Dossier.Core.Provenance;

/// <summary>Tells whether a stretch of running text stands between quotation marks.</summary>
public static class QuotationScanner
{
    /// <summary>
    /// Whether marks open before <paramref name="start"/> and do not close before <paramref name="end"/>. Straight marks open and close in turn, and which marks close depends on those that
    /// opened („so“, “so”, «so», »so«); a single mark between two letters is an apostrophe.
    /// </summary>
    public static bool IsQuoted(string text, int start, int end)
        => (OpenAt(text, start) is { } closing && text.AsSpan(start, end - start).IndexOfAny(closing) < 0) || IsBetweenSingle(text, start, end);

    /// <summary>Whether a text sets any of its own words between marks.</summary>
    public static bool HasQuotation(string text) => WordScanner.Scan(text).Any(word => IsQuoted(text, word.Start, word.End));

    /// <summary>Whether a paragraph leaves a quotation open, so that the next one goes on with it.</summary>
    public static bool LeavesOpen(string text) => OpenAt(text, text.Length) is not null;

    /// <summary>The marks that would close the quotation in which a place stands, or <c>null</c> outside of one.</summary>
    private static string? OpenAt(string text, int place)
    {
        string? closing = null;
        foreach (var c in text.AsSpan(0, place))
        {
            if (closing is null)
            {
                closing = ClosingFor(c);
            }
            else if (closing.Contains(c, StringComparison.Ordinal))
            {
                closing = null;
            }
        }

        return closing;
    }

    private static string? ClosingFor(char c) => c switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '»' => "«",
        '「' => "」",
        '『' => "』",
        '"' => "\"",
        _ => null,
    };

    private static bool IsBetweenSingle(string text, int start, int end)
    {
        for (var open = start - 1; open >= 0; open--)
        {
            if (IsClosing(text, open))
            {
                return false;
            }

            if (text[open] == '‘' || (text[open] == '\'' && (open == 0 || !char.IsLetterOrDigit(text[open - 1]))))
            {
                return !Enumerable.Range(start, end - start).Any(at => IsClosing(text, at));
            }
        }

        return false;
    }

    /// <summary>A single mark after a word that no letter follows; "sources’ reports" looks the same and is taken for one.</summary>
    private static bool IsClosing(string text, int at)
        => text[at] is '’' or '\'' && at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
