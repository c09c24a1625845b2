using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dossier.Core.Importing;

/// <summary>Reads names out of the lines that say who wrote an article.</summary>
public static partial class Bylines
{
    private const int MostWords = 5;

    /// <summary>Words with a capital letter that stand in lines of their own and name nobody.</summary>
    private static readonly HashSet<string> NotNames = new(
        ("news opinion analysis politics world business sport sports culture read more share photo video podcast live breaking staff admin editor editors editorial board team desk reporter reporters writer writers correspondent press release newsletter "
        + "menu home search about contact foreign policy economy science health travel media interview report special feature exclusive commentary comment review letters essay blog press agency guest contributor author the a an of and in on for with from to by "
        + "новости мнение интервью редакция redaktion nachrichten meinung rédaction january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Particles = new("de del della der den di da du des la le van von zu zur bin ibn al el ben af av y e dos das ter ten".Split(' '), StringComparer.Ordinal);

    /// <summary>What stands behind "By" and its like, or <c>null</c> where a line does not begin so.</summary>
    public static string? After(string line) => Label().Match(line) is { Success: true } match ? line[match.Length..].Trim() : null;

    /// <summary>Who wrote a report of an agency: "(Reporting by Ada Marsh; editing by Ben Holt)".</summary>
    public static string? Reporters(string line) => Reporting().Match(line) is { Success: true } match ? match.Groups["names"].Value.Trim() : null;

    /// <summary>The names in a list of people, without what is said of each; empty where it is no such list.</summary>
    public static ImmutableArray<string> Names(string list)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Separator().Split(list).Select(part => part.Trim(' ', '.', ',', ';', '—', '–', '-')).Where(part => part.Length > 0))
        {
            var name = Behind().Replace(part, "").Trim();
            if (IsName(name))
            {
                names.Add(name);
            }
            else if (names.Count == 0)
            {
                return [];
            }
            else
            {
                break;
            }
        }

        return names.ToImmutable();
    }

    /// <summary>Whether a text could be the name of a person: two to five words, each with a capital letter but for particles, none that titles sections.</summary>
    public static bool IsFullName(string text) => IsName(text) && text.Contains(' ', StringComparison.Ordinal) && !text.Any(char.IsDigit) && !text.Split(' ').All(word => word.Length > 1 && word.All(char.IsUpper));

    private static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && text.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '’' or '‑' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            && words.All(word => Particles.Contains(word) || (IsUpperStart(word) && !NotNames.Contains(word)))
            && IsUpperStart(words[^1]);
    }

    private static bool IsUpperStart(string word) => word.FirstOrDefault(char.IsLetter) is var first && first != default && !char.IsLower(first);

    [GeneratedRegex(@"\A\s*((written by|words by|text by|story by|by|von|par|por|автор|авторы|author|authors|autor|autoren|auteur|byline|text|текст)\s*:\s*|(written by|words by|text by|story by|by|von|par|por)\s+)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\breporting by (?<names>[^;()]{3,120}?)(;|\)|\.\z|\z)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();

    [GeneratedRegex(@"\s*[,;|&]\s*(and |und |et |y |и )?|\s+(and|und|et|y|и|with|mit)\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    /// <summary>Where the writer was, or for whom: "in Harbour City", "for the Gazette".</summary>
    [GeneratedRegex(@"\s+(in|for|at|of|from|on|aus|für|à|pour|в|для)\s+.*\z|\s*[(/].*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
