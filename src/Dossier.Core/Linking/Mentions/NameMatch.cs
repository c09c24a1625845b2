namespace Dossier.Core.Linking.Mentions;

/// <summary>A place in a text where a name stands: the name's words with the plural, but without the possessive.</summary>
public readonly record struct NameMatch(int Start, int End, Meaning Meaning);
