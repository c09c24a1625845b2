using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Rendering.Plots;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Print;

/// <summary>
/// Makes the sections of the print edition. Passages become notes: in a topic, an article and a figure at the section's end; experts and entries of the who's who
/// refer to the notes of articles.
/// </summary>
public sealed class PrintParts(SiteFrame frame, PrintPlan plan)
{
    private readonly QuestionParts questions = new(frame.Parts);
    private readonly Dictionary<string, Dictionary<string, int>> numbersIn = new(StringComparer.Ordinal);

    private DossierGraph Graph => frame.Graph;

    private Parts Parts => frame.Parts;

    /// <summary>The addresses of originals, by the addresses of the articles' pages.</summary>
    private IReadOnlyDictionary<string, string> Originals => field ??= frame.Graph.Content.Articles
        .Where(article => article.Url is not null)
        .DistinctBy(article => frame.Links.To(article), StringComparer.Ordinal)
        .ToDictionary(article => frame.Links.To(article), article => article.Url!.Value.Value, StringComparer.Ordinal);

    /// <summary>The addresses of the table of facts, which has its notes below each figure.</summary>
    private PrintAddresses InFacts => field ??= new PrintAddresses(Originals);

    public PrintNotes Notes(string section) => new(section, new PrintAddresses(Originals));

    /// <summary>The body of a thing, as HTML.</summary>
    /// <param name="down">How many levels its headings go down.</param>
    public string Body(Thing thing, int down) => Placed(thing, down, page => page.Html(thing.Body));

    public string FrontBody()
        => Graph.Content.FrontPage is { } front ? PrintLinks.Placed(frame.Html(front.BottomLine), "index.html", PrintAnchors.Front, down: 1) : "";

    public PrintTopicView Topic(Topic topic)
    {
        var notes = Notes(topic.Key);
        return new PrintTopicView(
            plan.Section(topic),
            Parts.Prose(topic.Description),
            Body(topic, down: 2),
            [.. Graph.QuestionsOn[topic.Key].Select(question => Question(questions.Full(question), notes, topic.Key))],
            Parts.Measures(Graph.MeasuresOn[topic.Key]),
            notes.ToImmutable());
    }

    public PrintArticleView Article(Article article)
    {
        var notes = new PrintNotes(article.Key, new PrintAddresses(Originals), frame.Links.To(article));
        return new PrintArticleView(
            plan.Section(article),
            Particulars(article),
            article.Rights == Rights.Excerpt ? Body(article, down: 2) : "",
            Placed(article, 2, page => ArticleText.Html(article, page)),
            [.. Graph.StatementsIn[article.Key].Select(linked => Said(Parts.Statement(linked), notes, PrintAnchors.Of(article.Key, linked.Statement.Anchor)))],
            [.. Graph.FactsIn[article.Key].Select(linked => Fact(Parts.Fact(linked), notes, PrintAnchors.Of(article.Key, linked.Fact.Anchor)))],
            notes.ToImmutable());
    }

    public PrintExpertView Expert(Expert expert)
        => new(plan.Section(expert), Parts.Entry(expert), Body(expert, down: 2), Parts.Aliases(expert), Parts.Roles(Graph.RolesOf[expert.Key]), Spoken(expert));

    public ImmutableArray<PrintTermGroupView> Terms()
        =>
        [
            .. Graph.Content.Terms.GroupBy(term => term.TermKind).OrderBy(group => group.Key)
                .Select(group => new PrintTermGroupView(
                    Formatting.Plural(group.Key),
                    [.. group.Select(term => new PrintTermView(term.Key, Parts.Entry(term), Body(term, down: 3), Parts.Aliases(term), Parts.Roles(Graph.RolesOf[term.Key]), Spoken(term)))])),
        ];

    public PrintMeasureView Measure(Measure measure)
    {
        var view = Parts.Measure(measure);
        var notes = new PrintNotes(measure.Key, InFacts);
        return new PrintMeasureView(
            plan.Section(measure),
            view,
            Body(measure, down: 2),
            DotRangePlot.Of(measure, Parts) is { } plot ? Placed(plot, measure) : null,
            [.. view.Facts.Select(fact => Fact(fact, notes, PrintAnchors.Of(measure.Key, fact.RowAnchor)))],
            notes.ToImmutable());
    }

