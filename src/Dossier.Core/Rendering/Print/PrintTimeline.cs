using Dossier.Core.Rendering.Timelines;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Print;

/// <summary>Makes the timeline of the print edition, with the words of the sources as notes at its end.</summary>
public sealed record PrintTimeline(SiteFrame Frame, PrintParts Sections)
{
    public PrintTimelineView View(PrintPartView part)
    {
        var chronology = new Chronology([.. Frame.Graph.Events], Frame.Parts, PrintAnchors.Of(PrintAnchors.Timeline, ""));
        var notes = Sections.Notes(PrintAnchors.Timeline);
        return new PrintTimelineView(part, chronology.Strip, [.. chronology.Years.Select(year => Year(year, notes))], notes.ToImmutable());
    }

    private static PrintYearView Year(TimelineYearView year, PrintNotes notes)
        => new(PrintAnchors.Of(PrintAnchors.Timeline, year.Anchor), year.Name, [.. year.Dates.Select(date => new PrintDateView(date, [.. date.Events.Select(dated => Event(dated, notes))]))]);

    private static PrintEventView Event(DatedEventView dated, PrintNotes notes)
        => new(dated, [.. dated.Event.Sources.Select(source => new PrintEventSourceView(source.Article, notes.Of(source, dated.Id)))]);
}
