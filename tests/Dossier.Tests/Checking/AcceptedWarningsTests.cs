using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Tests.Templates;

namespace Dossier.Tests.Checking;

/// <summary>Warnings that the settings let stand: counted, neither told nor a reason to stop.</summary>
public sealed class AcceptedWarningsTests : IDisposable
{
    private const string File = "input/topics/ferry.md";

    private readonly TestSite site = new TestSite().WithBareTemplates()
        .With("input/articles/log.md", "---\ntitle: The log\nrights: link\ntopics: [ferry]\n---\n")
        .With(File, "---\ntitle: The ferry\n---\nIt takes 47 carts.\n\nOf these 11 are empty.\n");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("{code: DS0512, file: input/topics/ferry.md}")]
    [InlineData("{code: DS0512, file: input/topics/ferry.md, count: 2, why: counted at the pier}")]
    [InlineData("{code: DS0512, file: 'input\\topics\\ferry.md', count: 2}")]
    public void Are_counted_and_not_told_and_stop_no_strict_build(string entry)
    {
        Accept(entry);

        var result = site.Build(strict: true);

        result.Diagnostics.Select(DiagnosticText.Format).ShouldBeEmpty();
        result.Accepted.Select(warning => warning.Diagnostic.Span!.Value.Position.Line).ShouldBe([4, 6]);
        result.Written.ShouldNotBeNull();
    }

    [Fact]
    public void Are_told_without_an_entry_and_stop_a_strict_build()
    {
        Accept();

        site.Build(strict: true).Written.ShouldBeNull();
        Found().ShouldBe(["input/topics/ferry.md:4 DS0512", "input/topics/ferry.md:6 DS0512"]);
    }

    [Fact]
    public void Are_all_told_when_there_are_more_than_the_count_says()
    {
        Accept("{code: DS0512, file: input/topics/ferry.md, count: 1}");

        Found().ShouldBe(["input/settings.yml:3 DS0523", "input/topics/ferry.md:4 DS0512", "input/topics/ferry.md:6 DS0512"]);
        Stale().Message.ShouldBe("one warning DS0512 may stand in `input/topics/ferry.md`, but there are 2, so all are told");
    }

    [Fact]
    public void Are_let_stand_with_a_warning_when_there_are_fewer_than_the_count_says()
    {
        Accept("{code: DS0512, file: input/topics/ferry.md, count: 3}");

        Found().ShouldBe(["input/settings.yml:3 DS0523"]);
        Stale().Message.ShouldBe("3 warnings DS0512 may stand in `input/topics/ferry.md`, but there are only 2");
        site.Build(strict: true).Written.ShouldBeNull("the entry is a warning of its own");
    }

    [Theory]
    [InlineData("{code: DS0515, file: input/topics/ferry.md}", "there is no warning DS0515 in `input/topics/ferry.md` to accept", "take the entry out")]
    [InlineData("{code: DS0503, file: input/topics/fery.md}", "there is no warning DS0503 in `input/topics/fery.md` to accept", "did you mean `input/topics/ferry.md`?")]
    [InlineData("{code: DS0503, file: topics/ferry.md}", "there is no warning DS0503 in `topics/ferry.md` to accept", "did you mean `input/topics/ferry.md`?")]
    [InlineData("{code: DS0510, file: input/articles/lag.md}", "there is no warning DS0510 in `input/articles/lag.md` to accept", "did you mean `input/articles/log.md`?")]
    public void That_are_not_there_are_missed(string entry, string message, string help)
    {
        Accept(entry, "{code: DS0512, file: input/topics/ferry.md}");

        Found().ShouldBe(["input/settings.yml:3 DS0523"]);
        (Stale().Message, Stale().Help).ShouldBe((message, help));
    }

    [Theory]
    [InlineData("DS0509")]
    [InlineData("DS0510")]
    [InlineData("DS0506")]
    public void That_only_some_computers_have_are_never_missed(string code)
    {
        Accept($"{{code: {code}, file: input/articles/log.md}}", "{code: DS0512, file: input/topics/ferry.md}");

        Found().ShouldBeEmpty();
    }

    [Fact]
    public void Of_the_output_are_let_stand_like_any_other()
    {
        site.With("output-template/search.html.hbs", "<h1>Search</h1>\n");
        Accept("{code: DS0614, file: theme/search.js, why: nobody searches here}", "{code: DS0512, file: input/topics/ferry.md}");
        Found().ShouldBeEmpty();

        site.With("theme/search.js", "");

        Found().ShouldBeEmpty();
        site.Check().Accepted.ShouldContain(warning => warning.Diagnostic.Rule == Rules.SearchNotBuilt && warning.Why == "nobody searches here");
        Accept("{code: DS0512, file: input/topics/ferry.md}");
        Found().ShouldBe(["theme/search.js: DS0614"]);
    }

    [Fact]
    public void Are_not_missed_while_there_are_errors()
    {
        Accept("{code: DS0515, file: input/topics/ferry.md}", "{code: DS0512, file: input/topics/ferry.md}");
        site.With("input/pages/about.md", "---\ntitel: About\n---\n");

        Found().ShouldAllBe(found => found.StartsWith("input/pages/about.md", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{code: DS0504, file: input/topics/ferry.md}", "`code` can't be `DS0504`: that is an error, and an error must be mended", "take the entry out")]
    [InlineData("{code: DS0523, file: input/settings.yml}", "`code` can't be `DS0523`: what is accepted in vain can only be taken out", "take the entry out")]
    [InlineData("{code: DS5012, file: input/topics/ferry.md}", "`code` can't be `DS5012`: no problem has this code", "did you mean `DS0512`")]
    [InlineData("{code: unsourced, file: input/topics/ferry.md}", "`code` can't be `unsourced`: no problem has this code", "write the code of a warning, such as `DS0512`")]
    public void Can_t_be_errors_or_have_no_code(string entry, string message, string help)
    {
        Accept(entry);

        var told = site.Check().Diagnostics.Single(diagnostic => diagnostic.Rule == Rules.UnknownChoice);
        told.Message.ShouldBe(message);
        told.Help.ShouldStartWith(help);
    }

    [Fact]
    public void Have_one_entry_a_file()
    {
        Accept("{code: DS0512, file: input/topics/ferry.md}", "{code: DS0512, file: input/topics/ferry.md, count: 9}");

        Found().ShouldBe(["input/settings.yml:4 DS0306"]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void Are_counted_from_one(string count)
    {
        Accept($"{{code: DS0512, file: input/topics/ferry.md, count: {count}}}");

        Found().ShouldBe(["input/settings.yml:3 DS0303"]);
    }

    private void Accept(params string[] entries)
        => site.With("input/settings.yml", "title: The ferry\n" + (entries.Length == 0 ? "" : $"accept:\n{string.Concat(entries.Select(entry => $"  - {entry}\n"))}"));

    private Diagnostic Stale() => site.Check().Diagnostics.Single(diagnostic => diagnostic.Rule == Rules.StaleAcceptance);

    private IEnumerable<string> Found() => site.Check().Diagnostics.Select(diagnostic => $"{diagnostic.Path}:{diagnostic.Span?.Position.Line} {diagnostic.Rule.Code}");
}
