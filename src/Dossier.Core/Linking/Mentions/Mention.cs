using Dossier.Core.Model;

namespace Dossier.Core.Linking.Mentions;

/// <summary>A place in our own text that names a thing and is linked to it.</summary>
/// <param name="Anchor">The anchor of the place itself, so that a backlink leads there.</param>
public sealed record Mention(Thing Thing, string Anchor);
