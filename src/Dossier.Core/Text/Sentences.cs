namespace Dossier.Core.Text;

/// <summary>Finds the sentence around a place in running text.</summary>
public static class Sentences
{
    private const int Longest = 320;

    private const int LongestTitle = 4;

    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Sen", "Rep", "Gov", "St"];

    /// <summary>
    /// The half-open range of the sentence that holds <paramref name="position"/>. A sentence ends with <c>. ! ? …</c> (or their
    /// like in other scripts) and closing quotes where a space and then no lower-case letter follow, unless one capital letter or a title
    /// stands before the stop ("U.S.", "J. Smith", "Gen. Smith").
    /// One that is longer than 320 characters is cut at the words nearest to the place.
    /// </summary>
    public static Range Around(string text, int position)
    {
        position = Math.Clamp(position, 0, text.Length);

        // A sentence that reaches further than this is cut anyway, so that no more has to be read of a long text.
        var start = Math.Max(0, position - (2 * Longest));
        var end = Math.Min(text.Length, position + (2 * Longest));
        for (var i = start; i < end; i++)
        {
            if (!IsEnd(text, i, out var next))
            {
                continue;
            }

            if (next <= position)
            {
                start = next;
            }
            else
            {
                end = next;
                break;
            }
        }

        if (end - start > Longest)
        {
            var from = Math.Max(start, position - (Longest / 2));
            var to = Math.Min(end, from + Longest);
            while (from > start && !char.IsWhiteSpace(text[from - 1]))
            {
                from--;
            }

            while (to < end && !char.IsWhiteSpace(text[to]))
            {
                to++;
            }

            (start, end) = (from, to);
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start..end;
    }

    private static bool IsEnd(string text, int index, out int next)
    {
        next = index + 1;
        var needsSpace = text[index] is '.' or '!' or '?' or '…' or '؟' or '۔' or '।';
        if (!needsSpace && text[index] is not ('。' or '！' or '？'))
        {
            return false;
        }

        if (text[index] == '.' && IsAbbreviation(text, index))
        {
            return false;
        }

        while (next < text.Length && text[next] is ('"' or '\'' or ')' or '”' or '’' or '»' or '」' or '』'))
        {
            next++;
        }

        if (!needsSpace || next == text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        var after = next;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
        {
            after++;
        }

        return after == text.Length || !char.IsLower(text[after]);
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, stop - start);
        return word is [var only] ? char.IsUpper(only) : word.Length <= LongestTitle && Titles.Contains(word.ToString());
    }
}
