using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Foreign;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>
/// Turns syntax trees into typed records.
/// <list type="number">
/// <item>lays the defaults of <c>_directory.yml</c> and of a sidecar under each front matter;</item>
/// <item>holds it against the shape of its kind;</item>
/// <item>makes the record; what was wrong is missing in it; pages may be left out, or only lead on;</item>
/// <item>makes a page for each folder of plain pages that has none;</item>
/// <item>reports ids that stand twice, files that nothing reads, and what has no counterpart here;</item>
/// <item>says where something is missing because it could not be read.</item>
/// </list>
/// </summary>
public static class ContentReader
{
    /// <param name="memory">Of earlier readings.</param>
    public static DossierContent Read(ParsedSite site, ReadOptions options, DiagnosticBag diagnostics, ReadMemory? memory = null)
    {
        memory ??= new ReadMemory();
        var finds = new ForeignFinds();
        var plainFolders = PlainFolders.Of(site);
        var reading = new Reading(new Defaults(site.Yaml, plainFolders, finds, diagnostics), finds, diagnostics);
        var sources = new SourceReader(site);
        var read = site.Markdown
            .AsParallel().AsOrdered()
            .Select(file =>
            {
                var beside = sources.Beside(file);
                return memory.Of(file, [.. reading.Defaults.Beside(file), .. beside], () => ReadAlone(file, beside, reading.Defaults));
            })
            .ToArray();
        foreach (var file in read)
        {
            finds.Add(file.Finds);
            diagnostics.Add(file.Diagnostics);
        }

        var redirects = read.Select(file => file.Redirect).OfType<RedirectPage>().ToImmutableArray();
        var excluded = read.Select(file => file.Excluded).OfType<ExcludedPage>().ToImmutableArray();
        var things = read.Select(file => file.Thing).OfType<Thing>().ToArray();
        things = [.. things, .. FolderPages.For([.. things.OfType<Page>()], [.. redirects.Select(page => page.Key), .. excluded.Select(page => page.Key)], site)];
        Duplicates.Report(things, diagnostics);
        UnreadFiles.Report(site, plainFolders, finds, diagnostics);
        sources.ReportStray(diagnostics);
        var front = site.Markdown.FirstOrDefault(file => PlainFolders.IsFrontPage(file.Path));
        var content = new DossierContent
        {
            Settings = SettingsReader.Read(site.Yaml, options, finds, diagnostics),
            FrontPage = front is null ? null : ReadFrontPage(front, reading),
            Articles = [.. things.OfType<Article>().OrderBy(article => article.Order).ThenByDescending(article => article.Published?.Value.SortKey).ThenBy(article => article.Id, StringComparer.Ordinal)],
            Topics = [.. things.OfType<Topic>().OrderBy(topic => topic.Order).ThenBy(topic => topic.SortKey, StringComparer.Ordinal).ThenBy(topic => topic.Id, StringComparer.Ordinal)],
            Experts = Sorted(things.OfType<Expert>()),
            Terms = Sorted(things.OfType<Term>()),
            Measures = [.. things.OfType<Measure>().OrderBy(measure => measure.Order).ThenBy(measure => measure.SortKey, StringComparer.Ordinal).ThenBy(measure => measure.Id, StringComparer.Ordinal)],
            Pages = [.. things.OfType<Page>().OrderBy(page => page.Order).ThenBy(page => page.Id, StringComparer.Ordinal).ThenBy(page => page.Key, StringComparer.Ordinal)],
            Events = EventReader.Read(site.Yaml, diagnostics),
            RedirectPages = redirects,
            Excluded = excluded,
        };
        ForeignContent.Find(site, content, finds);
        finds.Report(diagnostics);
        return content with { Gaps = GapFinder.Find(site, options.InputPrefix, diagnostics) };
    }

    private static ImmutableArray<T> Sorted<T>(IEnumerable<T> things)
        where T : Thing
        => [.. things.OrderBy(thing => thing.SortKey, StringComparer.Ordinal).ThenBy(thing => thing.Id, StringComparer.Ordinal)];

