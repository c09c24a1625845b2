using System.Text.Json.Nodes;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Data.Description;

/// <summary>The files that describe the data files, each made when a template asks for it.</summary>
/// <param name="Paths">The paths of the files that the site has.</param>
public sealed record DataDescriptions(DossierContent Content, IReadOnlySet<string> Paths)
{
    public JsonObject DataPackage => Description.DataPackage.Of(Content, Paths);

    public JsonObject FactsTable => TableMetadata.Of(DataFile.Of("facts.csv"), Content.Settings.Host);

    public JsonObject FactsSchema => Schema("facts");

    public JsonObject StatementsSchema => Schema("statements");

    public JsonObject ArticlesSchema => Schema("articles");

    public JsonObject TopicsSchema => Schema("topics");

    public JsonObject QuestionsSchema => Schema("questions");

    public JsonObject ExpertsSchema => Schema("experts");

    public JsonObject TermsSchema => Schema("terms");

    public JsonObject MeasuresSchema => Schema("measures");

    public JsonObject EventsSchema => Schema("events");

    private JsonObject Schema(string name) => JsonSchema.Of(DataFile.Of(name + ".json"), Content.Settings.Host);
}
