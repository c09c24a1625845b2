using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the rows of tables of values, and the filters that go with them.</summary>
/// <remarks>
/// A filter is a facet, whose keys stand on groups or rows. Who passes a value on is found like who says it; a speaker that is no page has a key without a slash.
/// </remarks>
public sealed record FactTable(Parts Parts)
{
    private const string ArticleItself = "article";
    private const string Unnamed = "unnamed";
    private const string NotStated = "not-stated";
    private const string AnyDifference = "any";
    private const string NoDifference = "none";

    private DossierGraph Graph => Parts.Graph;

    public ImmutableArray<FactGroupView> Groups(IEnumerable<Measure> measures)
        =>
        [
            .. measures.Select(measure => new FactGroupView(
                Parts.Measure(measure),
                string.Join(' ', Graph.TopicsOf[measure.Key].Select(topic => topic.Id)),
                string.Join(' ', DifferenceKeys(measure)),
                Rows(measure))),
        ];

    public ImmutableArray<FactRowView> Rows(Measure measure) => [.. Graph.FactsFor[measure.Key].Select(Row)];

    /// <summary>The filters that can divide the values: those with two options at least.</summary>
    public ImmutableArray<FactFilterView> Filters(IEnumerable<Measure> measures)
    {
        LinkedFact[] facts = [.. measures.SelectMany(measure => Graph.FactsFor[measure.Key])];
        FactFilterView[] filters =
        [
            new(
                "topic",
                "Topic",
                "All topics",
                Options(facts, fact => Graph.TopicsOf[fact.Measure.Key].Select(topic => topic.Id), Graph.Content.Topics.Select(topic => (topic.Id, topic.Name)))),
            new("article", "Article", "All articles", Options(facts, fact => [fact.Article.Id], Graph.Content.Articles.Select(article => (article.Id, article.ShortName)))),
            new("speaker", "Who says or passes it on", "Everyone", Options(facts, fact => SpeakerKeys(fact.Speaker), Speakers(facts))),
            new("disagreement", "Disagreement", "With or without", Options(facts, fact => DifferenceKeys(fact.Measure), Differences())),
        ];
        return [.. filters.Where(filter => filter.Options.Length > 1)];
    }

    private FactRowView Row(LinkedFact fact) => new(
        Parts.Fact(fact),
        fact.Article.Id,
        string.Join(' ', SpeakerKeys(fact.Speaker)),
        SortValue(fact.Value),
        fact.Fact.AsOf is { } date ? SortDay(date.Value) : null,
        "cite:" + fact.RowAnchor,
        new FactCitation(Parts).Of(fact));

    private static string? SortValue(FactValue value) => value switch
    {
        NumberValue number => (number.Minimum ?? number.Maximum)?.ToString(CultureInfo.InvariantCulture),
        DateValue date => SortDay(date.Date),
        _ => null,
    };

    private static string SortDay(EdtfDate date) => date.SortKey.Number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> SpeakerKeys(LinkedSpeaker speaker)
    {
        var first = speaker switch
        {
            { By: { } by } => by.Key,
            { IsArticle: true } => ArticleItself,
            { Unnamed: not null } => Unnamed,
            _ => NotStated,
        };
        return [first, .. speaker.Via.Select(thing => thing.Key).Where(key => key != first).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Key, string Label)> Speakers(LinkedFact[] facts)
        => facts.SelectMany(fact => fact.Speaker.By is { } by ? fact.Speaker.Via.Prepend(by) : fact.Speaker.Via)
            .DistinctBy(thing => thing.Key)
            .OrderBy(thing => thing.SortKey, StringComparer.Ordinal)
            .ThenBy(thing => thing.Key, StringComparer.Ordinal)
            .Select(thing => (thing.Key, thing.Name))
            .Prepend((NotStated, "Speaker not stated"))
            .Prepend((Unnamed, "Someone unnamed"))
            .Prepend((ArticleItself, "The article itself"));

    private IEnumerable<string> DifferenceKeys(Measure measure)
        => !Graph.IsDisputed(measure) ? [NoDifference]
            : (measure.Disagreement?.Value ?? Graph.DifferencesOf(measure).Computed) is { } type ? [AnyDifference, ChoiceNames.Of(type)]
            : [AnyDifference];

    private static IEnumerable<(string Key, string Label)> Differences()
        => Enum.GetValues<Disagreement>()
            .Select(kind => (ChoiceNames.Of(kind), Parts.Capitalised(Formatting.Disagreement(kind))))
            .Prepend((AnyDifference, "Any"))
            .Append((NoDifference, "None marked"));

    /// <summary>The options that occur, in the order in which they are given.</summary>
    private static ImmutableArray<FactOptionView> Options(LinkedFact[] facts, Func<LinkedFact, IEnumerable<string>> keysOf, IEnumerable<(string Key, string Label)> known)
    {
        var counts = facts.SelectMany(keysOf).CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. known.Where(option => counts.ContainsKey(option.Key)).Select(option => new FactOptionView(option.Key, option.Label, counts[option.Key]))];
    }
}
