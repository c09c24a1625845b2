namespace Dossier.Core.Linking.Mentions;

/// <summary>A name as it may stand in a text.</summary>
/// <param name="Keys">The way to it in the trie: each word, folded, with what stands between it and the word before.</param>
/// <param name="Written">The form with its case.</param>
/// <param name="IsDerived">A plural or possessive.</param>
/// <param name="Trimmed">How many characters at its end are the possessive's, which does not belong to the name.</param>
/// <param name="Tail">The mark behind the last word that belongs to the name: the full stop of "Inc.", a bracket that the name opens; or none.</param>
public sealed record NameForm(Name Name, string[] Keys, string Written, bool IsDerived, int Trimmed, char Tail);
