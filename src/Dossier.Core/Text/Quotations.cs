using System.Buffers;

namespace Dossier.Core.Text;

/// <summary>Finds the words that stand between quotation marks: they are somebody else's.</summary>
public static class Quotations
{
    private static readonly (char Open, string Close)[] Marks =
    [
        ('“', "”"), ('„', "“”"), ('”', "”"), ('«', "»"), ('»', "«"), ('‹', "›"), ('"', "\""), ('‘', "’"), ('‚', "‘’"), ('\'', "'"), ('「', "」"), ('『', "』"),
    ];

    private static readonly SearchValues<char> Every = SearchValues.Create(string.Concat(Marks.Select(mark => mark.Open + mark.Close)));

    /// <summary>
    /// The half-open ranges between the marks, which may lie in each other. A mark that can open and close alike opens only before a
    /// word that it touches on this side alone; an apostrophe is no mark. A double mark of print that is never closed reaches to the
    /// end, as in a quotation of several paragraphs.
    /// </summary>
    public static IEnumerable<Range> In(string text)
    {
        if (text.AsSpan().IndexOfAny(Every) < 0)
        {
            yield break;
        }

        var opened = new int[Marks.Length];
        Array.Fill(opened, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Every.Contains(text[i]))
            {
                continue;
            }

            var closed = false;
            for (var kind = 0; kind < Marks.Length; kind++)
            {
                if (opened[kind] >= 0 && Marks[kind].Close.Contains(text[i], StringComparison.Ordinal) && Closes(text, i))
                {
                    yield return (opened[kind] + 1)..i;
                    opened[kind] = -1;
                    closed = true;
                }
            }

            var opening = closed ? -1 : Array.FindIndex(Marks, mark => mark.Open == text[i]);
            if (opening >= 0 && opened[opening] < 0 && Opens(text, i))
            {
                opened[opening] = i;
            }
        }

        for (var kind = 0; kind < Marks.Length; kind++)
        {
            if (opened[kind] >= 0 && Marks[kind].Open is '“' or '„' or '«')
            {
                yield return (opened[kind] + 1)..text.Length;
            }
        }
    }

    private static bool Opens(string text, int index)
        => text[index] is '“' or '„' or '«' or '‹' or '「' or '『'
            || ((index == 0 || !IsWord(text[index - 1])) && index + 1 < text.Length && (IsWord(text[index + 1]) || "([“„‘«…".Contains(text[index + 1], StringComparison.Ordinal)));

    private static bool Closes(string text, int index)
        => text[index] is not ('’' or '\'' or '‘') || index + 1 == text.Length || !IsWord(text[index + 1]);

    private static bool IsWord(char character) => char.IsLetterOrDigit(character);
}
