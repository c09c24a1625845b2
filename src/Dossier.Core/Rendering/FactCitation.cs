using Dossier.Core.Linking;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>
/// Writes a value as one cites it, in plain text: the value with its scope and date, who says it, the article, its words where they may be shown, and where in this dossier
/// it stands. What the source does not state is said so in brackets.
/// </summary>
public sealed record FactCitation(Parts Parts)
{
    public string Of(LinkedFact fact)
    {
        var words = Parts.Words(fact.Article, fact.Fact.Passage.Value) is { } passage ? $" “{Typography.InnerQuotes(passage)}”." : "";
        return $"{fact.Measure.Name}: {Value(fact)}. {Speaker(fact)}{PlainReference.Text(CitedWorks.Of(fact.Article, Parts))}{words} Cited from {Typography.Apostrophes(Parts.Graph.Content.Settings.Title)}, {Permalink(fact)}";
    }

    private string Value(LinkedFact fact)
    {
        string?[] remarks =
        [
            Parts.Prose(fact.Fact.Scope),
            fact.Fact.AsOf is { } date ? $"as of {Parts.Date(date.Value).Text}{(fact.Fact.AsOfDerived ? " [derived]" : "")}" : null,
        ];
        var between = string.Join("; ", remarks.OfType<string>());
        return Parts.Value(fact.Value, fact.Measure)
            + (fact.Fact.ValueDerived ? " [derived]" : "")
            + (fact.Fact.Retracted ? " [retracted]" : "")
            + (between.Length > 0 ? $" ({between})" : "");
    }

    private static string Speaker(LinkedFact fact)
    {
        var speaker = fact.Speaker;
        if (speaker.IsArticle)
        {
            return "";
        }

        var name = speaker switch
        {
            { By: { } by } => by.Name,
            { Unnamed: { } unnamed } => $"{Parts.Capitalised(Typography.Apostrophes(unnamed))} [name not stated]",
            _ => "[speaker not stated]",
        };
        return $"{string.Join(", via ", [name, .. speaker.Via.Select(thing => thing.Name)])}, in: ";
    }

    /// <summary>The address of the value's row: absolute where the host is known, else from the site's folder.</summary>
    private string Permalink(LinkedFact fact) => new PublicAddresses(Parts.Graph, Parts.Links.Routes).Of(fact.Measure) + "#" + Uri.EscapeDataString(fact.RowAnchor);
}
