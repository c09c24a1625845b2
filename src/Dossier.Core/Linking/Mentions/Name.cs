using Dossier.Core.Model;

namespace Dossier.Core.Linking.Mentions;

/// <summary>A name by which text may call a thing.</summary>
/// <param name="IgnoreCase">Found however its letters are written; otherwise only as they are.</param>
public sealed record Name(string Text, Thing Thing, bool IgnoreCase = false);
