namespace Dossier.Core.Rendering.Search;

/// <summary>The text of a body under one of its headings.</summary>
/// <param name="Anchor">The heading's; empty for what stands before the first.</param>
public sealed record BodySection(string Anchor, string Title, string Text);
