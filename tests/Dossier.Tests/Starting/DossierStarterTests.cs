using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Parsing;
using Dossier.Core.Text;
using Dossier.Core.Writing;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Starting;

/// <summary>That a new dossier is whole, keeps its promises, and takes nothing from what is there.</summary>
public sealed class DossierStarterTests : IDisposable
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] Groups = ["file", "line", "severity", "code"];

    private readonly string root = Directory.CreateTempSubdirectory("dossier-test-").FullName;

    private string Folder => Path.Combine(root, "new");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Builds_strictly_with_the_texts_of_its_articles_and_without_as_a_clone_has_it(bool withTexts)
    {
        Start().ShouldBeEmpty();
        if (!withTexts)
        {
            Array.ForEach(Directory.GetFiles(Folder, "*.source.txt", SearchOption.AllDirectories), File.Delete);
        }

        var result = SiteBuilder.Build(new BuildOptions(new SiteFolders(Folder), Strict: true) { Settings = [KeyValuePair.Create("host", "https://wall.example/dossier/")] });

        result.Diagnostics.Select(DiagnosticText.Format).ShouldBeEmpty();
        result.Written.ShouldNotBeNull();
        result.Graph!.Content.Articles.Length.ShouldBe(3);
        result.Graph.Content.Topics.SelectMany(topic => topic.Questions).Count().ShouldBe(2);
        File.Exists(Path.Combine(Folder, "output", "articles", "harbour-diary.html")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_passage_stands_when_a_word_of_it_is_changed(bool withTexts)
    {
        Start();
        if (!withTexts)
        {
            Array.ForEach(Directory.GetFiles(Folder, "*.source.txt", SearchOption.AllDirectories), File.Delete);
        }

        var changed = 0;
        foreach (var path in Directory.GetFiles(Path.Combine(Folder, "input"), "*", SearchOption.AllDirectories).Where(path => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var whole = File.ReadAllText(path);
            foreach (var passage in Regex.Matches(whole, "passage: \"(?<words>[^\"]+)\"").Select(match => match.Groups["words"]))
            {
                var words = passage.Value.Split(' ');
                words[1] = "never" + words[1];
                File.WriteAllText(path, whole.Remove(passage.Index, passage.Length).Insert(passage.Index, string.Join(' ', words)));

                Check().Select(diagnostic => diagnostic.Rule).ShouldContain(Rules.PassageNotFound, passage.Value);
                changed++;
            }

            File.WriteAllText(path, whole);
        }

        changed.ShouldBeGreaterThanOrEqualTo(16);
        Check().ShouldBeEmpty();
    }

    [Fact]
    public void Shows_a_disagreement_and_two_questions_with_answers_that_part()
    {
        Start();
        var graph = SiteBuilder.Build(new BuildOptions(new SiteFolders(Folder), WriteOutput: false)).Graph!;

        graph.Content.Measures.Where(measure => measure.Disagreement is not null).Select(measure => measure.Id).ShouldBe(["flooded-houses"]);
        graph.Content.Topics.SelectMany(topic => topic.Questions).ShouldAllBe(question => question.Answers.Length >= 2);
    }

    [Theory]
    [InlineData("Wall: \"old\" & new")]
    [InlineData("true")]
    [InlineData("Қасым # 1 -- 'x'")]
    [InlineData("two\nlines")]
    public void Has_the_title_that_is_asked_for(string title)
    {
        Start(title).ShouldBeEmpty();

        var content = SiteBuilder.Build(new BuildOptions(new SiteFolders(Folder), Strict: true)).Graph!.Content;
        content.Settings.Title.ShouldBe(title);
        File.ReadAllText(Path.Combine(Folder, "output", "index.html")).ShouldNotContain("Merrowick sea wall</h1>");
        File.ReadAllText(Path.Combine(Folder, "input", "index.md")).ShouldContain($"title: {YamlText.Scalar(title)}\n");
    }

    [Fact]
    public void Without_the_example_it_has_the_same_set_up_and_an_input_that_says_nothing_yet()
    {
        Start();
        var example = SiteCopy.Contents(Folder).Keys.Where(path => !path.StartsWith("input/", StringComparison.Ordinal)).ToArray();
        var path = Path.Combine(root, "empty");

        DossierStarter.Start(path, "Mud: a history", empty: true).Diagnostics.ShouldBeEmpty();

        var files = SiteCopy.Contents(path).Keys;
        files.Where(file => !file.StartsWith("input/", StringComparison.Ordinal)).ShouldBe(example);
        files.Where(file => file.StartsWith("input/", StringComparison.Ordinal)).ShouldBe(["input/index.md", "input/settings.yml"]);
        Directory.GetFiles(path, "*", SearchOption.AllDirectories).Where(file => File.ReadAllText(file).Contains("Merrowick", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        var result = SiteBuilder.Build(new BuildOptions(new SiteFolders(path), Strict: true));
        result.Diagnostics.Select(DiagnosticText.Format).ShouldBeEmpty();
        var settings = result.Graph!.Content.Settings;
        (settings.Title, settings.Description, settings.AsOf).ShouldBe(("Mud: a history", null, null));
    }

    [Fact]
    public void Its_comments_are_right_once_their_signs_are_taken_away()
    {
        DossierStarter.Start(Folder, "Mud", empty: true);
        foreach (var name in new[] { "input/settings.yml", "input/index.md" })
        {
            var path = Path.Combine(Folder, name);
            File.WriteAllText(path, Regex.Replace(File.ReadAllText(path), "^# (?=[a-z-]+:)", "", RegexOptions.Multiline));
        }

        Check().Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule != Rules.MissingKey).Select(DiagnosticText.Format).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData(".gitignore")]
    [InlineData("input/index.md")]
    public void Touches_no_folder_that_holds_anything(string file)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "kept");

        Start().ShouldHaveSingleItem().Rule.ShouldBe(Rules.ExistingFile);

        SiteCopy.Contents(Folder).Keys.ShouldBe([file]);
        File.ReadAllText(path).ShouldBe("kept");
    }

    [Fact]
    public void Takes_a_repository_without_files_for_an_empty_folder()
    {
        Directory.CreateDirectory(Path.Combine(Folder, ".git"));
        File.WriteAllText(Path.Combine(Folder, ".git", "HEAD"), "kept");

        Start().ShouldBeEmpty();

        File.ReadAllText(Path.Combine(Folder, ".git", "HEAD")).ShouldBe("kept");
        Check().ShouldBeEmpty();
    }

    [Fact]
    public void Writes_no_dossier_into_a_file()
    {
        File.WriteAllText(Folder, "kept");

        Start().ShouldHaveSingleItem().Rule.ShouldBe(Rules.ExistingFile);
        File.ReadAllText(Folder).ShouldBe("kept");
    }

    [Theory]
    [InlineData("harbour office/Қала ’21/#1 & co")]
    [InlineData("a/b/../c")]
    [InlineData("deep/er/")]
    public void Makes_the_folders_above_it_whatever_they_are_called(string name)
    {
        var path = Path.Combine(root, name);

        DossierStarter.Start(path).Diagnostics.ShouldBeEmpty();

        SiteBuilder.Build(new BuildOptions(new SiteFolders(path), WriteOutput: false)).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Leaves_nothing_where_it_cannot_write()
    {
        File.WriteAllText(Path.Combine(root, "file"), "kept");

        var result = DossierStarter.Start(Path.Combine(root, "file", "a", "b"));

        result.Paths.ShouldBeEmpty();
        result.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.UnwritableInput);
        SiteCopy.Contents(root).Keys.ShouldBe(["file"]);
    }

    [Fact]
    public void Of_two_at_once_one_waits_for_none_and_says_so()
    {
        using (StagingFolder.Hold(Folder))
        {
            Start().ShouldHaveSingleItem().Rule.ShouldBe(Rules.UnwritableInput);
            Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).ShouldBe([StagingFolder.FolderName]);
        }

        Start().ShouldBeEmpty();
        Directory.Exists(Path.Combine(Folder, StagingFolder.FolderName)).ShouldBeFalse();
    }

    [Fact]
    public void Begins_with_the_very_schemas_and_snippets_that_the_command_writes_later()
    {
        Start();
        var before = SiteCopy.Contents(Folder);

        var result = SchemaMaker.Make(new SiteFolders(Folder), "schemas", ".vscode");

        result.Diagnostics.ShouldBeEmpty();
        SiteCopy.Contents(Folder).ShouldBe(before);
    }

    [Fact]
    public void Visual_Studio_Code_is_pointed_at_schemas_that_are_there_and_every_yaml_file_has_one()
    {
        Start();
        var schemas = Json("settings.json")["yaml.schemas"]!.AsObject();

        schemas.ShouldNotBeEmpty();
        schemas.ShouldAllBe(schema => File.Exists(Path.Combine(Folder, schema.Key)));
        var patterns = schemas.Select(schema => new Regex("^" + Regex.Escape((string)schema.Value!).Replace(@"\*\*/", "(.+/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$")).ToArray();
        string[] files = ["input/settings.yml", "input/events.yml", "input/_directory.yml", .. Core.Model.ThingKinds.All.SelectMany(kind => new[] { $"input/{Core.Model.ThingKinds.Folder(kind)}/_directory.yml", $"input/{Core.Model.ThingKinds.Folder(kind)}/_name.yml" }), "input/pages/method/_name.yml"];
        files.ShouldAllBe(file => patterns.Count(pattern => pattern.IsMatch(file)) == 1);
    }

    [Fact]
    public void Visual_Studio_Code_finds_the_problems_in_what_the_command_prints()
    {
        Start();
        File.AppendAllText(Path.Combine(Folder, "input/topics/flood.md"), "See [[nobody]].\n");
        File.WriteAllText(Path.Combine(Folder, "input/pages/latin.md"), "");
        var pattern = Json("tasks.json")["tasks"]![0]!["problemMatcher"]!["pattern"]!;
        var printed = Check().Select(DiagnosticText.Format).SelectMany(text => text.Split('\n')).ToArray();

        var found = printed.Select(line => Regex.Match(line, (string)pattern["regexp"]!)).Where(match => match.Success)
            .Select(match => string.Join('|', Groups.Select(name => match.Groups[(int)pattern[name]!].Value))).ToArray();

        found.ShouldContain("input/topics/flood.md|17|error|DS0401");
        found.Length.ShouldBe(Check().Length);
    }

    [Fact]
    public void Its_workflow_is_YAML_and_builds_strictly_with_the_command_of_its_script()
    {
        Start();
        var path = Path.Combine(Folder, ".github/workflows/pages.yml");
        var text = File.ReadAllText(path);
        var faults = new DiagnosticBag();
        var file = new SourceFile("pages.yml", text);

        YamlParser.Parse(file, 0, text.Length, faults).ShouldBeOfType<YamlMapping>();

        faults.IsEmpty.ShouldBeTrue();
        foreach (var publishes in new[] { text, File.ReadAllText(Path.Combine(Folder, "netlify.toml")) })
        {
            publishes.ShouldContain("sh tools/install.sh");
            publishes.ShouldContain(".dossier/dossier build --strict");
        }
    }

    [Fact]
    public void The_texts_of_articles_and_every_built_edition_are_ignored_by_Git_and_nothing_else_is()
        => File.ReadAllLines(Path.Combine(Started(), ".gitignore")).Where(line => !line.StartsWith('#')).ShouldBe(["/output*/", "!/output-template/", "/.dossier/", "*.source.txt", "*.source.md"]);

    private string Started()
    {
        Start();
        return Folder;
    }

    private Diagnostic[] Start(string? title = null) => [.. DossierStarter.Start(Folder, title).Diagnostics];

    private Diagnostic[] Check() => [.. SiteBuilder.Build(new BuildOptions(new SiteFolders(Folder), WriteOutput: false)).Diagnostics];

    private JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, ".vscode", name)), documentOptions: WithComments)!;
}
