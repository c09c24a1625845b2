using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Linking.Mentions;

/// <summary>A wrong form of a name, with the articles in which it stands.</summary>
public sealed record MisspellingUse(string Text, ImmutableArray<MisspellingPlace> Places);

/// <summary>An article in which a misspelling stands.</summary>
/// <param name="Anchor">The first statement or fact whose passage holds it, or <c>null</c> where it stands elsewhere in the article.</param>
public sealed record MisspellingPlace(Article Article, string? Anchor);
