using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>A related article or topic, and why it is related.</summary>
/// <param name="ByEditor">The editor names it as related.</param>
/// <param name="Shared">The rarest things that both hold.</param>
/// <param name="More">How many more they share.</param>
public sealed record RelatedView(string Href, string Name, bool ByEditor, ImmutableArray<SharedView> Shared, int More);
