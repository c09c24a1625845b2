using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>
/// The places of pages that a reference can name behind <c>#</c>: headings; the statements and facts of an article; the rows of a
/// measure; the questions of a topic. Former anchors lead to the present ones.
/// </summary>
/// <param name="statements">By their article's key.</param>
/// <param name="facts">By their measure's key.</param>
/// <param name="questions">By their topic's key.</param>
public sealed class Places(DossierContent content, ILookup<string, LinkedStatement> statements, ILookup<string, LinkedFact> facts, ILookup<string, LinkedQuestion> questions)
{
    private readonly Dictionary<string, PlacesOfPage> known = new(StringComparer.Ordinal);
    private PlacesOfPage? front;

    /// <summary>The places of a thing's page; those of the front page for <c>null</c>.</summary>
    public PlacesOfPage Of(Thing? thing)
    {
        if (thing is null)
        {
            return front ??= new PlacesOfPage(content.FrontPage?.BottomLine.Headings.Select(heading => new Place(heading.Anchor)) ?? []);
        }

        if (!known.TryGetValue(thing.Key, out var places))
        {
            known[thing.Key] = places = new PlacesOfPage(thing.Body.Headings.Select(heading => new Place(heading.Anchor)).Concat(Own(thing)));
        }

        return places;
    }

    /// <summary>Whether a page may have more places, in something that could not be read.</summary>
    public bool MayBeMore(Thing? thing)
        => content.Gaps.In(thing) || (thing is Measure && (content.Gaps.InEvidence || facts.Sum(rows => rows.Count()) < content.Articles.Sum(article => article.Facts.Length)));

    /// <summary>The statement of an article that an anchor, of today or former, names.</summary>
    public LinkedStatement? Statement(Article article, string anchor) => Of(article).Find(anchor)?.Statement;

    public IEnumerable<LinkedStatement> StatementsIn(Article article) => statements[article.Key];

    private IEnumerable<Place> Own(Thing thing) => thing switch
    {
        Article article => statements[article.Key].Select(linked => new Place(linked.Statement.Anchor) { Statement = linked, Former = linked.Statement.RedirectFrom.Select(former => former.Value) })
            .Concat(article.Facts.Select(fact => new Place(fact.Anchor) { Former = fact.RedirectFrom.Select(former => former.Value) })),
        Measure measure => facts[measure.Key].Select(fact => new Place(fact.RowAnchor) { Former = FormerRowsOf(fact) }),
        Topic topic => questions[topic.Key].Select(question => new Place(question.Anchor) { Words = question.Question.Ask.Value, Former = FormerlyOf(question) }),
        _ => [],
    };

    /// <summary>Besides former anchors, the id as it is written in front matter.</summary>
    private static ImmutableArray<string> FormerlyOf(LinkedQuestion question)
        => question.Question.Id is { } id ? question.OldAnchors.Add(Slug.OfId(id.Value)) : question.OldAnchors;

    private static IEnumerable<string> FormerRowsOf(LinkedFact fact)
        => FormerRows.FormerIds(fact.Article).Prepend(fact.Article.Id)
            .SelectMany(article => fact.Fact.RedirectFrom.Select(former => former.Value).Prepend(fact.Fact.Anchor).Select(anchor => $"{article}-{anchor}"));
}
