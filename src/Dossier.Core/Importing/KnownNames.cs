using System.Collections.Immutable;

namespace Dossier.Core.Importing;

/// <summary>The names in an article, so that "Marsh" can be told to be the Ada Marsh of an earlier paragraph.</summary>
public sealed class KnownNames
{
    private const int LongestBlock = 20_000;
    private const int MostNames = 5000;

    private static readonly HashSet<string> Organisations = new(
        ("university institute center centre council ministry bank agency party times post news organization organisation union endowment committee commission board company group foundation association court army police office department service media press gazette herald tribune street river sea city island republic federation bridge harbour harbor port").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in names that are nobody's, though their last word may stand for the whole as a surname does: "the Trust".</summary>
    private static readonly HashSet<string> Bodies = new("trust college society guild club fund bureau authority school church hospital museum congress parliament senate corporation federation league alliance front movement library academy kingdom states nations".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string?> byPart = new(StringComparer.Ordinal);
    private readonly DossierNames dossier;

    public KnownNames(ImmutableArray<TextBlock> blocks, DossierNames dossier)
    {
        this.dossier = dossier;
        var full = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(block => block.Text.Length <= LongestBlock))
        {
            var words = Clause.Words(block.Text);
            for (var at = 0; at < words.Length && full.Count < MostNames;)
            {
                if (NameSpan.FirstFrom(words, at, 1) is { } name)
                {
                    full.Add(name.Name);
                    at = name.Last + 1;
                }
                else
                {
                    at++;
                }
            }
        }

        foreach (var name in full.Where(IsPersonLike).Order(StringComparer.Ordinal))
        {
            var parts = name.Split(' ');
            Add(parts[^1], name);
            Add(parts[0], name);
        }
    }

    /// <summary>The full form of a surname or first name of which the article has one bearer; a name that it does not know stays as it is.</summary>
    public string Full(string name) => !name.Contains(' ', StringComparison.Ordinal) && byPart.GetValueOrDefault(name) is { } full ? full : name;

    /// <summary>The name among some words that stands nearest to their end: a person's, else any that the dossier knows.</summary>
    public string? Nearest(ImmutableArray<ClauseWord> words)
    {
        var people = PeopleIn(words);
        return people.LastOrDefault(IsPersonLike) ?? people.LastOrDefault();
    }

    /// <summary>The person among some words who is named nearest to their end; no organisation.</summary>
    public string? Person(ImmutableArray<ClauseWord> words) => PeopleIn(words).LastOrDefault(name => IsPersonLike(name) && !name.Split(' ').Any(Bodies.Contains));

    /// <summary>The names of people among some words: those of two words or more that are no organisation's, surnames of such, and those that the dossier knows.</summary>
    public string[] PeopleIn(ImmutableArray<ClauseWord> words)
    {
        var people = new List<string>();
        for (var at = 0; at < words.Length;)
        {
            if (NameSpan.FirstFrom(words, at, 1) is { } found)
            {
                if (IsPersonLike(found.Name) || byPart.GetValueOrDefault(found.Name) is not null || (dossier.Speaker(found.Name) is not null && !dossier.IsPlace(found.Name)))
                {
                    people.Add(Full(found.Name));
                }

                at = found.Last + 1;
            }
            else
            {
                at++;
            }
        }

        return [.. people];
    }

    private void Add(string part, string name)
    {
        if (byPart.TryGetValue(part, out var other) && other != name)
        {
            // Two bearers: the name alone tells nothing.
            byPart[part] = null;
        }
        else
        {
            byPart[part] = name;
        }
    }

    private static bool IsPersonLike(string name)
    {
        var parts = name.Split(' ');
        return parts.Length is 2 or 3 or 4 && !parts.Any(Organisations.Contains) && !parts.Contains("of", StringComparer.Ordinal) && parts.All(part => part.Length > 1 && !part.All(char.IsUpper) || part.Contains('.', StringComparison.Ordinal) || part.Length == 1);
    }
}
