namespace Dossier.Core.Provenance;

/// <summary>Tells whether a stretch of running text stands between quotation marks.</summary>
public static class QuotationScanner
{
    private static readonly (char Open, string Close)[] Pairs = [('“', "”"), ('„', "“”"), ('«', "»"), ('»', "«"), ('‹', "›"), ('「', "」"), ('『', "』")];

    /// <summary>
    /// Whether marks open before <paramref name="start"/> and do not close before <paramref name="end"/>. Straight marks open and close in turn; a single mark between a letter and a
    /// letter is an apostrophe.
    /// </summary>
    public static bool IsQuoted(string text, int start, int end)
    {
        return Pairs.Any(pair => IsBetween(text, start, end, pair))
            || (text.AsSpan(0, start).Count('"') % 2 == 1 && !text.AsSpan(start, end - start).Contains('"'))
            || IsBetweenSingle(text, start, end);
    }

    /// <summary>Whether a text sets any of its own words between marks.</summary>
    public static bool HasQuotation(string text) => WordScanner.Scan(text).Any(word => IsQuoted(text, word.Start, word.End));

    /// <summary>Whether a paragraph leaves a quotation open, so that the next one goes on with it.</summary>
    public static bool LeavesOpen(string text) => text.LastIndexOf('“') > text.LastIndexOf('”') || text.AsSpan().Count('"') % 2 == 1;

    private static bool IsBetween(string text, int start, int end, (char Open, string Close) pair)
    {
        var open = start == 0 ? -1 : text.LastIndexOf(pair.Open, start - 1);
        return open >= 0 && text.AsSpan(open + 1, end - open - 1).IndexOfAny(pair.Close) < 0;
    }

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
