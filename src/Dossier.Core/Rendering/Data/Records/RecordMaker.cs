using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Provenance;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Rendering.Passages;

namespace Dossier.Core.Rendering.Data.Records;

/// <summary>Makes the records of the data files.</summary>
public sealed record RecordMaker(DossierGraph Graph, PublicAddresses Addresses)
{
    private const int LastYear = 9999;

    private Wording Wording => Graph.Content.Settings.Wording;

    public ArticleData Article(Article article) => new(
        article.Id,
        Address(article),
        article.Title?.Value,
        article.ShortTitle?.Value,
        article.Description?.Value,
        [.. Graph.AuthorsOf[article.Key].Select(author => author.Name)],
        article.Publisher?.Value,
        Date(article.Published?.Value, article.PublishedDerived),
        article.PublishedNote?.Value,
        Date(article.Accessed?.Value, derived: false),
        article.Url?.Value,
        article.Archived is { } archived ? new ArchivedData(archived.Url.Value, Date(archived.On?.Value, derived: false)) : null,
        article.Language?.Value,
        ChoiceNames.Of(article.Rights),
        Ids(Graph.TopicsOf[article.Key]));

    public TopicData Topic(Topic topic) => new(
        topic.Id,
        Address(topic),
        topic.Name,
        topic.Description?.Value,
        Ids(Graph.ArticlesOn[topic.Key]),
        Ids(Graph.MeasuresOn[topic.Key]),
        Ids(Graph.RelatedTopics[topic.Key]));

    public ExpertData Expert(Expert expert) => new(
        expert.Id,
        Address(expert),
        expert.Name,
        expert.Sort?.Value,
        expert.Role?.Value,
        Organisation(expert),
        expert.Description?.Value,
        [.. expert.Aliases.Where(alias => !alias.Misspelling && !IsTitle(alias, expert)).Select(alias => alias.Text.Value)],
        Ids(Graph.ArticlesBy[expert.Key]),
        [.. Graph.StatementsBy[expert.Key].Select(Id)],
        [.. Ids(Graph.StatementsBy[expert.Key].SelectMany(statement => statement.Topics)).Distinct(StringComparer.Ordinal)]);

    public TermData Term(Term term) => new(
        term.Id,
        Address(term),
        term.Name,
        ChoiceNames.Of(term.TermKind),
        term.Role?.Value,
        Organisation(term),
        term.Description?.Value,
        [.. term.Aliases.Where(alias => !IsTitle(alias, term)).Select(alias => new AliasData(alias.Text.Value, alias.Misspelling))]);

    public MeasureData Measure(Measure measure)
    {
        var differences = Graph.DifferencesOf(measure);
        return new MeasureData(
            measure.Id,
            Address(measure),
            measure.Name,
            measure.Description?.Value,
            ChoiceNames.Of(measure.MeasureKind),
            measure.Unit?.Other,
            Name(measure.Disagreement?.Value),
            Name(differences.Computed),
            Graph.IsDisputed(measure),
            Ids(differences.SelfContradicting),
            Ids(Graph.TopicsOf[measure.Key]),
            [.. Graph.FactsFor[measure.Key].Select(Id)]);
    }

    public StatementData Statement(LinkedStatement linked)
    {
        var check = Graph.Passages[linked.Article, linked.Statement.Passage];
        var passage = Shown.InData(linked.Article, linked.Statement.Passage.Value);
        return new StatementData(
            Id(linked),
            Address(linked.Article, linked.Statement.Anchor),
            linked.Article.Id,
            Speaker(linked.Speaker, linked.ByAuthor, linked.Article),
            ChoiceNames.Of(linked.Statement.Mode),
            passage,
            ChoiceNames.Of(check.Status),
            Place(check.Paragraph),
            Place(check.Word),
            linked.Article.OriginalAt(passage),
            linked.Statement.Says?.Value,
            linked.Statement.Note?.Value,
            Ids(linked.Topics));
    }

    public QuestionData Question(LinkedQuestion linked) => new(
        $"{linked.Topic.Id}#{linked.Anchor}",
        Address(linked.Topic, linked.Anchor),
        linked.Topic.Id,
        linked.Question.Ask.Value,
        linked.Question.Unopposed is not null,
        [
            .. linked.Answers.Select((answer, index) => new AnswerData(
                QuestionParts.Letter(index),
                Address(linked.Topic, answer.Anchor),
                answer.Answer.Says.Value,
                [.. answer.Statements.Select(Id)],
                [.. answer.Statements.Select(statement => GivenAnswer(linked, index, statement))])),
        ]);

    public EventData Event(LinkedEvent linked) => new(
        linked.Event.Id,
        Addresses.Of("timeline.html") + "#" + linked.Event.Id,
        Date(linked.Event.Date.Value, linked.Event.DateDerived)!,
        linked.Event.DateNote?.Value,
        linked.Event.Title.Value,
        linked.Event.Description?.Value,
        Ids(linked.Topics),
        [.. linked.Sources.Select(EventSource)]);

