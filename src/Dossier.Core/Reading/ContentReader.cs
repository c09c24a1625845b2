using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>
/// Turns syntax trees into typed records.
/// <list type="number">
/// <item>lays the defaults of <c>_directory.yml</c> and of a sidecar under each front matter;</item>
/// <item>holds it against the shape of its kind;</item>
/// <item>makes the record; what was wrong is missing in it;</item>
/// <item>reports ids that stand twice and files that nothing reads.</item>
/// </list>
/// </summary>
public static class ContentReader
{
    private const string FrontPageFile = "index.md";

    public static DossierContent Read(ParsedSite site, ReadOptions options, DiagnosticBag diagnostics)
    {
        var defaults = new Defaults(site.Yaml, diagnostics);
        var sources = new SourceReader(site, diagnostics);
        var things = site.Markdown
            .AsParallel().AsOrdered()
            .Select(file => ReadThing(file, defaults, diagnostics) is { } thing ? (thing is Article article ? sources.Read(article, file) : thing) : null)
            .OfType<Thing>()
            .ToArray();
        Duplicates.Report(things, diagnostics);
        UnreadFiles.Report(site, diagnostics);
        sources.ReportStray();
        return new DossierContent
        {
            Settings = SettingsReader.Read(site.Yaml, options, diagnostics),
            FrontPage = site.Markdown.FirstOrDefault(file => file.Path == FrontPageFile) is { } front ? ReadFrontPage(front, defaults, diagnostics) : null,
            Articles = [.. things.OfType<Article>().OrderBy(article => article.Order).ThenByDescending(article => article.Published?.Value.SortKey).ThenBy(article => article.Id, StringComparer.Ordinal)],
            Topics = [.. things.OfType<Topic>().OrderBy(topic => topic.Order).ThenBy(topic => topic.SortKey, StringComparer.Ordinal).ThenBy(topic => topic.Id, StringComparer.Ordinal)],
            Experts = Sorted(things.OfType<Expert>()),
            Terms = Sorted(things.OfType<Term>()),
            Measures = [.. things.OfType<Measure>().OrderBy(measure => measure.Order).ThenBy(measure => measure.SortKey, StringComparer.Ordinal).ThenBy(measure => measure.Id, StringComparer.Ordinal)],
            Pages = [.. things.OfType<Page>().OrderBy(page => page.Order).ThenBy(page => page.Id, StringComparer.Ordinal)],
            Events = EventReader.Read(site.Yaml, diagnostics),
        };
    }

    private static ImmutableArray<T> Sorted<T>(IEnumerable<T> things)
        where T : Thing
        => [.. things.OrderBy(thing => thing.SortKey, StringComparer.Ordinal).ThenBy(thing => thing.Id, StringComparer.Ordinal)];

