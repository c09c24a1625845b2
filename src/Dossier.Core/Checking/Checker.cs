using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>The rules that look at the whole dossier and change nothing.</summary>
public static class Checker
{
    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        CheckLengthOfPassages(graph, diagnostics);
        PassageRules.Check(graph, diagnostics);
        QuotationMarks.Check(graph, diagnostics);
        ProseChecker.Check(graph, diagnostics);
        foreach (var measure in graph.Content.Measures.Where(measure => !graph.FactsFor.Contains(measure.Key)))
        {
            diagnostics.Add(measure.Span, Rules.MeasureWithoutFacts, $"no article gives a value for `{measure.Id}`", "add a fact to an article, or remove the file");
        }

        foreach (var topic in graph.Content.Topics.Where(topic => !graph.ArticlesOn.Contains(topic.Key) && !graph.StatementsOn.Contains(topic.Key)))
        {
            diagnostics.Add(topic.Span, Rules.TopicWithoutArticles, $"no article and no statement is on the topic `{topic.Id}`", "name the topic in an article's `topics:`, or remove the file");
        }
    }

    private static void CheckLengthOfPassages(DossierGraph graph, DiagnosticBag diagnostics)
    {
        var limit = graph.Content.Settings.LongestPassage;
        var passages = graph.Statements.Select(statement => statement.Statement.Passage).Concat(graph.Facts.Select(fact => fact.Fact.Passage));
        foreach (var passage in passages)
        {
            var words = WordsIn(passage);
            if (words > limit)
            {
                diagnostics.Add(passage.Span, Rules.PassageTooLong, $"the passage has {words} words; the dossier's limit is {limit}", "quote the fewest words that prove it, or raise `quotation: passage-words:` in settings.yml");
            }
        }
    }

    private static int WordsIn(Located<string> passage) => passage.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
