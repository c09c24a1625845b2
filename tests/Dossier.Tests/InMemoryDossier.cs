using System.Collections.Immutable;
using Dossier.Core.Checking;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading;
using Dossier.Core.Rendering;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Text;

namespace Dossier.Tests;

/// <summary>A dossier whose files stand in the test, taken through the stages from Parsing to Checking, without a disk or templates.</summary>
public sealed class InMemoryDossier
{
    private const string InputPrefix = "input/";

    private InMemoryDossier(DossierGraph graph, ImmutableArray<Diagnostic> diagnostics)
    {
        Graph = graph;
        Diagnostics = diagnostics;
    }

    public DossierGraph Graph { get; }

    public DossierContent Content => Graph.Content;

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// Each diagnostic as <c>articles/a.md:3:1 DS0301</c>; the path counts from <c>input/</c>. That an article's text is not there (DS0509) is left out: it is missing
    /// in most tests, whose subject is another.
    /// </summary>
    public IReadOnlyList<string> Found => [.. Diagnostics.Where(diagnostic => diagnostic.Rule != Rules.UncheckedPassages).Select(Place)];

    /// <summary>The same without warnings: what a dossier of a few files lacks besides is not every test's subject.</summary>
    public IReadOnlyList<string> Errors => [.. Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(Place)];

    /// <summary>Reads files given by their paths inside <c>input/</c>. Settings are there unless the test gives its own.</summary>
    public static InMemoryDossier Of(params (string Path, string Text)[] files)
        => files.Any(file => file.Path == "settings.yml") ? WithoutSettings(files) : WithoutSettings([.. files, ("settings.yml", "title: Test\n")]);

    public static InMemoryDossier WithoutSettings(params (string Path, string Text)[] files)
    {
        var site = new LoadedSite(
            Sorted(files.Where(file => !SourceNames.IsSource(file.Path))),
            InputPrefix,
            [],
            [],
            [])
        {
            Sources = Sorted(files.Where(file => SourceNames.IsSource(file.Path))),
        };
        var diagnostics = new DiagnosticBag();
        var graph = Linker.Link(ContentReader.Read(SiteParser.Parse(site, diagnostics), new ReadOptions(InputPrefix, []), diagnostics), diagnostics);
        Checker.Check(graph, diagnostics);
        return new InMemoryDossier(graph, diagnostics.ToSorted());
    }

    /// <summary>The one diagnostic of a rule.</summary>
    public Diagnostic The(DiagnosticRule rule)
        => Diagnostics.Where(diagnostic => diagnostic.Rule == rule).ShouldHaveSingleItem(string.Join('\n', Diagnostics.Select(DiagnosticText.Format)));

    /// <summary>The HTML of a body as it stands on the page at an output path.</summary>
    public string Html(MarkdownBody body, string page, TextMarks? marks = null)
    {
        ImmutableArray<LoadedFile> templates = [.. ThingKinds.All.Select(kind => $"{kind.Folder()}/[{kind.Name()}].html.hbs").Select(path => new LoadedFile(path, path, []))];
        return MarkdownHtml.Render(body, Graph, Links.From(Routes.Read(templates, new DiagnosticBag()), page), marks);
    }

    private static ImmutableArray<SourceFile> Sorted(IEnumerable<(string Path, string Text)> files)
        => [.. files.Select(file => new SourceFile(InputPrefix + file.Path, file.Text)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static string Place(Diagnostic diagnostic)
    {
        var path = diagnostic.Path.StartsWith(InputPrefix, StringComparison.Ordinal) ? diagnostic.Path[InputPrefix.Length..] : diagnostic.Path;
        return diagnostic.Span is { } span
            ? FormattableString.Invariant($"{path}:{span.Position.Line}:{span.Position.Column} {diagnostic.Rule.Code}")
            : $"{path} {diagnostic.Rule.Code}";
    }
}
