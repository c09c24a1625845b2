namespace Dossier.Core.Rendering.Views;

/// <summary>How many there are of something, apart from its name, so that the number can be set by itself.</summary>
/// <param name="Number">"2,500".</param>
/// <param name="Name">In the singular or plural that belongs to the number: "articles".</param>
public sealed record TallyView(string Number, string Name);
