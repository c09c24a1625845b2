namespace Dossier.Core.Rendering.Views;

/// <summary>A copy of an article's original in an archive.</summary>
/// <param name="Archive">The host that keeps it.</param>
/// <param name="On">When it was made, as far as the editor says.</param>
public sealed record ArchivedView(string Url, string Archive, DateView? On);
