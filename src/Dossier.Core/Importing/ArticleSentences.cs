namespace Dossier.Core.Importing;

/// <summary>Where the sentences of a block begin, found in one pass.</summary>
public sealed class ArticleSentences
{
    private static readonly HashSet<string> Abbreviations = new("mr mrs ms dr prof gen col lt sgt sen rep gov st vs etc no nr bzw usw etwa ca z u d г ул им т".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly List<int> starts = [0];
    private readonly string text;

    public ArticleSentences(string text)
    {
        this.text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…' or '。'))
            {
                continue;
            }

            if (Next(i, out var at))
            {
                starts.Add(at);
            }

            i = at - 1;
        }
    }

    /// <summary>The sentence that holds a place, without the space around it.</summary>
    public (int Start, int End) At(int place)
    {
        var index = starts.BinarySearch(place);
        index = index >= 0 ? index : ~index - 1;
        var end = index + 1 < starts.Count ? starts[index + 1] : text.Length;
        while (end > starts[index] && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (starts[index], end);
    }

    /// <summary>Whether a sentence ends at a stop, and where the text goes on behind it.</summary>
    private bool Next(int stop, out int at)
    {
        at = stop + 1;
        while (at < text.Length && text[at] is '"' or '\'' or '”' or '’' or '»' or '“' or ')' or ']' or '.' or '!' or '?')
        {
            at++;
        }

        var space = at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && at > space && !char.IsLower(text[at]) && text[at] is not ('—' or '–') && !(text[stop] == '.' && IsAbbreviation(stop));
    }

    private bool IsAbbreviation(int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < 8 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return stop - start == 1 ? char.IsUpper(text[start]) : Abbreviations.Contains(text[start..stop]);
    }
}
