using System.Collections.Immutable;
using Dossier.Core.Rendering.Data.Fields;
using Dossier.Core.Rendering.Data.Records;

namespace Dossier.Core.Rendering.Data.Description;

/// <summary>A data file whose records have described fields.</summary>
/// <param name="Name">The file's name without its extension; unique among files of one format.</param>
/// <param name="Title">What its records are: "Facts".</param>
public sealed record DataFile(string Name, string Extension, string Title, string Description, ImmutableArray<DataField> Fields)
{
    public const string Folder = "data/";

    private static readonly Lazy<ImmutableArray<DataFile>> Files = new(() =>
    [
        new("facts", "csv", "Facts", "One row a fact: one article's value for one measure, with its scope, its date, who says it, and the words of the article.", DataFields.OfTable(typeof(FactRow))),
        Json("facts", "Facts", "The facts, with dates and speakers in full.", typeof(FactData)),
        Json("statements", "Statements", "What someone said in an article: the speaker and those who passed it on, how the article gives it, and its words.", typeof(StatementData)),
        Json("articles", "Articles", "The source articles, with what each states about itself.", typeof(ArticleData)),
        Json("topics", "Topics", "The subjects of the dossier.", typeof(TopicData)),
        Json("questions", "Questions", "Questions that the sources answer differently, with the statements behind each answer.", typeof(QuestionData)),
        Json("experts", "Experts", "The people whose analysis is quoted.", typeof(ExpertData)),
        Json("terms", "Who’s who and glossary", "People, organisations, places and terms.", typeof(TermData)),
        Json("measures", "Measures", "What the facts are values of, and how the values differ.", typeof(MeasureData)),
        Json("events", "Events", "What happened when, with the articles that tell of it.", typeof(EventData)),
    ]);

    /// <summary>All of them, in the order in which pages and the data package list them.</summary>
    public static ImmutableArray<DataFile> All => Files.Value;

    public bool IsTable => Extension == "csv";

    public string FileName => $"{Name}.{Extension}";

    /// <summary>Its path in the site.</summary>
    public string Path => Folder + FileName;

    /// <summary>What describes it in the terms of its own format: CSV on the Web for a table, JSON Schema for JSON.</summary>
    public string SchemaPath => IsTable ? $"{Path}-metadata.json" : $"{Folder}schemas/{Name}.schema.json";

    public static DataFile Of(string fileName) => All.Single(file => file.FileName == fileName);

    private static DataFile Json(string name, string title, string description, Type record) => new(name, "json", title, description, DataFields.OfJson(record));
}
