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
                diagnostics.Add(measure.Span, Rules.UntypedDisagreement, $"the values of `{measure.Id}` can't all hold for one scope and one date, and the measure does not say how they differ: {Listed(graph, measure)}", Cure(differences));
            }
            else if (measure.Disagreement is { } type && Objection(type.Value, differences, graph.FactsFor[measure.Key]) is { } objection)
            {
                diagnostics.Add(type.Span, Rules.DisagreementNotBorneOut, $"the values of `{measure.Id}` are typed `{ChoiceNames.Of(type.Value)}`, but {objection}", Cure(type.Value, differences));
            }
        }
    }

    private static string Cure(ValueDifferences differences)
        => differences.Computed is { } computed
            ? $"write `disagreement: {ChoiceNames.Of(computed)}` into its file if that is why: {Reason(computed)}"
            : "write `disagreement:` into its file with conflict, rounding, wording, retracted or source-error; or tell the values apart by their `scope` or `as-of`";

    private static string Reason(Disagreement computed) => computed switch
    {
        Disagreement.Scope => "those that exclude each other are told apart by their `scope`",
        Disagreement.Date => "those that exclude each other are told apart by their `as-of`",
        _ => "of those that exclude each other one was withdrawn",
    };

    /// <summary>What cures a type that does not fit: where it fits some of the values, what to say of the others.</summary>
    private static string Cure(Disagreement type, ValueDifferences differences)
        => Beyond(type, differences) is null ? "name how they do differ, or take the line out"
            : type == Disagreement.Rounding ? "write `disagreement: conflict` if these two contradict each other, or what else explains them"
            : "write `disagreement: conflict` if these two contradict each other, or tell them apart by their `scope` or `as-of`";

    /// <summary>Why a type does not fit; <c>null</c> where it may.</summary>
    private static string? Objection(Disagreement type, ValueDifferences differences, IEnumerable<LinkedFact> facts) => type switch
    {
        Disagreement.Retracted => facts.Any(fact => fact.Fact.Retracted) ? null : "none of them is marked `retracted`",
        _ when !differences.DifferInForm => "they do not differ",
        Disagreement.Conflict when !differences.CannotAllHold => "they can all hold",
        Disagreement.Scope when facts.Select(fact => fact.Fact.Scope?.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2 => "all have the same `scope`",
        Disagreement.Date when facts.Select(fact => (fact.Fact.AsOf?.Value.Text, fact.Fact.Scope?.Value)).Distinct().Count() < 2 => "all have the same `as-of` and `scope`",
        _ when Beyond(type, differences) is { } pair => $"{Named(pair)} {Unexplained(type)}",
        _ => null,
    };

    /// <summary>Two values that a type does not explain, of those that must explain every two.</summary>
    private static ValuePair? Beyond(Disagreement type, ValueDifferences differences) => type switch
    {
        Disagreement.Scope => differences.BeyondScope,
        Disagreement.Date => differences.BeyondDate,
        Disagreement.Rounding => differences.BeyondRounding,
        _ => null,
    };

    private static string Unexplained(Disagreement type) => type switch
    {
        Disagreement.Scope => "exclude each other and have the same `scope`",
        Disagreement.Date => "exclude each other and no `as-of` tells them apart",
        _ => "are further apart than rounding explains",
    };

    private static string Named(ValuePair pair) => $"{Named(pair.One)} and {Named(pair.Other)}";

    private static string Named(LinkedFact fact) => $"{fact.Value} ({fact.Article.Id}{(fact.Fact.Id is { } id ? "#" + id.Value : "")})";

    private static string Listed(DossierGraph graph, Measure measure)
    {
        const int most = 4;
        var values = graph.FactsFor[measure.Key].Select(fact => $"{fact.Value} ({fact.Article.Id})").Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(", ", values.Take(most)) + (values.Length > most ? $" and {values.Length - most} more" : "");
    }
}