    private PrintParticularsView Particulars(Article article) => new(
        Parts.Article(article),
        Parts.Prose(article.PublishedNote),
        article.Accessed is { } accessed ? Parts.Date(accessed.Value) : null,
        article.Url?.Value,
        Parts.Archived(article),
        LanguageNames.Of(article.Language?.Value),
        Formatting.Rights(article.Rights, Shown.Text(article, Graph.Content.Settings)),
        [.. Graph.TopicsOf[article.Key].Select(topic => frame.Links.Link(topic))],
        [.. Graph.FactsIn[article.Key].Select(fact => fact.Measure).DistinctBy(measure => measure.Key).Where(measure => Graph.Contradicts(article, measure)).Select(measure => frame.Links.Link(measure))],
        Parts.Defects(article));

    private static PrintQuestionView Question(AnsweredQuestionView full, PrintNotes notes, string section) => new(
        PrintAnchors.Of(section, full.Question.Anchor),
        full.Question,
        [
            .. full.Columns.Select(column => new PrintAnswerView(
                PrintAnchors.Of(section, column.Answer.Anchor),
                column.Answer,
                [.. column.Voices.Select(voice => new PrintVoiceView(voice.Speaker, [.. voice.Statements.Select(statement => Said(statement, notes, ""))]))])),
        ]);

    private static PrintSaidView Said(StatementView statement, PrintNotes notes, string anchor) => new(anchor, statement, Text(statement), notes.Of(statement));

    /// <summary>A plot is made for the figure's own page: its ids and the ways to its rows get the name of the section.</summary>
    private static PlotView Placed(PlotView plot, Measure measure) => plot with
    {
        Id = PrintAnchors.Of(measure.Key, "plot:"),
        Rows = [.. plot.Rows.Select(row => Placed(row, measure))],
        InWords = [.. plot.InWords.Select(row => Placed(row, measure))],
    };

    private static PlotRowView Placed(PlotRowView row, Measure measure) => row with { Href = $"#{measure.Key}:{row.Href.TrimStart('#')}" };

    private static PrintFactView Fact(FactView fact, PrintNotes notes, string anchor) => new(anchor, fact, notes.Of(fact));

    /// <summary>What a statement says: our summary, or else its words.</summary>
    private static string Text(StatementView statement)
        => statement.Says ?? (statement.Passage is { } words && statement.IsQuoted ? $"“{words}”" : statement.Passage) ?? statement.Withheld ?? "";

    /// <summary>What somebody says, by article. A statement's note has the statement's number, since an article's notes begin with its statements.</summary>
    private ImmutableArray<PrintSpokenView> Spoken(Thing speaker)
        =>
        [
            .. Graph.StatementsBy[speaker.Key].GroupBy(statement => statement.Article.Key).Select(group =>
            {
                var article = group.First().Article;
                var numbers = Numbers(article);
                return new PrintSpokenView(
                    frame.Links.Link(article),
                    plan.Section(article).Number,
                    [.. group.Select(linked => new PrintCitedView(frame.Links.To(linked), Text(Parts.Statement(linked)), numbers[linked.Statement.Anchor]))]);
            }),
        ];

    private Dictionary<string, int> Numbers(Article article)
        => numbersIn.TryGetValue(article.Key, out var known) ? known
            : numbersIn[article.Key] = Graph.StatementsIn[article.Key].Select((linked, index) => (linked.Statement.Anchor, index)).ToDictionary(pair => pair.Anchor, pair => pair.index + 1, StringComparer.Ordinal);

    /// <summary>The surroundings of a thing's own page, for which its body is written before it is brought here.</summary>
    private SiteFrame Page(Thing thing) => new(Graph, frame.Routes, frame.Routes.PathOf(thing) ?? "index.html") { Bodies = frame.Bodies };

    private string Placed(Thing thing, int down, Func<SiteFrame, string> write)
    {
        var page = Page(thing);
        return PrintLinks.Placed(write(page), page.Path, thing.Key, down);
    }
}
