using System.Collections.Immutable;
using System.Net.Sockets;
using System.Text;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Importing;
using Dossier.Core.Loading;
using Dossier.Core.Printing;
using Dossier.Core.Probing;
using Dossier.Core.Provenance;
using Dossier.Tests.Probing;
using Dossier.Tests.Templates;

namespace Dossier.Tests.Diagnostics;

/// <summary>
/// For each rule a small site that breaks it, and the same site mended. The wrong files are those of the rule's page; what no
/// page can show (bytes, links, a folder that is not there) is arranged here.
/// </summary>
public static class RuleCases
{
    private const string BridgeOpens = "“Since noon the bridge is in use again,” said Ada Marsh, after forty days. The first to cross were a baker with two trays and a class from the school on the other bank, "
        + "which had walked round by the ford since the middle of March. The Bridge Board thanks all who helped.";

    /// <summary>Where each case's diagnostic stands.</summary>
    public static IReadOnlyDictionary<string, string> Places { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["DS0101"] = "input",
        ["DS0102"] = "input/site",
        ["DS0103"] = "input/topics/cafes.md",
        ["DS0104"] = "input/topics/tolls.md",
        ["DS0105"] = "input/pages/export.md",
        ["DS0106"] = "input/articles/archive",
        ["DS0201"] = "input/topics/tolls.md:1:1",
        ["DS0202"] = "input/topics/tolls.md:2:13",
        ["DS0203"] = "input/topics/tolls.md:4:1",
        ["DS0204"] = "input/topics/tolls.md:3:14",
        ["DS0205"] = "input/topics/tolls.md:3:42",
        ["DS0206"] = "input/topics/tolls.md:1:1",
        ["DS0207"] = "input/articles/tolls-rise.fingerprint:3:1",
        ["DS0208"] = "input/topics/tolls.md:2:1",
        ["DS0209"] = "input/pages/about.md:5:5",
        ["DS0210"] = "input/pages/about.md:5:1",
        ["DS0301"] = "input/topics/tolls.md:3:1",
        ["DS0302"] = "input/experts/ben-holt.md:2:1",
        ["DS0303"] = "input/articles/tolls-rise.md:3:9",
        ["DS0304"] = "input/articles/tolls-rise.md:4:12",
        ["DS0305"] = "input/articles/tolls-rise.md:6:11",
        ["DS0306"] = "input/articles/tolls-rise.md:9:9",
        ["DS0307"] = "input/topics/new tolls.md:1:1",
        ["DS0308"] = "input/settings.yml",
        ["DS0309"] = "input/topic/tolls.md:1:1",
        ["DS0310"] = "input/articles/tolls-rise.md:5:5",
        ["DS0311"] = "input/articles/tolls-rise.md:5:20",
        ["DS0312"] = "input/pages/about.md:5:6",
        ["DS0313"] = "input/articles/tolls-rise.md:1:1",
        ["DS0314"] = "input/articles/tolls-rise.md:4:9",
        ["DS0315"] = "input/articles/tolls-rise.md:8:14",
        ["DS0318"] = "input/settings.yml:2:11",
        ["DS0319"] = "input/blog/crossing.md:2:1",
        ["DS0322"] = "input/settings.yml:3:18",
        ["DS0329"] = "input/articles/tolls-rise.md:4:11",
        ["DS0401"] = "input/pages/about.md:5:14",
        ["DS0402"] = "input/pages/about.md:5:23",
        ["DS0403"] = "input/pages/about.md:5:5",
        ["DS0404"] = "input/articles/tolls-rise.md:3:10",
        ["DS0405"] = "input/articles/tolls-rise.md:6:12",
        ["DS0406"] = "input/pages/about.md:5:9",
        ["DS0407"] = "input/topics/bridge-repairs.md:3:17",
        ["DS0408"] = "input/pages/about.md:5:27",
        ["DS0501"] = "input/articles/tolls-rise.md:7:14",
        ["DS0502"] = "input/measures/toll.md:1:1",
        ["DS0503"] = "input/topics/tolls.md:1:1",
        ["DS0504"] = "input/articles/tolls-rise.md:7:40",
        ["DS0505"] = "input/articles/tolls-rise.md:7:14",
        ["DS0506"] = "input/articles/tolls-rise.md:7:14",
        ["DS0507"] = "input/articles/tolls-rise.fingerprint:1:1",
        ["DS0508"] = "input/articles/tolls-rise.md:1:1",
        ["DS0509"] = "input/articles/tolls-rise.md:1:1",
        ["DS0510"] = "input/articles/tolls-rise.md:1:1",
        ["DS0512"] = "input/topics/repairs.md:5:27",
        ["DS0513"] = "input/pages/about.md:5:19",
        ["DS0514"] = "input/pages/about.md:5:27",
        ["DS0515"] = "input/measures/boats.md:1:1",
        ["DS0516"] = "input/measures/boats.md:4:15",
        ["DS0518"] = "input/topics/repairs.md:9:43",
        ["DS0519"] = "input/topics/repairs.md:4:10",
        ["DS0520"] = "input/topics/repairs.md:5:16",
        ["DS0521"] = "input/topics/repairs.md:4:66",
        ["DS0523"] = "input/settings.yml:3:26",
        ["DS0524"] = "input/pages/about.md:5:12",
        ["DS0525"] = "input/articles/tolls-rise.md:6:12",
        ["DS0526"] = "input/articles/tolls-rise.md:4:11",
        ["DS0527"] = "input/articles/tolls-rise.md:3:6",
        ["DS0601"] = "output-template/reading-list.html.hbs:1:1",
        ["DS0602"] = "output-template/reading-list.html.hbs:2:6",
        ["DS0603"] = "output-template/reading-list.html.hbs:1:5",
        ["DS0604"] = "output-template/reading-list.html.hbs:1:4",
        ["DS0605"] = "output-template/people/[person].html.hbs:1:1",
        ["DS0606"] = "output-template/topics/[topic].html.hbs",
        ["DS0607"] = "input/pages/about.md:5:5",
        ["DS0608"] = "output/index.html",
        ["DS0609"] = "output",
        ["DS0610"] = "input/topics/repairs.md:1:1",
        ["DS0611"] = "output/pages/about.html",
        ["DS0612"] = "contact.html",
        ["DS0613"] = "theme/partials/chain.hbs:1:1",
        ["DS0614"] = "theme/search.js",
        ["DS0615"] = "print.html",
        ["DS0616"] = "dossier.pdf",
        ["DS0617"] = "theme/partials/site-foot.hbs",
        ["DS0701"] = "input/articles/the-quay-closes.md",
        ["DS0702"] = "quay.txt",
        ["DS0703"] = "input/articles",
        ["DS0704"] = "quay.html",
        ["DS0801"] = "input/articles/tolls-rise.md:3:6",
        ["DS0802"] = "input/articles/tolls-rise.md:3:6",
        ["DS0803"] = "input/articles/tolls-rise.md:3:6",
        ["DS0804"] = "input/articles/tolls-rise.md:3:6",
        ["DS0805"] = "input/articles/tolls-rise.md:3:6",
        ["DS0806"] = "input",
    };

