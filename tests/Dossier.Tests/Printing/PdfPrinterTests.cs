using System.Text;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Printing;
using Dossier.Core.Writing;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Printing;

/// <summary>The PDF, made by a stand-in for a browser: a script that writes down what it was given.</summary>
public sealed class PdfPrinterTests : IDisposable
{
    private const string Pdf = "%PDF-1.4\n/CreationDate (D:20220112101500+00'00')\n/ModDate (D:20220112101500+00'00')\n%%EOF\n";

    private readonly TestSite site = TestSite.Minimal().With("input/media/plan.svg", "<svg/>").With("input/pages/t.md", "---\ntitle: T\n---\n![Plan](../media/plan.svg) and [the data](../data/index.html)\n");

    public void Dispose() => site.Dispose();

    [StubFact]
    public void Is_a_file_of_the_site_that_the_footer_leads_to()
    {
        var result = Build(new PdfOptions("papers/the dossier.pdf") { Browser = Stub($"printf \"%s\" \"{Pdf}\" > \"$pdf\"") });

        result.Diagnostics.ShouldBeEmpty();
        Read("papers/the dossier.pdf").ShouldBe(Pdf.Replace("/CreationDate (D:20220112101500+00'00')", new string(' ', 39), StringComparison.Ordinal).Replace("/ModDate (D:20220112101500+00'00')", new string(' ', 34), StringComparison.Ordinal));
        Read("index.html").ShouldContain("""<a href="papers/the%20dossier.pdf">PDF</a>""");
        Read(Manifest.FileName).ShouldContain("papers/the dossier.pdf");
    }

    [StubFact]
    public void The_next_build_without_it_takes_it_away()
    {
        Build(new PdfOptions("dossier.pdf") { Browser = Stub("printf %%PDF- > \"$pdf\"") }).Diagnostics.ShouldBeEmpty();

        site.Build().Written!.Removed.ShouldBe(1);

        File.Exists(Path.Combine(site.Output, "dossier.pdf")).ShouldBeFalse();
        Read("index.html").ShouldNotContain(".pdf");
    }

    [StubFact]
    public void The_browser_sees_the_print_edition_its_styles_and_pictures_and_no_way_back_into_its_folder()
    {
        site.With("input/settings.yml", "title: T\npaper: letter\n");
        var seen = Path.Combine(site.Root, "seen");

        Build(new PdfOptions("dossier.pdf") { Browser = Stub($"cp -r \"$folder/site\" '{seen}'; printf %%PDF- > \"$pdf\"") }).Diagnostics.ShouldBeEmpty();

        Directory.EnumerateFiles(seen, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(seen, path)).Order(StringComparer.Ordinal).ShouldBe(["assets/icon.svg", "assets/site.css", "assets/touch-icon.png", "media/plan.svg", "print.html"]);
        File.ReadAllText(Path.Combine(seen, "assets/site.css")).ShouldEndWith("@page { size: Letter }\n");
        File.ReadAllText(Path.Combine(seen, "print.html")).ShouldContain("<a>the data</a>");
    }

    [StubFact]
    public void A_link_to_what_is_not_in_it_leads_to_the_published_site()
    {
        site.With("input/settings.yml", "title: T\nhost: https://x.example/a\n");
        var seen = Path.Combine(site.Root, "seen");

        Build(new PdfOptions("dossier.pdf") { Browser = Stub($"cp \"$folder/site/print.html\" '{seen}'; printf %%PDF- > \"$pdf\"") }).Diagnostics.ShouldBeEmpty();

        File.ReadAllText(seen).ShouldContain("<a href=\"https://x.example/a/data/index.html\">the data</a>");
    }

    [StubTheory]
    [InlineData("echo oh no >&2; exit 3", "it ended with status 3, saying: oh no")]
    [InlineData("printf nonsense > \"$pdf\"", "it ended with status 0")]
    [InlineData("sleep 60", "it was not done after 1 seconds")]
    public void A_browser_that_fails_changes_nothing_and_is_reported(string does, string fault)
    {
        site.Build().ErrorCount.ShouldBe(0);
        var before = SiteCopy.Contents(site.Output);
        site.With("input/pages/u.md", "---\ntitle: U\n---\n");

        var result = Build(new PdfOptions("dossier.pdf") { Browser = Stub(does), Patience = TimeSpan.FromSeconds(fault.Contains("not done", StringComparison.Ordinal) ? 1 : 60) });

        result.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain(fault);
        result.Diagnostics[0].Rule.ShouldBe(Rules.PdfNotMade);
        result.Written.ShouldBeNull();
        SiteCopy.Contents(site.Output).ShouldBe(before);
    }

