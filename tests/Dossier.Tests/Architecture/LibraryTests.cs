namespace Dossier.Tests.Architecture;

/// <summary>Each library stays behind few doors, so that a change of library is a change of few files.</summary>
public class LibraryTests
{
    [Fact]
    public void The_template_library_is_used_by_the_templates_and_their_helpers_only()
        => Users("Handlebars").Where(use => use.Folder != "Rendering.Templates" && use.From != "Dossier.Core.Rendering.Data.DataHelpers").ShouldBeEmpty();

    [Fact]
    public void The_markdown_library_is_used_by_the_model_parsing_and_rendering_only()
        => Users("Markdig").Where(use => use.Folder.Split('.')[0] is not ("Model" or "Parsing" or "Rendering")).ShouldBeEmpty();

    [Fact]
    public void The_yaml_library_is_used_by_parsing_only()
        => Users("YamlDotNet").Where(use => use.Folder != "Parsing").ShouldBeEmpty();

    [Fact]
    public void The_html_library_is_used_by_importing_only()
        => Users("AngleSharp").Where(use => use.Folder != "Importing").ShouldBeEmpty();

    [Fact]
    public void The_library_of_scripts_is_used_for_the_ids_of_new_files_only()
        => Users("AnyAscii").Where(use => use.Folder != "Starting").ShouldBeEmpty();

    [Theory]
    [InlineData("System.Net.Http")]
    [InlineData("System.Net.Sockets")]
    [InlineData("System.Net.NameResolution")]
    public void The_network_is_used_by_probing_only(string assembly)
        => Users(assembly).Where(use => use.Folder != "Probing").ShouldBeEmpty();

    [Fact]
    public void No_stage_of_a_build_uses_probing()
        => CoreReferences.All.Where(use => use.ToFolder == "Probing" && use.Folder != "Probing").Select(use => use.From).Distinct().ShouldBe(["Dossier.Core.LinkChecker", "Dossier.Core.LinkOptions", "Dossier.Core.LinkResult"], ignoreOrder: true);

    [Fact]
    public void The_core_does_not_know_the_console()
        => CoreReferences.Assemblies.ShouldNotContain("System.Console");

    [Fact]
    public void The_core_uses_no_library_besides()
        => CoreReferences.Assemblies.Where(name => name is not ("netstandard" or "Microsoft.Win32.Primitives") && !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBe(["AngleSharp", "AnyAscii", "Handlebars", "Markdig", "YamlDotNet"], ignoreOrder: true);

    /// <summary>The uses of a library, of which there are some: a name that nobody uses would prove nothing.</summary>
    private static TypeUse[] Users(string assembly)
    {
        var users = CoreReferences.All.Where(use => use.Assembly == assembly).ToArray();
        users.ShouldNotBeEmpty();
        return users;
    }
}