    /// <summary>A file by itself: what is found in it is its own.</summary>
    private static FileRead ReadAlone(ParsedMarkdown file, ImmutableArray<ParsedSource> beside, Defaults defaults)
    {
        var reading = new Reading(defaults, new ForeignFinds(), new DiagnosticBag());
        var result = ReadFile(file, reading);
        var thing = result.Thing is Article article ? SourceReader.Read(article, beside, reading.Diagnostics) : result.Thing;
        return new FileRead(thing, result.Redirect, result.Excluded, reading.Finds, reading.Diagnostics.ToSorted());
    }

    private static ReadResult ReadFile(ParsedMarkdown file, Reading reading)
    {
        if (PlainFolders.IsFrontPage(file.Path))
        {
            return default;
        }

        var kind = PlainFolders.KindOf(file.Path);
        if (kind is null)
        {
            return ReadPlainPage(file, reading);
        }

        var id = kind == ThingKind.Page ? file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..^3] : Path.GetFileNameWithoutExtension(file.Path);
        foreach (var part in id.Split('/'))
        {
            if (!Slug.IsId(part))
            {
                reading.Diagnostics.Add(file.File.Start, Rules.BadId, $"`{part}` can't be an id: it names the page's address", Slug.Of(part) is { Length: > 0 } slug ? $"rename the file to `{slug}.md`" : "name the file with letters, digits and hyphens");
                return default;
            }
        }

        if (kind != ThingKind.Page && id.Equals("index", StringComparison.OrdinalIgnoreCase))
        {
            reading.Diagnostics.Add(file.File.Start, Rules.BadId, $"`{id}` can't be an id: at that address stands the list of all {kind.Value.Folder()}", "give the file another name; the list makes itself");
            return default;
        }

