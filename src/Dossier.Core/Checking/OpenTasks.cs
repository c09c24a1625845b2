using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>An editor's list of what is left to do: what a dossier may lack without a fault, and what the checks warn of, by the kind of work that it is.</summary>
public static class OpenTasks
{
    private static readonly ImmutableArray<(string Title, DiagnosticRule[] Warnings)> Warned =
    [
        ("figures in prose that nothing proves", [Rules.UnsourcedFigure]),
        ("passages that are not checked", [Rules.UncheckedPassages, Rules.MissingFingerprint, Rules.PassageTooShort, Rules.PassageNotInQuotationMarks]),
        ("disagreements that nobody has typed, or typed so that the values do not bear it out", [Rules.UntypedDisagreement, Rules.DisagreementNotBorneOut]),
        ("questions to which only one side answers", [Rules.OneSidedQuestion]),
        ("topics on which there is no article", [Rules.TopicWithoutArticles]),
        ("names that could be several", [Rules.AmbiguousMention]),
        ("sources quoted past the limits", [Rules.PassageTooLong, Rules.QuotedTooMuch]),
    ];

    /// <summary>Measures without values are listed as things.</summary>
    private static readonly ImmutableArray<DiagnosticRule> Listed = [Rules.MeasureWithoutFacts, .. Warned.SelectMany(kind => kind.Warnings)];

    /// <param name="diagnostics">What the checks found.</param>
    /// <returns>Only kinds of which there is something.</returns>
    public static ImmutableArray<OpenTask> Of(DossierGraph graph, ImmutableArray<Diagnostic> diagnostics)
    {
        var asked = graph.Questions.Select(question => question.Topic.Key).ToHashSet(StringComparer.Ordinal);
        var pointedTo = PointedTo(graph);
        return
        [
            .. new[]
            {
                Things("articles without statements", graph.Content.Articles, article => !graph.StatementsIn[article.Key].Any()),
                Things("articles on no topic", graph.Content.Articles, article => !graph.TopicsOf[article.Key].Any()),
                Things("topics without questions", graph.Content.Topics, topic => !asked.Contains(topic.Key)),
                Things("topics without a summary", graph.Content.Topics, topic => topic.Body.IsEmpty),
                Things("experts without organisation", graph.Content.Experts, expert => expert.Organisation is null),
                Things("experts without statements", graph.Content.Experts, expert => !graph.StatementsBy[expert.Key].Any()),
                Things("measures without values", graph.Content.Measures, measure => !graph.FactsFor[measure.Key].Any()),
                Things("experts, terms and topics to which nothing leads", [.. graph.Content.Things.Where(thing => thing.Kind is ThingKind.Expert or ThingKind.Term or ThingKind.Topic)], thing => !pointedTo.Contains(thing.Key)),
            }
            .Append(new OpenTask("events without a source", [.. graph.Events.Where(dated => dated.Sources.IsEmpty).Select(dated => new OpenItem(Place(dated.Event.Span), dated.Event.Title.Value))], graph.Events.Length))
            .Concat(Warned.Select(kind => new OpenTask(kind.Title, [.. diagnostics.Where(diagnostic => kind.Warnings.Contains(diagnostic.Rule)).Select(OpenItem.Of)])))
            .Append(new OpenTask("other warnings", [.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning && !Listed.Contains(diagnostic.Rule)).Select(OpenItem.Of)]))
            .Where(task => !task.Items.IsEmpty),
        ];
    }

    private static string Place(SourceSpan span) => FormattableString.Invariant($"{span.File.Path}:{span.Position.Line}");

    private static OpenTask Things<T>(string title, ImmutableArray<T> things, Func<T, bool> isOpen)
        where T : Thing
        => new(title, [.. things.Where(isOpen).Select(thing => new OpenItem(thing.Span.File.Path, thing.Name))], things.Length);

    /// <summary>The keys of all to which a reference, a mention or front matter leads.</summary>
    private static HashSet<string> PointedTo(DossierGraph graph)
        => graph.Backlinks.Select(group => group.Key)
            .Concat(Keys(graph.StatementsBy)).Concat(Keys(graph.StatementsVia)).Concat(Keys(graph.StatementsOn)).Concat(Keys(graph.ArticlesBy)).Concat(Keys(graph.ArticlesOn)).Concat(Keys(graph.MeasuresOn))
            .Concat(Keys(graph.RolesOf)).Concat(Keys(graph.MembersOf))
            .Concat(graph.Facts.SelectMany(fact => fact.Speaker.Via.Append(fact.Speaker.By).OfType<Thing>()).Select(thing => thing.Key))
            .Concat(graph.RelatedTopics.SelectMany(topics => topics).Select(topic => topic.Key))
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Keys<T>(ILookup<string, T> lookup) => lookup.Select(group => group.Key);
}
