using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>A link as a template writes it.</summary>
public sealed record LinkView(string Href, string Text);

/// <summary>A date in words with the value of an HTML <c>time</c> element, where HTML has a form for it.</summary>
public sealed record DateView(string Text, string? Machine);

/// <summary>What every page knows of the site.</summary>
/// <param name="HomeHref">The front page.</param>
/// <param name="AppearanceHref">The script that runs before the first paint, and knows the reader's choice of light or dark.</param>
/// <param name="StylesheetHref">The theme's style sheet.</param>
/// <param name="FeedHref">The Atom feed; a private site has none, nor one in which nothing has a day.</param>
public sealed record SiteView(
    string Title,
    string? Description,
    string Language,
    DateView? AsOf,
    string HomeHref,
    string AppearanceHref,
    string StylesheetHref,
    string? FeedHref,
    string IconHref,
    ImmutableArray<NavigationView> Navigation,
    ImmutableArray<LinkView> FooterLinks)
{
    /// <summary>"rtl" where the dossier's language runs from right to left, else <c>null</c>.</summary>
    public string? Direction { get; init; }

    /// <summary>Whether the site holds texts that may not be published, and says so.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The JSON feed; a private site has none.</summary>
    public string? JsonFeedHref { get; init; }

    /// <summary>The icon that telephones put on their home screens.</summary>
    public required string TouchIconHref { get; init; }

    /// <summary>The page about the data files, or <c>null</c> where no template makes it.</summary>
    public string? DataHref { get; init; }

    /// <summary>The theme's scripts, or <c>null</c> where no template makes a file of them. Every page is whole without.</summary>
    public string? ScriptHref { get; init; }

    /// <summary>The page of the search, or <c>null</c> where the site has none.</summary>
    public string? SearchHref { get; init; }
}

/// <summary>An entry of the main navigation.</summary>
/// <param name="Current">The page is this one (<c>page</c>) or below it (<c>true</c>): the value of <c>aria-current</c>; empty for others.</param>
public sealed record NavigationView(string Href, string Text, string Current);

/// <summary>What the frame around every page shows.</summary>
public abstract record PageView
{
    public required SiteView Site { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public string? Description { get; init; }

    /// <summary>What kind of page it is, above the title: "Expert".</summary>
    public string? Kicker { get; init; }

    /// <summary>The way from the front page to this page's parent.</summary>
    public ImmutableArray<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>The absolute address of the page, where the host is known.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether the page is the front page, whose title is the site's.</summary>
    public bool IsHome { get; init; }

    /// <summary>Whether the page is that of the search, which has a box of its own.</summary>
    public bool IsSearch { get; init; }

    public bool NoIndex { get; init; }

    /// <summary>When what the page shows was changed or corrected, as far as its editor says.</summary>
    public RevisionView? Revision { get; init; }

    /// <summary>Where to read on; <c>null</c> where the page stands in no order.</summary>
    public OnwardView? Onward { get; init; }

    /// <summary>What programs read about the page.</summary>
    public MetadataView? Metadata { get; init; }
}

/// <summary>The pages before and after this one, of the same kind.</summary>
/// <param name="Kind">The kind in lower case: "topic".</param>
public sealed record OnwardView(string Kind, LinkView? Previous, LinkView? Next);

/// <summary>A page that shows one thing, with what points to it.</summary>
public abstract record ThingPageView : PageView
{
    private const int MostBacklinks = 16;

    /// <summary>The body, as HTML.</summary>
    public required string Body { get; init; }

    /// <summary>The headings of the body's highest level, for the page's contents.</summary>
    public ImmutableArray<LinkView> Headings { get; init; } = [];

    /// <summary>The pages that name or refer to this one.</summary>
    public required ImmutableArray<BacklinkGroupView> Backlinks { get; init; }

    /// <summary>How to cite the page or the article that it shows; <c>null</c> where that is not told.</summary>
    public CitationView? Citation { get; init; }

    /// <summary>Those that are shown at once; a few more are not worth folding away.</summary>
    public ImmutableArray<BacklinkGroupView> FirstBacklinks => Backlinks.Length > MostBacklinks + 4 ? Backlinks[..MostBacklinks] : Backlinks;

    public ImmutableArray<BacklinkGroupView> MoreBacklinks => Backlinks[FirstBacklinks.Length..];
}

/// <summary>A page that mentions this one, with the sentences that do.</summary>
/// <param name="Kind">What kind of page it is; <c>null</c> for the front page, whose name says it.</param>
/// <param name="InText">How often an article's own text names it that the page does not show: "3 times", "once"; <c>null</c> for any other.</param>
public sealed record BacklinkGroupView(string Href, string From, string? Kind, ImmutableArray<BacklinkView> Places, string? InText);

/// <summary>A sentence that mentions or refers to this page.</summary>
/// <param name="Href">The very place.</param>
public sealed record BacklinkView(string Href, string Before, string Words, string After);