    private static Thing? ReadThing(ParsedMarkdown file, Defaults defaults, DiagnosticBag diagnostics)
    {
        if (file.Path == FrontPageFile)
        {
            return null;
        }

        var slash = file.Path.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? "" : file.Path[..slash];
        if (ThingKinds.All.Where(kind => kind.Folder() == folder).Cast<ThingKind?>().FirstOrDefault() is not { } kind)
        {
            var known = ThingKinds.All.Select(ThingKinds.Folder);
            diagnostics.Add(
                file.File.Start,
                Rules.UnknownFolder,
                folder.Length == 0 ? "a file beside the front page is not read" : $"the folder `{folder}` is not one that the dossier reads",
                Diagnostic.DidYouMean(folder, known, $"move the file into one of {string.Join(", ", known)}"));
            return null;
        }

        var id = kind == ThingKind.Page ? file.Path[(slash + 1)..^3] : Path.GetFileNameWithoutExtension(file.Path);
        foreach (var part in id.Split('/'))
        {
            if (!Slug.IsId(part))
            {
                diagnostics.Add(file.File.Start, Rules.BadId, $"`{part}` can't be an id: it names the page's address", Slug.Of(part) is { Length: > 0 } slug ? $"rename the file to `{slug}.md`" : "name the file with letters, digits and hyphens");
                return null;
            }
        }

        if (kind != ThingKind.Page && id.Equals("index", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(file.File.Start, Rules.BadId, $"`{id}` can't be an id: at that address stands the list of all {kind.Folder()}", "give the file another name; the list makes itself");
            return null;
        }

        var fields = FrontMatterOf(file, ContentShapes.Of(kind), defaults, diagnostics);
        return Make(kind, id, file, fields, diagnostics);
    }

    private static Thing Make(ThingKind kind, string id, ParsedMarkdown file, Fields fields, DiagnosticBag diagnostics)
    {
        var span = file.File.Start;
        var body = file.Body;
        Thing thing = kind switch
        {
            ThingKind.Article => ArticleReader.Read(fields, new Article { Id = id, Span = span, Body = body }, diagnostics),
            ThingKind.Topic => new Topic { Id = id, Span = span, Body = body, Questions = fields.Each("questions", question => QuestionReader.Read(question, diagnostics)), Related = fields.Texts("related") },
            ThingKind.Expert => new Expert { Id = id, Span = span, Body = body, Sort = fields.Text("sort"), Role = fields.Text("role"), Organisation = fields.Text("organisation") },
            ThingKind.Term => new Term
            {
                Id = id,
                Span = span,
                Body = body,
                Sort = fields.Text("sort"),
                Role = fields.Text("role"),
                Organisation = fields.Text("organisation"),
                TermKind = fields.Choice<TermKind>("kind") ?? TermKind.Term,
            },
            ThingKind.Measure => new Measure
            {
                Id = id,
                Span = span,
                Body = body,
                MeasureKind = fields.Choice<MeasureKind>("kind") ?? MeasureKind.Text,
                Unit = Unit(fields),
                Topics = fields.Texts("topics"),
                Disagreement = fields.LocatedChoice<Disagreement>("disagreement"),
            },
            _ => new Page { Id = id, Span = span, Body = body },
        };
        return thing with
        {
            Title = fields.Text("title"),
            Description = fields.Text("description"),
            Order = fields.WholeNumber("order") ?? int.MaxValue,
            Updated = fields.Date("updated"),
            Corrections = CorrectionReader.Read(fields),
            Autolink = Autolink(fields),
            RedirectFrom = RedirectReader.Keys(fields, kind, diagnostics),
            Aliases = [.. fields.Items("aliases").Select(Alias).OfType<Alias>()],
        };
    }

    private static Unit? Unit(Fields fields) => fields.Mapping["unit"] switch
    {
        YamlScalar { IsNull: false } scalar => new Unit(scalar.Text, scalar.Text),
        YamlMapping mapping when new Fields(mapping) is var forms && forms.Text("one") is { } one && forms.Text("other") is { } other => new Unit(one.Value, other.Value) { Few = forms.Text("few")?.Value, Many = forms.Text("many")?.Value },
        _ => null,
    };

    private static Alias? Alias(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false } scalar => new Alias(new Located<string>(scalar.Text, scalar.Span), Misspelling: false),
        YamlMapping mapping when new Fields(mapping) is var alias && alias.Text("text") is { } text => new Alias(text, alias.Flag("misspelling")) { Autolink = Autolink(alias), IgnoreCase = alias.Flag("ignore-case") },
        _ => null,
    };

    private static bool Autolink(Fields fields) => fields.Text("autolink")?.Value != "false";

    /// <summary>The front matter with its defaults, checked against the shape.</summary>
    private static Fields FrontMatterOf(ParsedMarkdown file, MappingShape shape, Defaults defaults, DiagnosticBag diagnostics)
    {
        var own = Fields.AsMapping(file.FrontMatter, file.File, diagnostics);
        var merged = defaults.Under(file, own, shape);
        ShapeChecker.Check(merged, shape, diagnostics);
        return new Fields(merged);
    }

    private static FrontPage ReadFrontPage(ParsedMarkdown file, Defaults defaults, DiagnosticBag diagnostics)
    {
        var fields = FrontMatterOf(file, ContentShapes.FrontPage, defaults, diagnostics);
        return new FrontPage(fields.Text("title"), fields.Text("description"), fields.Texts("key-measures"), file.Body, file.File.Start)
        {
            Autolink = Autolink(fields),
            Updated = fields.Date("updated"),
            Corrections = CorrectionReader.Read(fields),
        };
    }
}
