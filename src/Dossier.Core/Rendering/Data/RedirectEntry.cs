namespace Dossier.Core.Rendering.Data;

/// <summary>A rule from an address that a page had to the one that it has, both from the site's folder and with a slash before them.</summary>
public sealed record RedirectEntry(string From, string To);
