using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>Describes what can have a value, and each value that an article gives for it, no more exactly than the article does.</summary>
public static class FactNodes
{
    private const string Table = "facts/index.html";
    private const string DataFolder = "data/";

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["csv"] = "text/csv",
        ["json"] = "application/json",
        ["bib"] = "application/x-bibtex",
        ["ris"] = "application/x-research-info-systems",
    };

    public static PageContent Define(PageGraph graph, Measure measure)
    {
        var node = graph.Define(GraphNode.Of(SchemaType.Of(measure), graph.Id(measure), ("name", measure.Name), ("url", graph.Address(measure))));
        foreach (var fact in graph.Dossier.FactsFor[measure.Key])
        {
            Define(graph, fact, node);
        }

        return new PageContent("WebPage", measure) { MainEntity = node };
    }

    /// <summary>The data files, each in all its forms, as the parts of one set of data.</summary>
    public static PageContent DefineData(PageGraph graph)
    {
        var settings = graph.Dossier.Content.Settings;
        var parts = graph.Frame.Routes.All
            .Select(route => route.Path)
            .Where(path => path.StartsWith(DataFolder, StringComparison.Ordinal) && path.Count(c => c == '.') == 1 && !path[DataFolder.Length..].Contains('/', StringComparison.Ordinal))
            .Select(path => (Path: path, Name: path[DataFolder.Length..path.IndexOf('.', StringComparison.Ordinal)], Extension: path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]))
            .Where(file => Formats.ContainsKey(file.Extension) && file.Name != "datapackage")
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .GroupBy(file => file.Name, StringComparer.Ordinal)
            .Select(files => GraphNode.Of(
                "Dataset",
                null,
                ("name", $"{settings.Title}: {files.Key}"),
                ("distribution", files.Select(file => GraphNode.Of("DataDownload", null, ("contentUrl", graph.Address(file.Path)), ("encodingFormat", Formats[file.Extension]))).ToImmutableArray())))
            .ToImmutableArray();
        return new PageContent("CollectionPage", null)
        {
            MainEntity = graph.Define(GraphNode.Of(
                "Dataset",
                graph.Id(Table, "dataset"),
                ("name", $"Data of the dossier: {settings.Title}"),
                ("description", settings.Description ?? "Every figure and date that the articles give, with who says it and in which words; every statement; and the articles themselves."),
                ("url", graph.Address(Table)),
                ("inLanguage", settings.Language),
                ("variableMeasured", graph.Dossier.Content.Measures.Where(measure => graph.Dossier.FactsFor.Contains(measure.Key)).Select(measure => measure.Name).ToImmutableArray()),
                ("hasPart", parts))),
        };
    }

    private static void Define(PageGraph graph, LinkedFact linked, GraphReference measure)
    {
        var (from, to, value) = Value(graph, linked);
        graph.Define(GraphNode.Of(
            "Observation",
            graph.Id(graph.Frame.Path, linked.RowAnchor),
            ("measuredProperty", measure),
            ("value", value),
            ("minValue", from),
            ("maxValue", to),
            ("unitText", value is string || (value ?? from ?? to) is null ? null : linked.Measure.MeasureKind == MeasureKind.Share ? "%" : linked.Measure.Unit?.Other),
            ("observationDate", IsoDate.Of(linked.Fact.AsOf?.Value)),
            ("description", Parts.Prose(linked.Fact.Scope)),
            ("disambiguatingDescription", Remarks(linked.Fact)),
            ("subjectOf", graph.Refer(linked.Article))));
    }

    /// <summary>A number where the source gives one, two bounds for a range, one for what is open at an end; all else in words, since "about" and "more than" have no other form.</summary>
    private static (object? From, object? To, object? Value) Value(PageGraph graph, LinkedFact linked) => linked.Value switch
    {
        NumberValue { Approximate: false, Minimum: { } one, Maximum: { } other } when one == other => (null, null, one),
        NumberValue { Approximate: false, IsExclusive: false } number => (number.Minimum, number.Maximum, null),
        DateValue date => (null, null, date.Date.ToString()),
        _ => (null, null, graph.Frame.Parts.Value(linked.Value, linked.Measure)),
    };

    private static string Remarks(Fact fact)
        => string.Join("; ", new[] { fact.Retracted ? "withdrawn at its source" : null, fact.ValueDerived ? "worked out, not stated" : null }.OfType<string>());
}