    public FactData Fact(LinkedFact linked)
    {
        var number = linked.Value as NumberValue;
        var date = Date((linked.Value as DateValue)?.Date, linked.Fact.ValueDerived);
        var check = Graph.Passages[linked.Article, linked.Fact.Passage];
        var passage = Shown.InData(linked.Article, linked.Fact.Passage.Value);
        return new FactData(
            Id(linked),
            Address(linked.Measure, linked.RowAnchor),
            linked.Measure.Id,
            linked.Measure.Name,
            ChoiceNames.Of(linked.Measure.MeasureKind),
            linked.Measure.Unit?.Other,
            linked.Fact.Value.Value,
            number?.Minimum,
            number?.Maximum,
            number?.IsExclusive ?? false,
            number?.Approximate ?? false,
            date?.From,
            date?.To,
            ValueWords.Of(linked.Value, linked.Measure, Wording),
            linked.Fact.ValueDerived,
            linked.Fact.Scope?.Value,
            Date(linked.Fact.AsOf?.Value, linked.Fact.AsOfDerived),
            Speaker(linked.Speaker, linked.Speaker.IsArticle, linked.Article),
            Name(linked.Fact.Mode),
            linked.Article.Id,
            passage,
            ChoiceNames.Of(check.Status),
            Place(check.Paragraph),
            Place(check.Word),
            linked.Article.OriginalAt(passage),
            linked.Fact.Note?.Value,
            linked.Fact.Retracted,
            Name(linked.Measure.Disagreement?.Value));
    }

    /// <summary>The same as a row of a table.</summary>
    public FactRow Row(LinkedFact linked)
    {
        var fact = Fact(linked);
        return new FactRow(
            fact.Id,
            fact.Url,
            fact.Measure,
            fact.MeasureTitle,
            fact.Kind,
            fact.Unit,
            fact.Value,
            fact.Minimum,
            fact.Maximum,
            fact.Exclusive,
            fact.Approximate,
            fact.ValueFrom,
            fact.ValueTo,
            fact.Text,
            fact.ValueDerived,
            fact.Scope,
            fact.AsOf?.Edtf,
            fact.AsOf?.From,
            fact.AsOf?.To,
            fact.AsOf?.Derived ?? false,
            fact.Speaker.By,
            fact.Speaker.Name ?? fact.Speaker.Unnamed ?? (linked.Speaker.IsArticle ? linked.Article.Name : null),
            fact.Speaker.Via,
            fact.Mode,
            fact.Article,
            fact.Passage,
            fact.Status,
            fact.Paragraph,
            fact.Word,
            fact.Original,
            fact.Note,
            fact.Retracted,
            fact.Disagreement);
    }

    private static string Id(LinkedStatement statement) => $"{statement.Article.Id}#{statement.Statement.Anchor}";

    private static string Id(LinkedFact fact) => $"{fact.Article.Id}#{fact.Fact.Anchor}";

    private static ImmutableArray<string> Ids(IEnumerable<Thing> things) => [.. things.Select(thing => thing.Id)];

    private static string? Name<T>(T? choice)
        where T : struct, Enum
        => choice is { } made ? ChoiceNames.Of(made) : null;

    /// <summary>A number that counts from one, or <c>null</c> where nothing was found.</summary>
    private static int? Place(int number) => number == 0 ? null : number;

    /// <summary>Whether an alias only says how the title is found in text.</summary>
    private static bool IsTitle(Alias alias, Thing thing) => alias.Text.Value == thing.Title?.Value;

    private static SpeakerData Speaker(LinkedSpeaker speaker, bool byAuthor, Article article) => new(
        speaker.IsArticle ? article.Key : speaker.By?.Key,
        speaker.By?.Name,
        speaker.Unnamed,
        speaker is { By: null, IsArticle: false, Unnamed: null },
        byAuthor,
        [.. speaker.Via.Select(via => via.Key)]);

    private static GivenAnswerData GivenAnswer(LinkedQuestion linked, int index, LinkedStatement statement) => new(
        Id(statement),
        statement.Article.Id,
        Speaker(statement.Speaker, statement.ByAuthor, statement.Article),
        ChoiceNames.Of(statement.Standing),
        ChoiceNames.Of(statement.Statement.Mode),
        [.. linked.Sides.OthersOf(statement, index).Select(QuestionParts.Letter)]);

    private EventSourceData EventSource(LinkedEventSource source)
    {
        var check = source.Passage is { } given ? Graph.Passages[source.Article, given.Words] : null;
        var passage = Shown.InData(source.Article, source.Passage?.Words.Value);
        return new EventSourceData(source.Article.Id, passage, Name(check?.Status), Place(check?.Paragraph ?? 0), Place(check?.Word ?? 0), source.Article.OriginalAt(passage));
    }

    private DateData? Date(EdtfDate? date, bool derived)
        => date is null ? null : new DateData(date.Text, DateWords.Of(date, Wording), derived, Day(date.Start?.First), Day(date.End?.Last));

    /// <summary>A day as ISO 8601 writes it, in the years that it has four digits for.</summary>
    private static string? Day(CalendarDay? day)
        => day is { Year: >= 1 and <= LastYear } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Year:0000}-{known.Month:00}-{known.Day:00}") : null;

    private string? Organisation(Thing member) => Graph.OrganisationOf[member.Key].FirstOrDefault()?.Id;

    private string Address(Thing thing, string? anchor = null) => Addresses.Of(thing) + (anchor is null ? "" : "#" + Uri.EscapeDataString(anchor));
}
