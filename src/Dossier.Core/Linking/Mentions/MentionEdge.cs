namespace Dossier.Core.Linking.Mentions;

/// <summary>Where a mention's link begins or ends inside the text of an inline.</summary>
/// <param name="Offset">Counted in the inline's text.</param>
/// <param name="Opens">Whether the link begins here.</param>
public readonly record struct MentionEdge(int Offset, bool Opens, Mention Mention);
