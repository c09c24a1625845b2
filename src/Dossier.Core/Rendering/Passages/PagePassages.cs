using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Passages;

/// <summary>The passages of an article that are proved, with what each bears out on the article's page; an event stands on the timeline.</summary>
public static class PagePassages
{
    public static IEnumerable<PassageMark> Of(Article article, SiteFrame frame)
        => Statements(article, frame).Concat(Facts(article, frame)).Concat(Others(article, frame)).Select(quoted => Mark(quoted, article, frame)).OfType<PassageMark>();

    private static IEnumerable<Quoted> Statements(Article article, SiteFrame frame)
        => frame.Graph.StatementsIn[article.Key].Select(linked => new Quoted(
            new Passage(linked.Statement.Passage, linked.Statement.Paragraph),
            $"statement: {frame.Parts.Speaker(linked.Speaker, linked.ByAuthor, article).Name}",
            linked.Statement.Anchor));

    private static IEnumerable<Quoted> Facts(Article article, SiteFrame frame)
        => frame.Graph.FactsIn[article.Key].Select(linked => new Quoted(new Passage(linked.Fact.Passage, linked.Fact.Paragraph), $"fact: {linked.Measure.Name}", linked.Fact.Anchor));

    private static IEnumerable<Quoted> Others(Article article, SiteFrame frame)
        => frame.Graph.RolesIn[article.Key].Select(role => new Quoted(role.Passage, $"description: {role.Of.Name}") { Href = "#sec-roles" })
            .Concat(article.Defects.Select(defect => new Quoted(defect.Passage is { } words ? new Passage(words, defect.Paragraph) : null, "defect of the text") { Href = "#sec-defects" }))
            .Concat(frame.Graph.EventsIn[article.Key].SelectMany(happening => happening.Sources
                .Where(source => source.Article.Key == article.Key)
                .Select(source => new Quoted(source.Passage, $"event: {Parts.Prose(happening.Event.Title)}") { Href = $"{frame.Links.To("timeline.html")}#{happening.Event.Id}" })));

    private static PassageMark? Mark(Quoted quoted, Article article, SiteFrame frame)
        => quoted.Passage is { } passage && frame.Graph.Passages[article, passage.Words] is { IsProved: true } check
            ? new PassageMark(quoted.Anchor, quoted.Href ?? "#" + Uri.EscapeDataString(quoted.Anchor!), quoted.Label, check.Ranges)
            : null;

    /// <param name="Anchor">The anchor of a statement or fact, which links back.</param>
    private sealed record Quoted(Passage? Passage, string Label, string? Anchor = null)
    {
        /// <summary>Where what the passage bears out stands, if not at the anchor.</summary>
        public string? Href { get; init; }
    }
}
