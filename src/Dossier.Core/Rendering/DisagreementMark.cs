using Dossier.Core.Linking;
using Dossier.Core.Linking.Differences;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering;

/// <summary>How the values of a measure differ, in words: what the editor found, or else what can be computed.</summary>
/// <param name="Label">In few words, for a mark; <c>null</c> where nothing differs.</param>
/// <param name="Meaning">In a sentence.</param>
public sealed record DisagreementMark(string? Label, string? Meaning)
{
    private const string Conflicting = "Some of the values cannot both hold for the same thing at the same time";

    private static readonly DisagreementMark None = new(null, null);

    public static DisagreementMark Of(Measure measure, DossierGraph graph)
    {
        var differences = graph.DifferencesOf(measure);
        return (measure.Disagreement?.Value ?? differences.Computed) is { } type ? new DisagreementMark(LabelOf(type, graph.FactsFor[measure.Key]), MeaningOf(type, differences))
            : differences.CannotAllHold ? new DisagreementMark("values differ", "The values can’t all hold for one scope and date. Why they differ is not known.")
            : None;
    }

    /// <summary>A single source conflicts with no other: it gives values of several speakers, or contradicts itself.</summary>
    private static string LabelOf(Disagreement type, IEnumerable<LinkedFact> facts)
        => type == Disagreement.Conflict && facts.DistinctBy(fact => fact.Article.Key).Count() == 1 ? "values conflict" : Formatting.Disagreement(type);

    /// <summary>What a type means, said of all the values where it holds for all, and otherwise of those for which it does.</summary>
    private static string MeaningOf(Disagreement type, ValueDifferences differences) => type switch
    {
        Disagreement.Conflict when differences.Unexplained && Apart(differences.ByScope, differences.ByDate) is { } apart => $"{Conflicting}; others {apart}.",
        Disagreement.Scope => Apart(isByScope: true, differences.ByDate, differences.BeyondScope),
        Disagreement.Date => Apart(differences.ByScopeAlone, isByDate: true, differences.BeyondDate),
        _ => Formatting.Meaning(type),
    };

    private static string Apart(bool isByScope, bool isByDate, ValuePair? beyond)
        => beyond is null ? $"The values differ because they {Apart(isByScope, isByDate)}." : $"{Conflicting}; others {Apart(isByScope, isByDate)}.";

    private static string? Apart(bool isByScope, bool isByDate) => (isByScope, isByDate) switch
    {
        (true, true) => "count different things or hold for different dates",
        (true, false) => "count different things",
        (false, true) => "hold for different dates",
        _ => null,
    };

    /// <summary>The articles in which one speaker gives values that can't both hold, in words: "Harbour Courier contradicts itself".</summary>
    public static string? Contradiction(ValueDifferences differences)
        => differences.SelfContradicting switch
        {
            [] => null,
            [var article] => $"{article.ShortName} contradicts itself",
            var articles => $"{string.Join(" and ", articles.Select(article => article.ShortName))} contradict themselves",
        };
}
