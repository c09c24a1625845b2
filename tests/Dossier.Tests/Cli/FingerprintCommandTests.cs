using Dossier.Cli;
using Dossier.Core;
using Dossier.Core.Loading;
using Dossier.Core.Provenance;

namespace Dossier.Tests.Cli;

[Collection("Console")]
public sealed class FingerprintCommandTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal()
        .With("input/articles/a.md", "---\ntitle: A\n---\n")
        .With("input/articles/a.source.txt", "The pier is shut.")
        .With("input/articles/deep/b.md", "---\ntitle: B\n---\n")
        .With("input/articles/deep/b.source.md", "# The *ferry*\n\nIt lies [in](#) the basin.")
        .With("input/articles/c.md", "---\ntitle: C\n---\n")
        .With("input/articles/d.md", "---\ntitle: D\nrights: full\n---\nThe body itself.\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Makes_the_fingerprint_of_every_text_beside_its_article()
    {
        var result = FingerprintMaker.Make(new SiteFolders(site.Root), []);
        result.Diagnostics.ShouldBeEmpty();
        result.Made.ShouldBe([new MadeFingerprint("input/articles/a.fingerprint", 4, 1, Changed: true), new MadeFingerprint("input/articles/deep/b.fingerprint", 7, 2, Changed: true)]);
        Text("input/articles/a.fingerprint").ShouldBe(Fingerprint.Of(SourceText.FromPlain("The pier is shut.")).Format());
        Text("input/articles/deep/b.fingerprint").ShouldBe(Fingerprint.Of(SourceText.FromParagraphs(["The ferry", "It lies in the basin."])).Format());
        FingerprintMaker.Make(new SiteFolders(site.Root), []).Made.ShouldAllBe(made => !made.Changed);
    }

    [Fact]
    public void Mends_a_damaged_fingerprint_and_one_that_drifted()
    {
        site.With("input/articles/a.fingerprint", "<<<<<<< ours\n").With("input/articles/deep/b.fingerprint", Fingerprint.Of(SourceText.FromPlain("Another text.")).Format());
        FingerprintMaker.Make(new SiteFolders(site.Root), []).Made.ShouldAllBe(made => made.Changed);
        site.Check().ErrorCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("a", "")]
    [InlineData("b2", "there is no article `b2`")]
    [InlineData("c", "the text of `c` is not here, so no fingerprint can be made of it")]
    [InlineData("d", "`d` is shown in full: its body is the text against which passages are checked, and needs no fingerprint")]
    public void Makes_those_that_are_named(string id, string message)
    {
        var result = FingerprintMaker.Make(new SiteFolders(site.Root), [id]);
        result.Diagnostics.Select(diagnostic => diagnostic.Message).ShouldBe(message.Length == 0 ? [] : [message]);
        result.Made.Length.ShouldBe(message.Length == 0 ? 1 : 0);
    }

    [Fact]
    public void An_empty_text_makes_no_fingerprint()
    {
        site.With("input/articles/a.source.txt", " \n---\n");
        var result = FingerprintMaker.Make(new SiteFolders(site.Root), ["a"]);
        result.Made.ShouldBeEmpty();
        result.Diagnostics.Select(diagnostic => diagnostic.Rule.Code).ShouldBe(["DS0313", "DS0206"]);
    }

    [Fact]
    public void The_command_says_what_it_wrote()
    {
        var run = CommandLine.Run("fingerprint", "--input", Path.Combine(site.Root, "input"), "a");
        run.Status.ShouldBe(ExitCodes.Fine);
        run.Error.ShouldContain("a.fingerprint: 4 words in 1 paragraphs, written");
        CommandLine.Run("fingerprint", "--input", Path.Combine(site.Root, "input"), "nothing").Status.ShouldBe(ExitCodes.Diagnostics);
    }

    private string Text(string path) => File.ReadAllText(Path.Combine(site.Root, path));
}
