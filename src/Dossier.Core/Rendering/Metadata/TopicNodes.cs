using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>Describes a topic and the questions that its sources answer differently; none of the answers is the accepted one.</summary>
public static class TopicNodes
{
    public static PageContent Define(PageGraph graph, Topic topic) => new("WebPage", topic)
    {
        MainEntity = graph.Define(GraphNode.Of("Thing", graph.Id(topic), ("name", topic.Name))),
        Parts = graph.Dossier.QuestionsOn[topic.Key].Select(question => Define(graph, question)).ToImmutableArray(),
    };

    private static GraphReference Define(PageGraph graph, LinkedQuestion linked) => graph.Define(GraphNode.Of(
        "Question",
        graph.Id(graph.Frame.Path, linked.Anchor),
        ("name", Parts.Prose(linked.Question.Ask)),
        ("about", graph.Refer(linked.Topic)),
        ("answerCount", linked.Answers.Length),
        ("suggestedAnswer", linked.Answers.Select(answer => GraphNode.Of(
            "Answer",
            null,
            ("text", Parts.Prose(answer.Answer.Says)),
            ("citation", answer.Statements.Select(statement => ArticleNodes.Refer(graph, statement)).ToImmutableArray()))).ToImmutableArray())));
}
