using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;

namespace Dossier.Core.Checking;

/// <summary>The rules that look at the whole dossier and change nothing. What compares all that the sources say is left out while some of it could not be read, or names nothing: it can't judge then.</summary>
public static class Checker
{
    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        PassageRules.Check(graph, diagnostics);
        ValueRules.Check(graph, diagnostics);
        ArticleRules.Check(graph, diagnostics);
        QuotationMarks.Check(graph, diagnostics);
        ProseChecker.Check(graph, diagnostics);
        QuestionRules.Check(graph, diagnostics);
        NoteRules.Check(graph, diagnostics);
        HtmlRules.Check(graph, diagnostics);
        if (!graph.LacksEvidence)
        {
            DisagreementRules.Check(graph, diagnostics);
            CheckMeasures(graph, diagnostics);
        }

        if (!graph.Content.Gaps.InEvidence && !graph.HasLostNames)
        {
            CheckTopics(graph, diagnostics);
        }

        AcceptedWarnings.Check(graph, diagnostics);
    }

    private static void CheckMeasures(DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var measure in graph.Content.Measures.Where(measure => !graph.FactsFor.Contains(measure.Key)))
        {
            diagnostics.Add(measure.Span, Rules.MeasureWithoutFacts, $"no article gives a value for `{measure.Id}`", "add a fact to an article, or remove the file");
        }
    }

    private static void CheckTopics(DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var topic in graph.Content.Topics.Where(topic => !graph.ArticlesOn.Contains(topic.Key) && !graph.StatementsOn.Contains(topic.Key)))
        {
            diagnostics.Add(topic.Span, Rules.TopicWithoutArticles, $"no article and no statement is on the topic `{topic.Id}`", "name the topic in an article's `topics:`, or remove the file");
        }
    }
}
