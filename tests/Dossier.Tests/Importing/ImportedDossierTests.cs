using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Importing;

namespace Dossier.Tests.Importing;

/// <summary>Import writes three files or none, and what it writes builds.</summary>
public sealed class ImportedDossierTests : IDisposable
{
    private const string Article =
        """
        Crane falls on the quay of Brine

        By Ada Marsh

        3 March 2021

        A crane fell onto the quay on 2 March, and at least twelve dockers were hurt. “We heard a bang: then "nothing" but dust,” said Ben Holt.

        According to Ida Roe, “the crane was # old”. She put the damage at $3.5 million, or 40 percent of the quay.

        Read also: The quay opens
        """;

    private readonly TestSite site = TestSite.Minimal().With("quay.txt", Article);

    public void Dispose() => site.Dispose();

    [Fact]
    public void What_is_written_builds_and_every_candidate_is_found_in_the_text()
    {
        Import().Article!.Id.ShouldBe("crane-falls-on-the-quay-of-brine");
        site.Check().ErrorCount.ShouldBe(0, string.Join('\n', site.Problems()));

        site.With("input/experts/ben-holt.md", "---\ntitle: Ben Holt\n---\n").With("input/experts/ida-roe.md", "---\ntitle: Ida Roe\n---\n").With("input/measures/name-of-a-measure.md", "---\ntitle: A\nkind: text\n---\n");
        var path = "input/articles/crane-falls-on-the-quay-of-brine.md";
        var article = Imported.From("quay.txt", Article);
        site.With(path, article.Uncommented());
        var result = site.Check();
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(DiagnosticText.Format).ShouldBeEmpty();
        (result.Graph!.Statements.Length, result.Graph.Facts.Length).ShouldBe((article.Statements.Length, article.Figures.Length));
        (result.Graph.Statements.Length, result.Graph.Facts.Length).ShouldBe((2, 4));
    }

    [Theory]
    [InlineData("crane-falls-on-the-quay-of-brine.md")]
    [InlineData("crane-falls-on-the-quay-of-brine.source.txt")]
    [InlineData("crane-falls-on-the-quay-of-brine.source.md")]
    [InlineData("crane-falls-on-the-quay-of-brine.fingerprint")]
    public void Nothing_is_written_where_one_of_the_files_is_there(string name)
    {
        site.With($"input/articles/{name}", "mine");
        Import().Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.ExistingFile);
        Directory.GetFiles(Path.Combine(site.Root, "input", "articles")).ShouldHaveSingleItem();
        File.ReadAllText(Path.Combine(site.Root, "input", "articles", name)).ShouldBe("mine");
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        var outside = Directory.CreateTempSubdirectory("dossier-test-");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input", "articles"), outside.FullName);
        Import().Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.UnwritableInput);
        outside.GetFiles().ShouldBeEmpty();
        outside.Delete();
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_not_written_through_either()
    {
        Directory.CreateDirectory(Path.Combine(site.Root, "input", "articles"));
        File.CreateSymbolicLink(Path.Combine(site.Root, "input", "articles", "crane-falls-on-the-quay-of-brine.fingerprint"), Path.Combine(site.Root, "gone"));
        Import().Article.ShouldBeNull();
        File.Exists(Path.Combine(site.Root, "gone")).ShouldBeFalse();
    }

    [Fact]
    public void Without_an_input_folder_nothing_is_made()
    {
        Directory.Delete(Path.Combine(site.Root, "input"), recursive: true);
        Import().Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.MissingInputFolder);
        Directory.Exists(Path.Combine(site.Root, "input")).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_is_too_large_or_not_there_is_named()
    {
        using (var sparse = File.OpenWrite(Path.Combine(site.Root, "big.txt")))
        {
            sparse.SetLength(50L * 1024 * 1024);
        }

        Import("big.txt").Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.FileTooLarge);
        Import("gone.txt").Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.UnreadableFile);
        Import("input").Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.UnreadableFile);
    }

    [Fact]
    public void A_stream_that_gives_nothing_is_no_article()
        => SiteImporter.Import("standard input", Stream.Null, new ImportOptions(site.Folders, new EditorFields())).Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.NothingToImport);

    private ImportResult Import(string file = "quay.txt") => SiteImporter.Import(Path.Combine(site.Root, file), null, new ImportOptions(site.Folders, new EditorFields()));
}
