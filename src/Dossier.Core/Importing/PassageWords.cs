namespace Dossier.Core.Importing;

/// <summary>Cuts passages out of running text, at the edges of words.</summary>
public static class PassageWords
{
    /// <summary>A stretch with as many words beside it as it needs to have the number given: those before it first, within its sentence.</summary>
    public static string Around(string text, int start, int end, int words)
    {
        while (start > 0 && text[start - 1] is '“' or '"' or '«' or '„' or '‘' or '$' or '€' or '£')
        {
            start--;
        }

        while (Clause.Words(text[start..end]).Length < words)
        {
            var before = PreviousWord(text, start);
            var after = NextWord(text, end);
            if (before < 0 && after < 0)
            {
                break;
            }

            // A word of the same clause before one that a comma parts.
            if (before >= 0 && (after < 0 || !EndsClause(text, start)))
            {
                start = before;
            }
            else
            {
                end = after;
            }
        }

        return Trimmed(text[start..end]);
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

    /// <summary>Where the word before a place begins; -1 where a sentence does.</summary>
    public static int PreviousWord(string text, int start)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == 0 || text[end - 1] is '.' or '!' or '?' or ':' or ';' or '”' or '"' or '»')
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
