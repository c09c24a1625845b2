using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Linking.Differences;
using Dossier.Core.Model;
using Dossier.Core.Reading.Shapes;

namespace Dossier.Core.Checking;

/// <summary>Holds the editor's finding of how the values of a measure differ against how they do.</summary>
public static class DisagreementRules
{
    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var measure in graph.Content.Measures)
        {
            var differences = graph.DifferencesOf(measure);
            if (measure.Disagreement is null && differences.CannotAllHold)
            {
                diagnostics.Add(measure.Span, Rules.UntypedDisagreement, $"the values of `{measure.Id}` can't all hold, and nothing says how they differ: {Listed(graph, measure)}", Cure(differences));
            }
            else if (measure.Disagreement is { } type && Objection(type.Value, differences, graph.FactsFor[measure.Key]) is { } objection)
            {
                diagnostics.Add(type.Span, Rules.DisagreementNotBorneOut, $"the values of `{measure.Id}` are typed `{ChoiceNames.Of(type.Value)}`, but {objection}", "name how they do differ, or take the line out");
            }
        }
    }

    private static string Cure(ValueDifferences differences)
        => differences.Computed is { } computed
            ? $"write `disagreement: {ChoiceNames.Of(computed)}` into its file: {Reason(computed)}"
            : "write `disagreement:` into its file with conflict, rounding, wording, retracted or source-error; or tell the values apart by their `scope` or `as-of`";

    private static string Reason(Disagreement computed) => computed switch
    {
        Disagreement.Scope => "each has a scope of its own",
        Disagreement.Date => "each holds for another date",
        _ => "one was withdrawn",
    };

    /// <summary>Why a type does not fit; <c>null</c> where it may.</summary>
    private static string? Objection(Disagreement type, ValueDifferences differences, IEnumerable<LinkedFact> facts) => type switch
    {
        Disagreement.Retracted => facts.Any(fact => fact.Fact.Retracted) ? null : "none of them is marked `retracted`",
        _ when !differences.DifferInForm => "they do not differ",
        Disagreement.Conflict when !differences.CannotAllHold => "they can all hold",
        Disagreement.Rounding when differences.BeyondRounding => "they are further apart than rounding explains",
        Disagreement.Scope when facts.Select(fact => fact.Fact.Scope?.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2 => "all have the same `scope`",
        Disagreement.Date when facts.Select(fact => (fact.Fact.AsOf?.Value.Text, fact.Fact.Scope?.Value)).Distinct().Count() < 2 => "all have the same `as-of` and `scope`",
        _ => null,
    };

    private static string Listed(DossierGraph graph, Measure measure)
    {
        const int most = 4;
        var values = graph.FactsFor[measure.Key].Select(fact => $"{fact.Value} ({fact.Article.Id})").Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(", ", values.Take(most)) + (values.Length > most ? $" and {values.Length - most} more" : "");
    }
}
