using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Rendering.Data.Description;
using Dossier.Core.Rendering.Data.Fields;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the view of the page about the data files, from the descriptions that programs get too.</summary>
public static class DataPage
{
    public const string Path = "data/index.html";

    public static DataPageView Make(SiteFrame frame)
    {
        var paths = frame.Routes.All.Select(route => route.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<DataFile> files = [.. DataFile.All.Where(file => paths.Contains(file.Path))];
        return new DataPageView
        {
            Site = frame.Site(),
            Title = "Data",
            Description = "What this dossier holds, as files for spreadsheets, programs and reference managers.",
            Breadcrumbs = frame.Breadcrumbs(),
            Files = [.. files.Select(file => File(file, frame, paths.Contains(file.SchemaPath)))],
            References = [.. BibliographyFile.Made(frame.Graph.Content, paths).Select(file => new PlainFileView(frame.Links.To(file.Path), file.FileName, file.Description))],
            Descriptions =
            [
                .. new[]
                {
                    (Path: DataFile.Folder + "datapackage.json", Description: "All data files with their fields as a Data Package, version 2. Tools that know it load the whole package by this file."),
                    (Path: DataFile.Folder + "facts.csv-metadata.json", Description: "The columns of facts.csv as CSV on the Web describes them."),
                }.Where(file => paths.Contains(file.Path)).Select(file => new PlainFileView(frame.Links.To(file.Path), file.Path[DataFile.Folder.Length..], file.Description)),
            ],
            Reference = PlainReference.View(CitedWorks.Page("Data", Path, frame.Parts)),
            WithholdsWords = frame.Graph.Content.Articles.Any(article => Shown.InData(article, "") is null),
        };
    }

    private static DataFileView File(DataFile file, SiteFrame frame, bool hasSchema) => new(
        "file-" + file.FileName.Replace('.', '-'),
        frame.Links.To(file.Path),
        file.FileName,
        file.Title,
        file.Description,
        Count(file, frame.Graph),
        hasSchema ? frame.Links.To(file.SchemaPath) : null,
        hasSchema ? file.SchemaPath[DataFile.Folder.Length..] : null,
        [.. Fields(file.Fields, "")]);

    private static string Count(DataFile file, DossierGraph graph) => file.Name switch
    {
        "facts" => Formatting.Count(graph.Facts.Length, "fact", "facts"),
        "statements" => Formatting.Count(graph.Statements.Length, "statement", "statements"),
        "articles" => Formatting.Count(graph.Content.Articles.Length, "article", "articles"),
        "topics" => Formatting.Count(graph.Content.Topics.Length, "topic", "topics"),
        "questions" => Formatting.Count(graph.Questions.Length, "question", "questions"),
        "experts" => Formatting.Count(graph.Content.Experts.Length, "expert", "experts"),
        "terms" => Formatting.Count(graph.Content.Terms.Length, "entry", "entries"),
        "measures" => Formatting.Count(graph.Content.Measures.Length, "measure", "measures"),
        _ => Formatting.Count(graph.Events.Length, "event", "events"),
    };

    private static IEnumerable<DataFieldView> Fields(ImmutableArray<DataField> fields, string around)
        => fields.SelectMany(field => Fields(field.Fields, $"{around}{field.Name}{(field.IsList ? "[]" : "")}.").Prepend(new DataFieldView(around + field.Name, TypeOf(field), field.Description, field.Values)));

    private static string TypeOf(DataField field)
    {
        var type = field switch
        {
            { RefersTo: { } file } => $"{(field.IsList ? "ids" : "id")} in {file}.json",
            { Values.IsEmpty: false } => "one of a few words",
            { Type: FieldType.Address } => "address",
            { Type: FieldType.Day } => "day (ISO 8601)",
            { Type: FieldType.Edtf } => "date (EDTF)",
            { Type: FieldType.Number } => "number",
            { Type: FieldType.Integer } => "whole number",
            { Type: FieldType.Flag } => "true or false",
            { Type: FieldType.Record } => field.IsList ? "objects" : "object",
            _ => field.IsList ? "texts" : "text",
        };
        return $"{type}{(field.IsList ? ", any number" : "")}{(field.IsKey ? ", unique" : "")}{(field.IsOptional ? ", may be empty" : "")}";
    }
}
