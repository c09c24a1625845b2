using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Previews;

/// <summary>Makes the previews of things and facts. What a source does not state, and words that may not be shown, are no more in a card than on a page.</summary>
public sealed class PreviewMaker(DossierGraph graph, Routes routes)
{
    private readonly Parts parts = new(graph, new Links(routes, ""));

    /// <summary>The preview of a thing's page; <c>null</c> for a page of the editors' own, whose name says it.</summary>
    public Preview? Of(Thing thing) => thing switch
    {
        Article article => Of(article),
        Topic topic => new Preview("Topic", topic.Name, null) { Text = Sentence(topic) },
        Expert expert => new Preview("Expert", expert.Name, Post(expert, expert.Role)) { Text = Sentence(expert) },
        Term term => new Preview(Formatting.Kind(term.TermKind), term.Name, Post(term, term.Role)) { Text = Sentence(term) },
        Measure measure => Of(measure),
        _ => null,
    };

    /// <summary>The preview of a value's row.</summary>
    public Preview Of(LinkedFact linked)
    {
        var view = parts.Fact(linked);
        string?[] about = [view.Scope, view.AsOf is { } date ? $"as of {date.Text}" : null];
        return new Preview(linked.Fact.Retracted ? "Fact, retracted" : linked.Fact.ValueDerived ? "Fact, derived" : "Fact", view.Value, linked.Measure.Name)
        {
            Text = Joined(about, ", ") is { } text ? Parts.Capitalised(text) : null,
            Differs = DisagreementMark.Of(linked.Measure, graph).Label,
            Words = view.Passage,
            Source = linked.Speaker.IsArticle ? view.Article.Text : Joined([view.Speaker.Name, .. view.Speaker.Via.Select(via => $"via {via.Text}"), $"in {view.Article.Text}"], ", "),
        };
    }

    private Preview Of(Article article)
    {
        var view = parts.Article(article);
        var authors = view.Authors.IsEmpty ? "author not stated" : string.Join(", ", view.Authors.Select(author => author.Text));
        var published = view.Published is { } date ? date.Text + (view.PublishedDerived ? " (derived)" : "") : "date not stated";
        return new Preview("Article", view.Name, string.Join(" · ", [authors, view.Publisher ?? "publisher not stated", published]));
    }

    private Preview Of(Measure measure)
    {
        var values = graph.FactsFor[measure.Key].Count();
        return new Preview("Figure", measure.Name, values == 0 ? null : Formatting.Count(values, "value", "values"))
        {
            Text = Sentence(measure),
            Differs = DisagreementMark.Of(measure, graph).Label,
        };
    }

    private string? Post(Thing thing, Located<string>? role)
        => Affiliations.Text(Parts.Prose(role), graph.OrganisationOf[thing.Key].FirstOrDefault());

    private static string? Sentence(Thing thing)
        => Parts.Prose(thing.Description) is { Length: > 0 } text ? text[Sentences.Around(text, 0)] : null;

    private static string? Joined(IEnumerable<string?> parts, string between) => string.Join(between, parts.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}
