using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Statements by the article in which they stand, or by topic: the parts of pages to which the cells of a matrix lead.</summary>
public static class Contributions
{
    /// <summary>The anchor of what an article contributes.</summary>
    public static string AnchorFrom(Article article) => "sec-from-" + article.Id;

    /// <summary>The anchor of what a speaker says on a topic.</summary>
    public static string AnchorOn(Topic topic) => "sec-on-" + topic.Id;

    /// <summary>What each article contributes to a topic: first those that name it, then those of which only a statement or a fact is on it.</summary>
    public static ImmutableArray<ContributionView> To(Topic topic, SiteFrame frame)
    {
        var graph = frame.Graph;
        var statements = graph.StatementsOn[topic.Key].ToLookup(statement => statement.Article.Key);
        var facts = graph.MeasuresOn[topic.Key].SelectMany(measure => graph.FactsFor[measure.Key]).ToLookup(fact => fact.Article.Key);
        return
        [
            .. graph.ArticlesOn[topic.Key]
                .Concat(graph.StatementsOn[topic.Key].Select(statement => statement.Article))
                .Concat(facts.Select(group => group.First().Article))
                .DistinctBy(article => article.Key)
                .Select(article => Contribution(article, [.. statements[article.Key]], [.. facts[article.Key]], frame, topic)),
        ];
    }

    /// <summary>The statements of a speaker, by article.</summary>
    public static ImmutableArray<ContributionView> Of(IEnumerable<LinkedStatement> statements, SiteFrame frame)
        => [.. statements.GroupBy(statement => statement.Article.Key).Select(group => Contribution(group.First().Article, [.. group], [], frame))];

    /// <summary>The statements of a speaker in a line each, by topic, in the order of the dossier's topics.</summary>
    public static ImmutableArray<StatementsOnTopicView> ByTopic(IReadOnlyCollection<LinkedStatement> statements, SiteFrame frame)
    {
        var byTopic = statements.SelectMany(statement => statement.Topics.Select(topic => (topic, statement))).ToLookup(pair => pair.topic.Key, pair => pair.statement);
        return
        [
            .. frame.Graph.Content.Topics.Where(topic => byTopic.Contains(topic.Key))
                .Select(topic => new StatementsOnTopicView(AnchorOn(topic), frame.Links.Link(topic), [.. byTopic[topic.Key].Select(statement => Said(frame.Parts.Statement(statement)))])),
        ];
    }

    /// <summary>"3 statements, 2 facts", without what there is none of.</summary>
    public static string Counts(int statements, int facts)
        => (statements, facts) switch
        {
            (_, 0) => Formatting.Count(statements, "statement", "statements"),
            (0, _) => Formatting.Count(facts, "fact", "facts"),
            _ => $"{Formatting.Count(statements, "statement", "statements")}, {Formatting.Count(facts, "fact", "facts")}",
        };

    private static ContributionView Contribution(Article article, ImmutableArray<LinkedStatement> statements, ImmutableArray<LinkedFact> facts, SiteFrame frame, Topic? topic = null)
        => new(AnchorFrom(article), frame.Parts.Article(article), Counts(statements.Length, facts.Length), frame.Parts.Statements(statements, topic))
        {
            Facts = [.. facts.Select(fact => new ContributedFactView(frame.Links.To(fact), frame.Parts.Value(fact.Value, fact.Measure), fact.Measure.Name, fact.Fact.Retracted))],
        };

    private static SaidView Said(StatementView statement)
        => new(statement.Href, statement.Says ?? statement.Passage ?? statement.Withheld ?? "", statement.ModeLabel, statement.Article);
}
