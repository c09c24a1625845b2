namespace Dossier.Core.Importing;

/// <summary>Cuts passages out of running text, at the edges of words and, as far as its commas and small words show, of phrases.</summary>
public static class PassageWords
{
    private const int MostWordsAdded = 8;
    private const int Near = 100;

    /// <summary>Words with which a passage does not begin well, since what they join or refer to stands before them.</summary>
    private static readonly HashSet<string> Joining = new("and or but nor than which who whom whose that und oder aber als die der das и или но что".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words with which a passage does not end well, since what they belong to follows.</summary>
    private static readonly HashSet<string> Leading = new(
        "a an the of in on at to by for with from into per and or but nor than that which who whose its his her their our my your this these those no not as if when while is are was were be been has have had der die das den dem ein eine von in im am zu mit und oder в на с из и или по к".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A stretch with as many words beside it as it needs to have the number given: those before it first, within its sentence and, while there are such, within its clause.
    /// It ends with no word that belongs to the next, and holds no quotation mark without its other half.
    /// </summary>
    public static string Around(string text, int start, int end, int words)
    {
        while (start > 0 && text[start - 1] is '$' or '€' or '£')
        {
            start--;
        }

        // A quotation that ends within the stretch begins with it.
        if (start > 0 && text[start - 1] is '“' or '"' or '«' or '„' && Unpaired(text.AsSpan(start - 1, end - start + 1)) is null)
        {
            start--;
        }

        while (Clause.Words(text[start..end]).Length < words)
        {
            var before = Unpaired(text.AsSpan(start, end - start)) == 0 ? -1 : PreviousWord(text, start);
            var after = IsQuotationLeft(text, start, end) ? -1 : NextWord(text, end);
            if (before < 0 && after < 0)
            {
                break;
            }

            // A word of the same clause before one that a comma parts.
            var isBefore = before >= 0 && (after < 0 || (!EndsClause(text, start) && (!Is(Joining, text[before..start]) || ClosesClause(text, end))));
            (start, end) = isBefore ? (before, end) : (start, after);
        }

        for (var added = 0; added < MostWordsAdded && !ClosesClause(text, end) && Is(Leading, LastWord(text, start, end)) && !IsQuotationLeft(text, start, end) && NextWord(text, end) is var next and > 0; added++)
        {
            end = next;
        }

        return Trimmed(Paired(text, start, end));
    }

    /// <summary>The first words of a text.</summary>
    public static string First(string text, int words)
    {
        var end = 0;
        for (var i = 0; i < words && end < text.Length; i++)
        {
            end = NextEnd(text, end);
        }

        return Trimmed(text[..end]);
    }

    /// <summary>A passage without the comma or semicolon that closes it in its sentence.</summary>
    public static string Trimmed(string passage) => passage.Trim().TrimEnd(',', ';', ':', ' ');

    private static bool EndsClause(string text, int start) => text.AsSpan(0, start).TrimEnd() is [.., ',' or ')' or '—' or '–'];

    private static bool ClosesClause(string text, int end) => end >= text.Length || text[end - 1] is ',' or ';' or ':' or '.' or '!' or '?' or ')' || text[end] is ',' or ';' or ':' or '.' or '!' or '?' or ')' || text.AsSpan(end).TrimStart() is ['—' or '–' or '(', ..];

    private static bool Is(HashSet<string> words, string text) => words.Contains(text.Trim());

    private static string LastWord(string text, int start, int end) => text[start..end].TrimEnd() is var stretch && stretch.LastIndexOf(' ') is var space ? stretch[(space + 1)..] : "";

    /// <summary>Whether a stretch ends with the mark of a quotation that began before it: the words behind are no longer quoted.</summary>
    private static bool IsQuotationLeft(string text, int start, int end)
        => text.AsSpan(start, end - start).TrimEnd() is [.., '”' or '"' or '»'] && Unpaired(text.AsSpan(start, end - start)) is not null;

    /// <summary>The stretch with both halves of each quotation mark: up to where the quotation ends if that is near, else without the mark.</summary>
    private static string Paired(string text, int start, int end)
    {
        if (Unpaired(text.AsSpan(start, end - start)) is not { } at)
        {
            return text[start..end];
        }

        var opens = text[start + at] is '“' or '„' or '«' || (text[start + at] == '"' && start + at + 1 < end && !char.IsWhiteSpace(text[start + at + 1]));
        var close = opens ? text.AsSpan(end, Math.Min(Near, text.Length - end)).IndexOfAny('”', '"', '»') : -1;
        return close >= 0 && Clause.Words(text[end..(end + close)]).Length <= MostWordsAdded ? text[start..(end + close + 1)]
            : at == 0 ? text[(start + 1)..end]
            : text[start..(start + at)];
    }

    /// <summary>The place of the first quotation mark whose other half is not in a stretch.</summary>
    private static int? Unpaired(ReadOnlySpan<char> stretch)
    {
        int? open = null;
        for (var i = 0; i < stretch.Length; i++)
        {
            open = stretch[i] switch
            {
                '“' or '„' or '«' when open is null => i,
                '"' => open is null ? i : null,
                '”' or '»' when open is null => i,
                '”' or '»' => null,
                '“' when open is { } at && stretch[at] == '„' => null,
                _ => open,
            };
            if (open == i && stretch[i] is '”' or '»')
            {
                return open;
            }
        }

        return open;
    }

    /// <summary>Where the word before a place begins; -1 where a sentence does.</summary>
    public static int PreviousWord(string text, int start)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == 0 || text[end - 1] is '.' or '!' or '?' or ':' or ';' or '”' or '"' or '»' or '“' or '„' or '«')
        {
            return -1;
        }

        while (end > 0 && !char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the word behind a place ends; -1 where the sentence does.</summary>
    public static int NextWord(string text, int end)
        => end >= text.Length || (end > 0 && text[end - 1] is '.' or '!' or '?' or ';') ? -1 : NextEnd(text, end);

    private static int NextEnd(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
