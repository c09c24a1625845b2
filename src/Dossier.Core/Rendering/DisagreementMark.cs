using Dossier.Core.Linking;
using Dossier.Core.Linking.Differences;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering;

/// <summary>How the values of a measure differ, in words: what the editor found, or else what can be computed.</summary>
/// <param name="Label">In few words, for a mark; <c>null</c> where nothing differs.</param>
/// <param name="Meaning">In a sentence.</param>
public sealed record DisagreementMark(string? Label, string? Meaning)
{
    private static readonly DisagreementMark None = new(null, null);

    public static DisagreementMark Of(Measure measure, DossierGraph graph)
    {
        var differences = graph.DifferencesOf(measure);
        return (measure.Disagreement?.Value ?? differences.Computed) is { } type ? new DisagreementMark(Formatting.Disagreement(type), Formatting.Meaning(type))
            : differences.CannotAllHold ? new DisagreementMark("values differ", "The values can’t all hold for one scope and date. Why they differ is not known.")
            : None;
    }

    /// <summary>The articles in which one speaker gives values that can't both hold, in words: "Harbour Courier contradicts itself".</summary>
    public static string? Contradiction(ValueDifferences differences)
        => differences.SelfContradicting switch
        {
            [] => null,
            [var article] => $"{article.ShortName} contradicts itself",
            var articles => $"{string.Join(" and ", articles.Select(article => article.ShortName))} contradict themselves",
        };
}
