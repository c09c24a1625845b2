using System.Collections.Concurrent;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Reading.Foreign;

/// <summary>Collects, from any thread, what has no counterpart here, and tells each sort of it once: how much there is, the first of it, and what to do.</summary>
public sealed class ForeignFinds
{
    private const int MostNamed = 3;
    private readonly ConcurrentQueue<Find> finds = new();

    /// <param name="name">The key, the shortcode or the element.</param>
    public void Add(ForeignSort sort, SourceSpan span, string name) => finds.Enqueue(new Find(sort, span.File.Path, span, name));

    /// <summary>A file of which nothing is read.</summary>
    public void Add(ForeignSort sort, string path) => finds.Enqueue(new Find(sort, path, null, path));

    public void Add(ForeignFinds others)
    {
        foreach (var find in others.finds)
        {
            finds.Enqueue(find);
        }
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var sort in finds.GroupBy(find => find.Sort))
        {
            var ordered = sort.OrderBy(find => find.Path, StringComparer.Ordinal).ThenBy(find => find.Span?.Start ?? -1).ToArray();
            var (what, cure) = Words(sort.Key, ordered.Length);
            diagnostics.Add(new Diagnostic(Rules.NoCounterpart, $"{what}: {Named(ordered)}", ordered[0].Path, ordered[0].Span, cure));
        }
    }

    /// <summary>Files by their paths; names by how often each stands, the most frequent first.</summary>
    private static string Named(Find[] ordered)
    {
        var names = ordered.GroupBy(find => find.Name, StringComparer.Ordinal)
            .Select(group => (Name: $"`{group.Key}`" + (group.Count() > 1 ? FormattableString.Invariant($" ({group.Count()} times)") : ""), Count: group.Count()))
            .OrderByDescending(name => name.Count)
            .Select(name => name.Name)
            .ToArray();
        return names.Length <= MostNamed + 1
            ? string.Join(", ", names)
            : string.Join(", ", names.Take(MostNamed)) + FormattableString.Invariant($" and {names.Length - MostNamed} more");
    }

    private static (string What, string Cure) Words(ForeignSort sort, int count) => sort switch
    {
        ForeignSort.TemplateFile => (Counted(count, "template file is", "template files are") + " neither read nor published", "the look of all pages is in `theme/` and `output-template/`; take these files out of the input folder"),
        ForeignSort.CodeFile => (Counted(count, "file of code is", "files of code are") + " neither run nor published", "write down what it works out, and take it out of the input folder"),
        ForeignSort.StyleFile => (Counted(count, "style sheet in Sass or Less is", "style sheets in Sass or Less are") + " neither compiled nor published", "put what you need as CSS into `theme/css/`"),
        ForeignSort.DataFile => (Counted(count, "data file is", "data files are") + " read by nothing", "write what pages should show into them; let the name of a file that is to stay begin with `_` or put it beside the input folder"),
        ForeignSort.HtmlFile => (Counted(count, "HTML file is", "HTML files are") + " copied as it stands, front matter included", "write it as Markdown (`.md`), or take the front matter out"),
        ForeignSort.Shortcode => (Counted(count, "shortcode stands", "shortcodes stand") + " on pages as text", "write in Markdown what it makes: a link, a picture, a table; leave out what runs code of others"),
        ForeignSort.Html => (Counted(count, "HTML tag stands", "HTML tags stand") + " on pages as text", "write it in Markdown, or put the page as `.html` beside the others, which is copied as it is"),
        ForeignSort.LayoutKey => (Counted(count, "key chooses", "keys choose") + " a layout that is not there", "all pages get their look from `output-template/pages/[page].html.hbs`; take the keys out"),
        ForeignSort.ArchiveKey => (Counted(count, "key asks", "keys ask") + " for lists or feeds that are not made", "a folder's `index.html` lists its pages by itself; take the keys out"),
        ForeignSort.ComputedValue => (Counted(count, "value is", "values are") + " code that nothing runs, so that the key counts as not written", "write the value itself"),
        ForeignSort.OtherKey => (Counted(count, "key says", "keys say") + " what no page shows", "say it in the text, or take the keys out; the editors’ guide lists those that pages have (docs/from-statiq.md: those of Statiq)"),
        _ => (Counted(count, "setting means", "settings mean") + " nothing here", "take them out; the editors’ guide lists those that there are (docs/from-statiq.md: what stands in place of Statiq’s)"),
    };

    private static string Counted(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");

    private sealed record Find(ForeignSort Sort, string Path, SourceSpan? Span, string Name);
}
