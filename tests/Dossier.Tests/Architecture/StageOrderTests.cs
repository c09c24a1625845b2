namespace Dossier.Tests.Architecture;

/// <summary>The stages stand in an order, and each uses only what stands before it.</summary>
public class StageOrderTests
{
    private static readonly string[] Order = ["Text", "Diagnostics", "Provenance", "Model", "Loading", "Parsing", "Reading", "Linking", "Checking", "Rendering", "Auditing", "Starting", "Importing", "Printing", "Probing", "Writing"];

    [Fact]
    public void Every_folder_of_the_core_has_its_place_in_the_order()
        => CoreReferences.All.Select(use => Stage(use.Folder)).Where(stage => stage.Length > 0).Distinct().ShouldBe(Order, ignoreOrder: true);

    [Fact]
    public void A_stage_uses_only_what_stands_before_it()
        => Against(Order).ShouldBeEmpty();

    [Fact]
    public void Nothing_uses_the_root()
        => CoreReferences.All.Where(use => use.ToFolder is "" && use.Folder.Length > 0).ShouldBeEmpty();

    [Fact]
    public void The_root_holds_only_the_pipeline_and_what_goes_in_and_out()
        => CoreReferences.All.Where(use => use.Folder.Length == 0).Select(use => use.From).Distinct()
            .ShouldBe(
            [
                "Dossier.Core.BuildOptions", "Dossier.Core.BuildResult", "Dossier.Core.BuildMemory", "Dossier.Core.SiteBuilder",
                "Dossier.Core.SiteImporter", "Dossier.Core.ImportOptions", "Dossier.Core.ImportResult",
                "Dossier.Core.ThingStarter", "Dossier.Core.StartOptions", "Dossier.Core.StartResult",
                "Dossier.Core.DossierStarter", "Dossier.Core.DossierStartResult",
                "Dossier.Core.SchemaMaker", "Dossier.Core.SchemaResult", "Dossier.Core.ThemeCopier",
                "Dossier.Core.LinkChecker", "Dossier.Core.LinkOptions", "Dossier.Core.LinkResult",
                "Dossier.Core.FingerprintMaker", "Dossier.Core.FingerprintResult", "Dossier.Core.MadeFingerprint",
            ],
            ignoreOrder: true);

    [Fact]
    public void The_pipeline_is_short_enough_to_be_read_at_once()
        => File.ReadLines(Path.Combine(RepositoryFolder.Path, "src", "Dossier.Core", "SiteBuilder.cs")).Count().ShouldBeLessThan(100);

    [Fact]
    public void The_finder_finds_uses_of_every_kind_when_the_order_is_turned_round()
    {
        var found = Against([.. Order.Reverse()]).Select(use => (From: Stage(use.Folder), To: Stage(use.ToFolder!))).Distinct().ToArray();
        found.ShouldContain(("Diagnostics", "Text"));
        found.ShouldContain(("Linking", "Model"));
        found.ShouldContain(("Rendering", "Linking"));
        found.ShouldContain(("Auditing", "Rendering"));
        found.ShouldContain(("Writing", "Diagnostics"));
    }

    [Theory]
    [InlineData("Dossier.Core.Diagnostics.Diagnostic", "Dossier.Core.Text.SourceSpan", "a field")]
    [InlineData("Dossier.Core.Rendering.Views.PlainPageView", "Dossier.Core.Rendering.Views.ThingPageView", "a base type")]
    [InlineData("Dossier.Core.Writing.Writer", "Dossier.Core.Rendering.OutputFile", "a type inside a generic one, in a signature")]
    [InlineData("Dossier.Core.Writing.Writer", "Dossier.Core.Diagnostics.Rules", "an instruction")]
    [InlineData("Dossier.Core.Parsing.SiteParser", "Dossier.Core.Parsing.FrontMatter", "an instruction of a lambda, in a type that the compiler made")]
    [InlineData("Dossier.Core.Rendering.Data.DataJson", "System.Text.Json.Serialization.JsonSourceGenerationOptionsAttribute", "an attribute")]
    [InlineData("Dossier.Core.Parsing.YamlParser", "YamlDotNet.Core.YamlException", "an exception that is caught")]
    [InlineData("Dossier.Core.Reading.Shapes.ChoiceNames", "System.Enum", "a constraint")]
    public void The_finder_sees(string from, string to, string what)
        => CoreReferences.All.ShouldContain(use => use.From == from && use.To == to, what);

    private static string Stage(string folder) => folder.Split('.')[0];

    private static TypeUse[] Against(string[] order)
        => [.. CoreReferences.All.Where(use => use.Folder.Length > 0 && use.ToFolder is { Length: > 0 } to && Array.IndexOf(order, Stage(use.Folder)) < Array.IndexOf(order, Stage(to)))];
}
