using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads <c>events.yml</c>: a list of events, sorted by date: a month before its first day, and the same dates together.</summary>
public static class EventReader
{
    public const string FileName = "events.yml";

    public static ImmutableArray<Event> Read(ImmutableArray<ParsedYaml> files, DiagnosticBag diagnostics)
    {
        if (files.FirstOrDefault(file => file.Path == FileName) is not { Root: { } root } || root is YamlUnreadable)
        {
            return [];
        }

        if (root is not YamlList list)
        {
            diagnostics.Add(root.Span with { Length = Math.Min(1, root.Span.Length) }, Rules.WrongType, $"a list of events is expected here; this is {root.Describe()}", "begin each event with `- id: …`");
            return [];
        }

        var events = ImmutableArray.CreateBuilder<Event>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in list.Items)
        {
            if (item is not YamlMapping mapping)
            {
                diagnostics.Add(item.Span, Rules.WrongType, $"an event has keys; this is {item.Describe()}", "write `- id: …` and the event's other keys below it");
                continue;
            }

            ShapeChecker.Check(mapping, ContentShapes.Event, diagnostics);
            var fields = new Fields(mapping);
            ArticleReader.NeedsAnchor(fields, diagnostics);
            ArticleReader.NeedsNote(fields, "date-derived", "date-note", diagnostics);
            if (fields.Text("id") is not { } id || fields.Date("date") is not { } date || fields.Text("title") is not { } title)
            {
                continue;
            }

            if (!seen.TryAdd(Slug.OfId(id.Value), id.Span))
            {
                Duplicates.Report(id.Span, $"the event `{id.Value}`", seen[Slug.OfId(id.Value)], diagnostics);
            }

            events.Add(new Event(
                Slug.OfId(id.Value),
                mapping.Span,
                date,
                fields.Flag("date-derived"),
                fields.Text("date-note"),
                title,
                fields.Text("description"),
                fields.Texts("topics"),
                fields.Each("sources", source => source.Text("article") is { } article ? new EventSource(article, source.Text("passage"), source.WholeNumber("paragraph")) : null))
            {
                RedirectFrom = RedirectReader.Anchors(fields, diagnostics),
                Corrections = CorrectionReader.Read(fields, Slug.OfId(id.Value)),
            });
        }

        return
        [
            .. events.OrderBy(happening => happening.Date.Value.SortKey)
                .ThenBy(happening => (happening.Date.Value.Start ?? happening.Date.Value.End!).Precision)
                .ThenBy(happening => happening.Date.Value.Text, StringComparer.Ordinal)
                .ThenBy(happening => happening.Span.Start),
        ];
    }
}
