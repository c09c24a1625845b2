using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Provenance;

namespace Dossier.Core.Rendering.Passages;

/// <summary>The passages of an article that are proved, with what each bears out on the article's page; an event stands on the timeline.</summary>
public static class PagePassages
{
    public static IEnumerable<PassageMark> Of(Article article, SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        var statements = graph.StatementsIn[article.Key].Select(statement => (
            (string?)statement.Statement.Anchor,
            "#" + Uri.EscapeDataString(statement.Statement.Anchor),
            $"statement: {parts.Speaker(statement.Speaker, statement.ByAuthor, article).Name}",
            (Passage?)new Passage(statement.Statement.Passage, null)));
        var facts = graph.FactsIn[article.Key].Select(fact => (
            (string?)fact.Fact.Anchor,
            "#" + Uri.EscapeDataString(fact.Fact.Anchor),
            $"fact: {fact.Measure.Name}",
            (Passage?)new Passage(fact.Fact.Passage, null)));
        var roles = graph.RolesIn[article.Key].Select(role => ((string?)null, "#sec-roles", $"description: {role.Of.Name}", (Passage?)role.Passage));
        var defects = article.Defects.Select(defect => ((string?)null, "#sec-defects", "defect of the text", defect.Passage is { } words ? new Passage(words, null) : null));
        var events = graph.EventsIn[article.Key].SelectMany(happening => happening.Sources.Where(source => source.Article.Key == article.Key)
            .Select(source => ((string?)null, $"{frame.Links.To("timeline.html")}#{happening.Event.Id}", $"event: {happening.Event.Title.Value}", source.Passage)));
        foreach (var (anchor, href, label, passage) in statements.Concat(facts).Concat(roles).Concat(defects).Concat(events))
        {
            if (passage is not null && graph.Passages[article, passage.Words] is { IsProved: true } check)
            {
                yield return new PassageMark(anchor, href, label, check.Ranges);
            }
        }
    }
}
