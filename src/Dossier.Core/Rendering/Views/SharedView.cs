namespace Dossier.Core.Rendering.Views;

/// <summary>A thing in a sentence that lists what is shared.</summary>
/// <param name="Joint">What stands before it: nothing, a comma, or "and".</param>
public sealed record SharedView(string Joint, string Href, string Text);