    [Fact]
    public void Without_a_browser_it_says_where_one_was_looked_for_and_what_to_do()
    {
        var found = Build(new PdfOptions("dossier.pdf") { SearchPath = site.Root, UsualPlaces = ["/nowhere/chrome"] }).Diagnostics.ShouldHaveSingleItem();

        found.Rule.ShouldBe(Rules.PdfNotMade);
        found.Help.ShouldNotBeNull().ShouldSatisfyAllConditions(
            help => help.ShouldContain("`chromium`"),
            help => help.ShouldContain("CHROMIUM_PATH"),
            help => help.ShouldContain("`/nowhere/chrome`"));
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_check_starts_no_browser()
        => SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false) { Pdf = new PdfOptions("dossier.pdf") { Browser = "/nowhere" } }).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_name_that_a_file_of_the_site_has_is_reported()
    {
        site.With("input/Dossier.pdf", "mine");

        Build(new PdfOptions("dossier.pdf") { Browser = "/nowhere" }).Diagnostics.Select(diagnostic => diagnostic.Rule).ShouldBe([Rules.OutputConflict]);
    }

    [Theory]
    [InlineData("dossier.pdf", true)]
    [InlineData("papers/Записка 1.PDF", true)]
    [InlineData("", false)]
    [InlineData("index.html", false)]
    [InlineData("pdf", false)]
    [InlineData("../dossier.pdf", false)]
    [InlineData("a/../../dossier.pdf", false)]
    [InlineData("/tmp/dossier.pdf", false)]
    [InlineData(@"C:\dossier.pdf", false)]
    [InlineData("C:dossier.pdf", false)]
    [InlineData(@"a\b.pdf", false)]
    [InlineData("a//b.pdf", false)]
    [InlineData("a\n.pdf", false)]
    [InlineData(".pdf", false)]
    [InlineData(".git/a.pdf", false)]
    public void Its_name_is_a_file_inside_the_output_folder(string name, bool isGood) => (PdfOptions.FaultOf(name) is null).ShouldBe(isGood);

    [Fact]
    public void Dates_are_blanked_without_moving_what_stands_behind_them()
    {
        var pdf = Encoding.Latin1.GetBytes("%PDF-\xff\n" + Pdf);

        var blanked = PdfTraces.Removed(pdf);

        blanked.Length.ShouldBe(pdf.Length);
        Encoding.Latin1.GetString(blanked).ShouldNotContain("2022");
        blanked[5].ShouldBe((byte)0xff);
        PdfTraces.Removed([1, 2, 3]).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void The_numbers_of_heads_of_tables_are_the_same_whatever_the_browser_gave_them()
    {
        static byte[] Table(string first, string second) => Encoding.Latin1.GetBytes($"<</ID (node{first})>> <</ID (node{second})>> <</Headers [(node{second}) (node{first})]>> <</Names [(node{first}) (node{second})]>>");

        var one = PdfTraces.Removed(Table("00000861", "00000870"));

        PdfTraces.Removed(Table("00000862", "00000875")).ShouldBe(one);
        one.ShouldBe(Table("00000001", "00000002"));
    }

    private BuildResult Build(PdfOptions pdf) => SiteBuilder.Build(new BuildOptions(site.Folders) { Pdf = pdf });

    private string Read(string path) => File.ReadAllText(Path.Combine(site.Output, path));

    /// <summary>A program that finds in its arguments where the PDF belongs, and does what is said.</summary>
    private string Stub(string does)
    {
        var path = Path.Combine(site.Root, "browser stub.sh");
        File.WriteAllText(path, $"#!/bin/sh\nfor a in \"$@\"; do case \"$a\" in --print-to-pdf=*) pdf=\"${{a#*=}}\";; esac; done\nfolder=$(dirname \"$pdf\")\n{does}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}

/// <summary>A test whose stand-in for a browser is a script for the shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StubFactAttribute : FactAttribute
{
    public StubFactAttribute() => Skip = OperatingSystem.IsWindows() ? "the stand-in for a browser is a script for the shell" : null;
}

/// <inheritdoc cref="StubFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StubTheoryAttribute : TheoryAttribute
{
    public StubTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "the stand-in for a browser is a script for the shell" : null;
}
