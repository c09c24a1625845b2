using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking.Mentions;

/// <summary>What was found of names in one body.</summary>
/// <param name="Ambiguous">Names that several things share, each at its first place.</param>
public sealed record FoundMentions(
    MarkdownBody Body,
    ImmutableArray<KeyValuePair<object, ImmutableArray<MentionEdge>>> Edges,
    ImmutableArray<(string Key, Backlink Backlink)> Backlinks,
    ImmutableArray<(Meaning Meaning, Located<string> Place)> Ambiguous);
