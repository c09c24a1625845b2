using System.Text.RegularExpressions;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Tests.Starting;

public sealed partial class ThingStarterTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal();

    public void Dispose() => site.Dispose();

    public static TheoryData<ThingKind> Kinds => [.. ThingKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Begins_a_file_from_which_the_dossier_builds(ThingKind kind)
    {
        var result = Start(kind, "The sea wall: \"old\" & new", kind switch { ThingKind.Term => "place", ThingKind.Measure => "quantity", _ => null });

        result.Path.ShouldBe($"input/{kind.Folder()}/the-sea-wall-old-new.md");
        var built = site.Check();
        built.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(DiagnosticText.Format).ShouldBeEmpty();
        built.Graph!.Content.Things.ShouldHaveSingleItem().Title!.Value.Value.ShouldBe("The sea wall: \"old\" & new");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Holds_every_key_as_a_comment_that_is_right_without_its_sign(ThingKind kind)
    {
        var path = Start(kind, "Pier").Path!;
        var text = File.ReadAllText(Path.Combine(site.Root, path));

        site.With(path, Commented().Replace(text, ""));

        site.Check().Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.UnknownKey || diagnostic.Rule.Code.StartsWith("DS02", StringComparison.Ordinal)).Select(DiagnosticText.Format).ShouldBeEmpty();
    }

    [Fact]
    public void Shows_what_a_key_is_for_and_what_it_may_be()
    {
        var text = File.ReadAllText(Path.Combine(site.Root, Start(ThingKind.Article, "Pier").Path!));

        text.ShouldContain("\n# rights:  # what of the text may be shown: full, excerpt, link\n");
        text.ShouldContain("\n# topics: []  # ids of topics, the most important first\n");
        text.ShouldContain("\n# statements:  # what people say in the article\n#   - id:  # a lasting name for links, unique in the article\n#     redirect-from: []  #");
    }

    [Fact]
    public void Leaves_a_kind_open_that_nobody_chose_so_that_the_check_asks_for_it()
    {
        var path = Start(ThingKind.Term, "Pilots' Association").Path!;

        File.ReadAllText(Path.Combine(site.Root, path)).ShouldContain("\nkind:  # needed: what the entry describes: person, organisation, place, term\n");
        var found = site.Check().Diagnostics.Single(diagnostic => diagnostic.Severity == Severity.Error);
        (found.Rule, found.Message, found.Help).ShouldBe((Rules.MissingKey, "the key `kind` is missing", "add `kind:` what the entry describes: one of `person`, `organisation`, `place`, `term`"));
    }

    [Fact]
    public void Suggests_no_choice_that_would_be_risky_once_the_line_is_used()
    {
        foreach (var kind in ThingKinds.All)
        {
            var text = File.ReadAllText(Path.Combine(site.Root, Start(kind, $"Pier {kind}").Path!));
            text.ShouldNotMatch("(rights|mode|disagreement|kind): [a-z]");
        }
    }

    [Theory]
    [InlineData("Қасым-Жомарт Тоқаев", "qasym-zhomart-toqaev")]
    [InlineData("Čeněk Ærø’s wall", "cenek-aeros-wall")]
    [InlineData("Ἀθῆναι", "athinai")]
    public void Makes_an_id_in_latin_letters_from_a_title_in_any_script(string title, string id)
        => Start(ThingKind.Term, title).Path.ShouldBe($"input/terms/{id}.md");

    [Fact]
    public void Overwrites_nothing()
    {
        site.With("input/topics/pier.md", "kept");

        var result = Start(ThingKind.Topic, "Pier");

        result.Path.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.ExistingFile);
        File.ReadAllText(Path.Combine(site.Root, "input/topics/pier.md")).ShouldBe("kept");
    }

    [Fact]
    public void Makes_the_folders_of_a_page()
        => ThingStarter.Start(new StartOptions(site.Folders, ThingKind.Page, "Counting", "method/counting")).Path.ShouldBe("input/pages/method/counting.md");

    [Theory]
    [InlineData(ThingKind.Topic, "a/b")]
    [InlineData(ThingKind.Page, "../b")]
    [InlineData(ThingKind.Page, "a//b")]
    [InlineData(ThingKind.Page, "/etc/b")]
    [InlineData(ThingKind.Topic, "_b")]
    [InlineData(ThingKind.Topic, "con")]
    [InlineData(ThingKind.Topic, "a b")]
    [InlineData(ThingKind.Article, "a.source")]
    public void Takes_no_id_that_is_none(ThingKind kind, string id)
    {
        var result = ThingStarter.Start(new StartOptions(site.Folders, kind, "Title", id));

        result.Path.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.BadId);
    }

    [Fact]
    public void Asks_for_an_id_where_the_title_makes_none()
        => Start(ThingKind.Topic, "!?").Diagnostics.ShouldHaveSingleItem().Help.ShouldBe("give one with `--id`, such as `--id harbour-closure`");

    [Fact]
    public void Says_where_there_is_no_input_folder()
        => ThingStarter.Start(new StartOptions(site.Folders with { Input = "content" }, ThingKind.Topic, "Pier")).Diagnostics.ShouldHaveSingleItem().Rule.ShouldBe(Rules.MissingInputFolder);

    private StartResult Start(ThingKind kind, string title, string? kindInFile = null) => ThingStarter.Start(new StartOptions(site.Folders, kind, title) { KindInFile = kindInFile });

    [GeneratedRegex("^# ", RegexOptions.Multiline)]
    private static partial Regex Commented();
}
