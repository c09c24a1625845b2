using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Print;

/// <summary>The order of the print edition: which parts it has, and the number of each section.</summary>
public sealed class PrintPlan
{
    private readonly List<PrintPartView> parts = [];
    private readonly Dictionary<string, PrintEntryView> entries = new(StringComparer.Ordinal);

    /// <param name="measures">In the order of the table of facts.</param>
    public PrintPlan(DossierGraph graph, IEnumerable<Measure> measures)
    {
        var content = graph.Content;
        Add(PrintAnchors.Front, "Bottom line", [], content.FrontPage is { BottomLine.IsEmpty: false } || !graph.KeyMeasures.IsEmpty);
        Add(PrintAnchors.Topics, "Topics", content.Topics);
        Add(PrintAnchors.Articles, "Articles", content.Articles);
        Add(PrintAnchors.Experts, "Experts", content.Experts);
        Add(PrintAnchors.Terms, "Who’s who and glossary", [], !content.Terms.IsEmpty);
        Add(PrintAnchors.Facts, "Facts", measures);
        Add(PrintAnchors.Timeline, "Timeline", [], !graph.Events.IsEmpty);
        Add(PrintAnchors.Sources, "Sources", [], !content.Articles.IsEmpty);
        Add(PrintAnchors.Corrections, "Corrections", [], graph.Corrections.Count > 0);
        Add(PrintAnchors.Reading, "How to read it", content.Pages.Where(page => !page.IsPlain), isThere: true);
    }

    /// <summary>The parts as the contents list them. The table of facts stands there as a whole.</summary>
    public ImmutableArray<PrintPartView> Contents => [.. parts.Select(part => part.Anchor == PrintAnchors.Facts ? part with { Entries = [] } : part)];

    /// <summary>A part, or <c>null</c> where the dossier has nothing for it.</summary>
    public PrintPartView? Part(string anchor) => parts.FirstOrDefault(part => part.Anchor == anchor);

    /// <summary>The section of a thing that has one.</summary>
    public PrintEntryView Section(Thing thing) => entries[thing.Key];

    private void Add(string anchor, string title, IEnumerable<Thing> things, bool isThere = false)
    {
        var number = Formatting.Number(parts.Count + 1);
        ImmutableArray<PrintEntryView> sections = [.. things.Select((thing, index) => new PrintEntryView($"{number}.{Formatting.Number(index + 1)}", thing.Key, thing.Name))];
        if (!isThere && sections.IsEmpty)
        {
            return;
        }

        parts.Add(new PrintPartView(number, anchor, title, sections));
        foreach (var section in sections)
        {
            entries[section.Anchor] = section;
        }
    }
}
