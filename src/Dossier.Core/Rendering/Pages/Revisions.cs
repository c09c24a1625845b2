using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the views of corrections, and of the dates that pages carry.</summary>
public static class Revisions
{
    public const string LogPath = "corrections.html";

    /// <summary>The revision of a page; <c>null</c> where there is nothing to say.</summary>
    public static RevisionView? Of(SiteFrame frame, Thing? thing) => (thing, frame.Path) switch
    {
        ({ } shown, _) => Of(shown.Updated, shown.Corrections, frame.Parts),
        (null, "index.html") when frame.Graph.Content.FrontPage is { } front => Of(front.Updated, front.Corrections, frame.Parts),
        (null, "timeline.html") => OfTimeline(frame),
        _ => null,
    };

    /// <summary>The log of corrections: the newest first, each with the way to where it stands.</summary>
    public static CorrectionListView Log(SiteFrame frame) => new()
    {
        Site = frame.Site(),
        Title = "Corrections",
        Description = "What was wrong on these pages and has been put right, the newest first.",
        Breadcrumbs = frame.Breadcrumbs(),
        Corrections = [.. frame.Graph.Corrections.Select(linked => View(linked.Correction, frame.Parts) with { On = Subject(linked, frame.Links), Kind = Kind(linked) })],
    };

    /// <summary>The name of what a correction concerns.</summary>
    public static string Name(LinkedCorrection linked) => linked switch
    {
        { Thing: Article article } => article.ShortName,
        { Thing: { } thing } => thing.Name,
        { Event: { } happening } => Parts.Prose(happening.Title),
        _ => "Front page",
    };

    private static string? Kind(LinkedCorrection linked) => linked switch
    {
        { Thing: { } thing } => Formatting.Kind(thing.Kind),
        { Event: not null } => "Event",
        _ => null,
    };

    private static RevisionView? Of(Located<EdtfDate>? updated, ImmutableArray<Correction> corrections, Parts parts)
        => updated is null && corrections.IsEmpty
            ? null
            : new RevisionView(
                updated is { } date ? parts.Date(date.Value) : null,
                corrections is [var newest, ..] ? parts.Date(newest.Date.Value) : null,
                [.. corrections.Select(correction => View(correction, parts))]);

    /// <summary>The timeline shows the corrections of all its events, each with the name of its own.</summary>
    private static RevisionView? OfTimeline(SiteFrame frame)
    {
        ImmutableArray<CorrectionView> corrections =
        [
            .. frame.Graph.Corrections.Where(linked => linked.Event is not null)
                .Select(linked => View(linked.Correction, frame.Parts) with { On = new LinkView(frame.Links.To(linked.Event!), Name(linked)) }),
        ];
        return corrections is [var newest, ..] ? new RevisionView(null, newest.Date, corrections) : null;
    }

    private static CorrectionView View(Correction correction, Parts parts)
        => new(correction.Anchor, parts.Date(correction.Date.Value), Parts.Prose(correction.Was), Parts.Prose(correction.Now), null, null);

    private static LinkView Subject(LinkedCorrection linked, Links links)
        => new(linked.Thing is { } thing ? links.To(thing, linked.Correction.Anchor) : links.To(linked.Event is null ? "index.html" : "timeline.html") + "#" + linked.Correction.Anchor, Name(linked));
}
