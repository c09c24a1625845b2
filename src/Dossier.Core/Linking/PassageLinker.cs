using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>Finds every passage in the text of its article, or in the text's fingerprint. What was not found is reported by Checking.</summary>
public static class PassageLinker
{
    /// <param name="events">Their sources quote articles too.</param>
    public static PassageChecks Link(DossierContent content, ImmutableArray<LinkedEvent> events)
    {
        var passages = content.Articles.SelectMany(article => article.Passages.Select(passage => (article, passage)))
            .Concat(events.SelectMany(happening => happening.Sources).Where(source => source.Passage is not null).Select(source => (source.Article, source.Passage!)))
            .ToArray();
        var checks = new KeyValuePair<(string Article, SourceSpan Passage), PassageCheck>[passages.Length];
        Parallel.For(0, passages.Length, index =>
        {
            var (article, passage) = passages[index];
            checks[index] = KeyValuePair.Create((article.Key, passage.Words.Span), PassageCheck.Of(passage.Words.Value, article.Proof, passage.Paragraph));
        });
        return new PassageChecks(checks.DistinctBy(pair => pair.Key).ToFrozenDictionary(), passages.ToLookup(pair => pair.Item1.Key, pair => pair.Item2));
    }
}
