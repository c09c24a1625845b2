using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>What programs read about a page: previews, reference managers, search engines.</summary>
/// <param name="Type">The type of Open Graph.</param>
/// <param name="SiteName">The site's name, where Open Graph may have it.</param>
/// <param name="Locale">Language and territory as Open Graph writes them, <c>en_GB</c>; <c>null</c> where the dossier states no territory.</param>
/// <param name="Names">The tags for reference managers.</param>
/// <param name="HasDublinCore">Whether some of <paramref name="Names"/> are of Dublin Core.</param>
/// <param name="Graph">What the page holds as JSON-LD, safe inside a script element.</param>
public sealed record MetadataView(string Type, string? SiteName, string? Locale, ImmutableArray<MetaTagView> Names, bool HasDublinCore, string Graph)
{
    /// <summary>One sentence about the page: its description, or what it holds where its editor wrote none.</summary>
    public string? Description { get; init; }

    /// <summary>What previews show beside the page's title; <c>null</c> where the page has no absolute address, which they need.</summary>
    public PictureView? Picture { get; init; }
}

/// <summary>A picture for previews.</summary>
/// <param name="Href">Its absolute address.</param>
/// <param name="Size">Its width and height in pixels, where they are known.</param>
public sealed record PictureView(string Href, string Alt, PictureSizeView? Size);

/// <summary>How large a picture is, in pixels.</summary>
public sealed record PictureSizeView(int Width, int Height);

/// <summary>A <c>meta</c> element.</summary>
public sealed record MetaTagView(string Name, string Content);
