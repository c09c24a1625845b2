using System.Collections.Immutable;

namespace Dossier.Core.Importing;

/// <summary>Finds names in running text: words with capital letters that follow each other.</summary>
public static class NameSpan
{
    private const int MostWords = 6;

    private static readonly HashSet<string> NoNames = new(
        ("the a an he she it they we i you in on at but and as for if when while after before with without this that these those there such both its his her their our my not now then so yet still however also meanwhile "
        + "according asked speaking accusing what why how who where which whose one two many most some several few all every no yes q or nor to of from by since until once because although though alongside amid amidst among amongst under over between against during within through throughout like unlike besides beyond near across along around upon whereas whether perhaps maybe indeed thus therefore hence moreover furthermore finally first second third lastly nearly almost about more less only even former despite even instead "
        + "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
        + "er sie es wir ich der die das ein eine in im am auf für mit und aber он она они мы я в на и но по это как что").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Titles = new(
        ("mr mrs ms dr prof professor sir dame lord lady president vice prime minister secretary state general gen colonel col captain capt major lieutenant admiral senator sen representative rep congressman congresswoman governor gov mayor ambassador chancellor king queen prince princess "
        + "chairman chairwoman chair director head chief spokesman spokeswoman spokesperson commissioner judge justice foreign defence defense interior finance deputy leader analyst expert economist professor harbourmaster officer executive editor herr frau präsident präsidentin kanzler kanzlerin minister ministerin "
        + "президент министр глава директор господин госпожа премьер").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Particles = new("de del della di da du van von der den zu bin ibn al el la le of".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word can be part of a name.</summary>
    public static bool IsPart(ClauseWord word) => word.IsUpper && !NoNames.Contains(word.Text);

    /// <summary>The name that ends with the word at <paramref name="last"/>, without the titles before it; <c>null</c> where none does.</summary>
    public static string? EndingAt(ImmutableArray<ClauseWord> words, int last)
    {
        var first = last + 1;
        while (first > 0 && last - first < MostWords && (IsPart(words[first - 1]) || (first <= last && Particles.Contains(words[first - 1].Text) && first > 1 && IsPart(words[first - 2])))
            && (first > last || (!words[first - 1].IsPossessive && !(words[first - 1].EndsClause || words[first - 1].After.Length > 0 && words[first - 1].After != "." && !words[first - 1].IsPluralPossessive))))
        {
            first--;
        }

        return WithoutTitles(words, first, last);
    }

    /// <summary>The first name at or behind a word within a clause, with the index of its last word.</summary>
    public static (string Name, int Last)? FirstFrom(ImmutableArray<ClauseWord> words, int from, int within)
    {
        for (var i = from; i < words.Length && i < from + within; i++)
        {
            if (IsPart(words[i]) && !words[i].IsPossessive)
            {
                var last = i;
                while (last + 1 < words.Length && (words[last].After is "" or "." || words[last].IsPluralPossessive) && !words[last].EndsClause && !words[last].IsPossessive
                    && (IsPart(words[last + 1]) || (last + 2 < words.Length && (last == i && words[last + 1].Text == "of" || words[last + 1].Text is "van" or "von" or "de" or "bin") && words[last + 1].After.Length == 0 && IsPart(words[last + 2]))))
                {
                    last++;
                }

                if (WithoutTitles(words, i, last) is { } name)
                {
                    return (name, last);
                }

                i = last;
            }
        }

        return null;
    }

    private static string? WithoutTitles(ImmutableArray<ClauseWord> words, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (Titles.Contains(words[i].Text))
            {
                first = i + 1;
                break;
            }
        }

        return first > last ? null : string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => words[i].Text + (i < last && (words[i].After == "." || words[i].IsPluralPossessive) ? words[i].After : "")));
    }
}