    private const string PrintTemplate = "<h1>{{site.title}}</h1>\n";

    private static readonly Case Mended = new(_ => { }, _ => { });

    private static readonly Dictionary<string, Case> Arranged = new(StringComparer.Ordinal)
    {
        ["DS0101"] = new(
            site => Directory.Delete(Path.Combine(site.Root, "input"), recursive: true),
            site => AddBase(site)),
        ["DS0102"] = new(_ => { }, _ => { }) { WrongOutput = "input/site" },
        ["DS0103"] = new(
            site => site.With("input/topics/cafes.md", Encoding.Latin1.GetBytes("---\ntitle: Cafés\n---\n")),
            site => site.With("input/topics/cafes.md", "---\ntitle: Cafés\n---\n")),
        ["DS0104"] = new(
            site => File.CreateSymbolicLink(Path.Combine(site.Root, "input/topics/tolls.md"), "gone.md"),
            site => site.Without("input/topics/tolls.md").With("input/topics/tolls.md", "---\ntitle: Tolls\n---\n")),
        ["DS0105"] = new(
            site =>
            {
                site.With("input/pages/export.md", "");
                using var sparse = File.OpenWrite(Path.Combine(site.Root, "input/pages/export.md"));
                sparse.SetLength(40L * 1024 * 1024);
            },
            site => site.With("input/pages/export.md", "---\ntitle: The export\n---\n")),
        ["DS0106"] = new(
            site => Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/articles/archive"), "../topics"),
            site => Directory.Delete(Path.Combine(site.Root, "input/articles/archive"))),
        ["DS0206"] = new(site => site.With("input/topics/tolls.md", "\n  \n"), _ => { }),
        ["DS0308"] = new(site => site.Without("input/settings.yml"), _ => { }),
        ["DS0608"] = new(site => site.With("output/index.html", "mine"), site => site.Without("output/index.html")),
        ["DS0609"] = new(site => site.With("output", "a file"), site => site.Without("output")),
        ["DS0610"] = new(site => site.With("output-template/topics/[topic].html.hbs", ""), _ => { }),
        ["DS0611"] = new(
            site =>
            {
                site.With("input/pages/about.md", "---\ntitle: About\n---\n").Build().ErrorCount.ShouldBe(0);
                site.With("output/pages/about.html", "changed").Without("input/pages/about.md");
            },
            site => site.Without("output/pages/about.html")),
        ["DS0614"] = new(site => site.With("theme/search.js", ""), site => site.With("theme/search.js", "dossier.search.page = () => {};")),
        ["DS0615"] = new(site => site.With("output-template/print.html.hbs", PrintTemplate), _ => { }) { WrongPdf = new PdfOptions("dossier.pdf") },
        ["DS0616"] = new(site => site.With("output-template/print.html.hbs", PrintTemplate), _ => { }) { WrongPdf = new PdfOptions("dossier.pdf") { Browser = "/opt/chromium/chrome" } },
        ["DS0701"] = new(_ => { }, site => site.Without("input/articles/the-quay-closes.md")),
        ["DS0703"] = new(
            site =>
            {
                Directory.Move(Path.Combine(site.Root, "input", "articles"), Path.Combine(site.Root, "texts"));
                Directory.CreateSymbolicLink(Path.Combine(site.Root, "input", "articles"), "../texts");
            },
            site =>
            {
                Directory.Delete(Path.Combine(site.Root, "input", "articles"));
                Directory.Move(Path.Combine(site.Root, "texts"), Path.Combine(site.Root, "input", "articles"));
            }),
        ["DS0805"] = new(_ => { }, _ => { }) { Bounds = bounds => bounds with { IncludeLocal = false } },
        ["DS0806"] = new(_ => { }, _ => { }) { Bounds = bounds => bounds with { Resolve = (_, _) => throw new SocketException((int)SocketError.HostNotFound) } },
        ["DS0704"] = new(site => site.With("quay.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 3000)) + "The quay closes."), _ => { }),
    };

    /// <summary>A small dossier about a bridge that has no fault.</summary>
    public static TestSite Base() => AddBase(new TestSite());

    /// <summary>Builds the wrong site of a rule, then the mended one, and returns what each build found.</summary>
    public static (ImmutableArray<Diagnostic> Wrong, ImmutableArray<Diagnostic> Mended) Build(string code, string shownRoot)
    {
        using var site = Base();
        var page = RulePage.Read(code);
        var arranged = Arranged.GetValueOrDefault(code) ?? new Case(_ => { }, _ => { });
        Add(page.Example, site);
        arranged.Break(site);
        var run = (Case done) => code[..4] switch { "DS07" => Import(site), "DS08" => Try(site, done), _ => Build(site, done, shownRoot) };
        var wrong = run(arranged);
        Add(page.Mended, site);
        arranged.Mend(site);
        return (wrong, code[..4] is "DS07" or "DS08" ? [.. run(Mended), .. Build(site, Mended, shownRoot)] : run(Mended));
    }

    /// <summary>Tries the addresses of the site in a web of its own.</summary>
    private static ImmutableArray<Diagnostic> Try(TestSite site, Case arranged)
        => TryAsync(site, arranged).GetAwaiter().GetResult();

    private static async Task<ImmutableArray<Diagnostic>> TryAsync(TestSite site, Case arranged)
    {
        await using var web = new FictionalWeb();
        return (await LinkChecker.Check(site.Check().Graph!, new LinkOptions(site.Folders, arranged.Bounds(web.Options), IsFresh: true), CancellationToken.None)).Diagnostics;
    }

    /// <summary>Imports the one file that lies beside the input folder.</summary>
    private static ImmutableArray<Diagnostic> Import(TestSite site)
        => [.. SiteImporter.Import(Directory.GetFiles(site.Root, "quay.*").Single(), null, new ImportOptions(site.Folders, new EditorFields())).Diagnostics
            .Select(diagnostic => diagnostic with { Path = diagnostic.Path.Replace(site.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) })];

    private static void Add(IEnumerable<ExampleFile> files, TestSite site)
    {
        foreach (var file in files)
        {
            site.With(file.Path, file.Text);
            if (file.InPlaceOf is { } old)
            {
                site.Without(old);
            }
        }
    }

    private static ImmutableArray<Diagnostic> Build(TestSite site, Case arranged, string shownRoot)
        => [.. SiteBuilder.Build(new BuildOptions(new SiteFolders(site.Root, Output: arranged.WrongOutput)) { Pdf = arranged.WrongPdf }).Diagnostics
            .Select(diagnostic => diagnostic with { Message = diagnostic.Message.Replace(site.Root, shownRoot, StringComparison.Ordinal) })];

    private static TestSite AddBase(TestSite site) => site
        .WithBareTemplates()
        .With("input/settings.yml", "title: The Mill Bridge\n")
        .With("input/topics/repairs.md", "---\ntitle: Repairs\n---\n")
        .With("input/experts/ada-marsh.md", "---\ntitle: Ada Marsh\n---\n")
        .With("input/terms/bridge-board.md", "---\ntitle: Bridge Board\nkind: organisation\n---\n")
        .With("input/measures/closed-days.md", "---\ntitle: Days closed\nkind: quantity\nunit: days\n---\n")
        .With(
            "input/articles/bridge-opens.md",
            """
            ---
            title: The bridge opens again
            topics: [repairs]
            statements:
              - id: in-use
                by: ada-marsh
                mode: direct
                passage: the bridge is in use again
            facts:
              - measure: closed-days
                value: 40
                by: article
                passage: after forty days
            ---
            Our brief.
            """)
        .With("input/articles/bridge-opens.fingerprint", Fingerprint.Of(SourceText.FromPlain(BridgeOpens)).Format());

    private sealed record Case(Action<TestSite> Break, Action<TestSite> Mend)
    {
        public string WrongOutput { get; init; } = "output";

        /// <summary>The bounds within which the wrong site's addresses are tried.</summary>
        public Func<ProbeOptions, ProbeOptions> Bounds { get; init; } = bounds => bounds;

        /// <summary>The PDF that the wrong build is asked for.</summary>
        public PdfOptions? WrongPdf { get; init; }
    }
}
