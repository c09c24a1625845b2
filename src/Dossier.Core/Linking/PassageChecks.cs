using System.Collections.Frozen;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>Where each passage stands in its source.</summary>
public sealed class PassageChecks(FrozenDictionary<(string Article, SourceSpan Passage), PassageCheck> checks, ILookup<string, Passage> passagesOf)
{
    /// <summary>Every passage in the words of an article, by the article's key: of its front matter, and of the events that name it.</summary>
    public ILookup<string, Passage> PassagesOf { get; } = passagesOf;

    public PassageCheck this[Article article, Located<string> passage] => checks[(article.Key, passage.Span)];

    /// <summary>How much of an article is quoted.</summary>
    public QuotationMeter Meter(Article article)
    {
        var quoted = new HashSet<int>();
        var counts = new int[Enum.GetValues<PassageStatus>().Length];
        var notPlaced = 0;
        foreach (var passage in PassagesOf[article.Key].DistinctBy(passage => passage.Words.Value, StringComparer.Ordinal))
        {
            var check = this[article, passage.Words];
            counts[(int)check.Status]++;
            quoted.UnionWith(check.Ranges.SelectMany(range => Enumerable.Range(range.Start, range.Count)));
            notPlaced += check.Ranges.IsEmpty ? PassagePattern.Parse(passage.Words.Value).WordCount : 0;
        }

        return new QuotationMeter(quoted.Count + notPlaced, article.Proof?.WordCount, [.. counts]);
    }
}