        var fields = FrontMatterOf(file, ContentShapes.Of(kind.Value), reading);
        var thing = Make(kind.Value, id, file, fields, reading.Diagnostics);
        return thing is Page page ? PageOrNone(fields, page, reading.Diagnostics) : new ReadResult(thing);
    }

    private static ReadResult ReadPlainPage(ParsedMarkdown file, Reading reading)
    {
        var meant = PlainFolders.Meant(file.Path);
        if (meant is { } near)
        {
            reading.Diagnostics.Add(
                file.File.Start,
                Rules.UnknownFolder,
                $"the folder `{file.Path[..file.Path.IndexOf('/', StringComparison.Ordinal)]}` is none of the dossier’s, so this file is a plain page",
                $"did you mean `{near.Folder()}`?");
        }

        if (PageReader.IdOf(file, reading.Diagnostics) is not { } id)
        {
            return default;
        }

        var own = Fields.AsMapping(file.FrontMatter, file.File, reading.Diagnostics);
        var merged = reading.Defaults.Under(file, own, ContentShapes.PlainPage, reading.Diagnostics);
        var isExcluded = PageReader.IsExcluded(merged);

        // The keys of the kind that was meant are right where the file belongs; the warning says so once.
        var kept = meant is null ? merged : merged with { Entries = [.. merged.Entries.Where(entry => ContentShapes.PlainPage[entry.Key.Value] is not null || KeyNames.KeyOf(entry.Key.Value, ContentShapes.Of(meant.Value)) is null)] };
        var checkedMapping = ForeignKeys.WithoutIn(kept, ContentShapes.PlainPage, isFree: true, reading.Finds);
        ShapeChecker.Check(checkedMapping, ContentShapes.PlainPage, reading.Diagnostics);
        var fields = new Fields(checkedMapping);
        var page = (Page)Common(new Page { Id = id, Span = file.File.Start, Body = file.Body, IsPlain = true, FilePath = file.Path[..^3] }, ThingKind.Page, fields, isPlain: true, reading.Diagnostics);
        return isExcluded ? new ReadResult { Excluded = PageReader.AsExcluded(PageReader.Read(fields, page)) } : PageOrNone(fields, page, reading.Diagnostics);
    }

    /// <summary>A page, or what its file is instead.</summary>
    private static ReadResult PageOrNone(Fields fields, Page page, DiagnosticBag diagnostics)
    {
        var read = PageReader.Read(fields, page);
        return PageReader.IsExcluded(fields.Mapping) ? new ReadResult { Excluded = PageReader.AsExcluded(read) }
            : PageReader.AsRedirect(fields, read, diagnostics) is { } redirect ? new ReadResult { Redirect = redirect }
            : new ReadResult(read);
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
            _ => new Page { Id = id, Span = span, Body = body, FilePath = file.Path[..^3] },
        };
        return Common(thing, kind, fields, isPlain: false, diagnostics);
    }

    /// <summary>A thing with what all kinds have.</summary>
    private static Thing Common(Thing thing, ThingKind kind, Fields fields, bool isPlain, DiagnosticBag diagnostics)
        => thing with
        {
            Title = fields.Text("title"),
            Description = fields.Text("description"),
            Order = fields.WholeNumber("order") ?? int.MaxValue,
            Updated = kind == ThingKind.Page ? fields.Moment("updated") : fields.Date("updated"),
            Corrections = CorrectionReader.Read(fields),
            Autolink = Autolink(fields),
            RedirectFrom = RedirectReader.Keys(fields, kind, isPlain, diagnostics),
            Aliases = [.. fields.Items("aliases").Select(Alias).OfType<Alias>()],
        };

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

    private static bool Autolink(Fields fields) => fields.FlagIfStated("autolink") ?? true;

    /// <summary>The front matter with its defaults, checked against the shape.</summary>
    private static Fields FrontMatterOf(ParsedMarkdown file, MappingShape shape, Reading reading)
    {
        var own = Fields.AsMapping(file.FrontMatter, file.File, reading.Diagnostics);
        var merged = reading.Defaults.Under(file, own, shape, reading.Diagnostics);
        if (file.Body.Start.Start == 0 && !merged.IsUnreadable && Missing(merged, shape) is [_, ..] missing)
        {
            reading.Diagnostics.Add(file.File.Start, Rules.MissingKey, "the file has no front matter", $"begin it with a line `---`, the line{(missing.Length == 1 ? "" : "s")} {string.Join(" and ", missing.Select(key => $"`{key}: …`"))}, and another line `---`");
            merged = merged with { IsUnreadable = true };
        }

        // Pages may have come from another generator; a file of any other kind has not.
        var checkedMapping = ReferenceEquals(shape, ContentShapes.Page) ? ForeignKeys.WithoutIn(merged, shape, isFree: false, reading.Finds) : merged;
        ShapeChecker.Check(checkedMapping, shape, reading.Diagnostics);
        return new Fields(checkedMapping);
    }

    /// <summary>The keys that a file must have and has not; an article without its title may have a label in its place.</summary>
    private static ImmutableArray<string> Missing(YamlMapping mapping, MappingShape shape)
    {
        var needed = ReferenceEquals(shape, ContentShapes.Article) && !new Fields(mapping).Has("short-title") ? shape.Keys.Where(key => key.Name == "title") : shape.Keys.Where(key => key.Required);
        return [.. needed.Where(key => !new Fields(mapping).Has(key.Name)).Select(key => key.Name)];
    }

    private static FrontPage ReadFrontPage(ParsedMarkdown file, Reading reading)
    {
        var own = Fields.AsMapping(file.FrontMatter, file.File, reading.Diagnostics);
        var merged = ForeignKeys.WithoutIn(reading.Defaults.Under(file, own, ContentShapes.FrontPage, reading.Diagnostics), ContentShapes.FrontPage, isFree: false, reading.Finds);
        ShapeChecker.Check(merged, ContentShapes.FrontPage, reading.Diagnostics);
        var fields = new Fields(merged);
        return new FrontPage(fields.Text("title"), fields.Text("description"), fields.Texts("key-measures"), file.Body, file.File.Start)
        {
            Autolink = Autolink(fields),
            Updated = fields.Date("updated"),
            Corrections = CorrectionReader.Read(fields),
        };
    }

    /// <summary>What reading a file needs besides it.</summary>
    private sealed record Reading(Defaults Defaults, ForeignFinds Finds, DiagnosticBag Diagnostics);

    /// <summary>What a file is; nothing where what is wrong with it was reported.</summary>
    private readonly record struct ReadResult(Thing? Thing)
    {
        public RedirectPage? Redirect { get; init; }

        public ExcludedPage? Excluded { get; init; }
    }
}
