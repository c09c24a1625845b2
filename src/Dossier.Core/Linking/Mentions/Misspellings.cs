using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking.Mentions;

/// <summary>Finds the articles in which the misspellings of names stand: in passages, in what a note on a defect quotes, and in the text where it is there.</summary>
public sealed class Misspellings(DossierContent content, Resolver resolver)
{
    /// <summary>The misspellings of each thing, by its key, in the order in which its file lists them.</summary>
    public ILookup<string, MisspellingUse> Find()
    {
        var misspelled = ThingNames.Misspelled(content).ToArray();
        var names = new NameMatcher(misspelled.Select(pair => new Name(pair.Alias.Text.Value, pair.Thing, pair.Alias.IgnoreCase)));
        var passages = PassagesOfEvents().ToLookup(pair => pair.Article, pair => pair.Passage, StringComparer.Ordinal);
        var places = content.Articles.Where(_ => !names.IsEmpty).AsParallel().AsOrdered()
            .SelectMany(article => In(article, passages[article.Key], names))
            .ToLookup(found => (found.Name.Thing.Key, found.Name.Text), found => found.Place);
        return misspelled.ToLookup(pair => pair.Thing.Key, pair => new MisspellingUse(pair.Alias.Text.Value, [.. places[(pair.Thing.Key, pair.Alias.Text.Value)]]), StringComparer.Ordinal);
    }

    /// <summary>Each misspelling that an article holds, at its first place.</summary>
    private static IEnumerable<(Name Name, MisspellingPlace Place)> In(Article article, IEnumerable<string> passagesOfEvents, NameMatcher names)
        => Texts(article).Concat(passagesOfEvents.Select(passage => (Text: passage, Anchor: (string?)null)))
            .SelectMany(source => names.In(source.Text).SelectMany(match => match.Meaning.Names).Select(name => (name, place: new MisspellingPlace(article, source.Anchor))))
            .DistinctBy(pair => (pair.name.Thing.Key, pair.name.Text));

    private static IEnumerable<(string Text, string? Anchor)> Texts(Article article)
        => article.Statements.Select(statement => (statement.Passage.Value, (string?)statement.Anchor))
            .Concat(article.Facts.Select(fact => (fact.Passage.Value, (string?)fact.Anchor)))
            .Concat(article.Roles.Select(role => role.Passage.Value).Concat(article.Defects.SelectMany(Words)).Concat((article.Source?.Paragraphs ?? []).Select(paragraph => paragraph.Text)).Select(words => (words, (string?)null)));

    private static IEnumerable<string> Words(Defect defect)
        => Quotations.In(defect.Note.Value).Select(range => defect.Note.Value[range]).Prepend(defect.Passage?.Value ?? "");

    private IEnumerable<(string Article, string Passage)> PassagesOfEvents()
        => content.Events.SelectMany(happening => happening.Sources)
            .Where(source => source.Passage is not null)
            .Select(source => (article: resolver.Resolve(source.Article.Value, ThingKind.Article).Found, source.Passage!.Value.Value))
            .Where(pair => pair.article is not null)
            .Select(pair => (pair.article!.Key, pair.Value));
}
