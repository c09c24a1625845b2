using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the tables of who, or which article, says how much on what. A statement on two topics counts in both columns and once in the totals.</summary>
public static class Matrices
{
    /// <summary>More columns than these find no reader; those on which the most is said are shown.</summary>
    private const int MostTopics = 60;

    /// <summary>The statements of each expert on each topic; a cell leads to that part of the expert's page.</summary>
    public static MatrixView OfExperts(SiteFrame frame)
    {
        var experts = frame.Graph.Content.Experts;
        return Make(
            frame,
            "Expert",
            [.. experts.Select(expert => new Row(expert, [.. frame.Graph.StatementsBy[expert.Key]], []))],
            (row, topic) => frame.Links.To(row, Contributions.AnchorOn(topic)));
    }

    /// <summary>The statements and facts of each article on each topic; a cell leads to that part of the topic's page.</summary>
    public static MatrixView OfArticles(SiteFrame frame)
    {
        var graph = frame.Graph;
        return Make(
            frame,
            "Article",
            [.. graph.Content.Articles.Select(article => new Row(article, [.. graph.StatementsIn[article.Key]], [.. graph.FactsIn[article.Key]]))],
            (row, topic) => frame.Links.To(topic, Contributions.AnchorFrom((Article)row)));
    }

    private static MatrixView Make(SiteFrame frame, string rowsAre, ImmutableArray<Row> rows, Func<Thing, Topic, string> place)
    {
        var topics = BusiestTopics.Of(frame.Graph, MostTopics);
        var statements = new int[topics.Length];
        var facts = new int[topics.Length];
        var made = ImmutableArray.CreateBuilder<MatrixRowView>(rows.Length);
        foreach (var row in rows)
        {
            var head = frame.Links.Link(row.Thing);
            var statementsOn = row.Statements.SelectMany(statement => statement.Topics.DistinctBy(topic => topic.Key)).CountBy(topic => topic.Key).ToDictionary();
            var factsOn = row.Facts.SelectMany(fact => frame.Graph.TopicsOf[fact.Measure.Key].DistinctBy(topic => topic.Key)).CountBy(topic => topic.Key).ToDictionary();
            var cells = ImmutableArray.CreateBuilder<MatrixCellView>(topics.Length);
            foreach (var (index, topic) in topics.Index())
            {
                var (said, given) = (statementsOn.GetValueOrDefault(topic.Key), factsOn.GetValueOrDefault(topic.Key));
                statements[index] += said;
                facts[index] += given;
                cells.Add(Cell(said, given, () => place(row.Thing, topic), $"{head.Text} on {topic.Name}"));
            }

            made.Add(new MatrixRowView(head, cells.MoveToImmutable(), Cell(row.Statements.Length, row.Facts.Length, () => frame.Links.To(row.Thing, row.Statements.IsEmpty ? "sec-facts" : "sec-statements"), $"{head.Text} in all")));
        }

        return new MatrixView(
            rowsAre,
            [.. topics.Select(topic => frame.Links.Link(topic))],
            made.MoveToImmutable(),
            [
                .. topics.Select((topic, index) => Cell(statements[index], facts[index], () => frame.Links.To(topic, "sec-contributions"), $"{topic.Name}, all rows")),
                Cell(rows.Sum(row => row.Statements.Length), rows.Sum(row => row.Facts.Length), null, "All rows and topics"),
            ])
        {
            AllTopics = BusiestTopics.LinkToAll(frame, MostTopics),
        };
    }

    private static MatrixCellView Cell(int statements, int facts, Func<string>? place, string of)
        => statements + facts == 0
            ? MatrixCellView.Gap
            : new MatrixCellView(
                place?.Invoke(),
                Formatting.Number(statements),
                statements == 1 ? "statement" : "statements",
                facts == 0 ? null : Formatting.Number(facts),
                facts == 1 ? "fact" : "facts",
                of);

    private sealed record Row(Thing Thing, ImmutableArray<LinkedStatement> Statements, ImmutableArray<LinkedFact> Facts);
}
