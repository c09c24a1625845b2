using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Core.Model;

namespace Dossier.Core.Linking.Mentions;

/// <summary>What the articles' own texts name, for the next time: the same article names the same, as long as the names of all things are the same.</summary>
public sealed class MentionMemory
{
    private ConditionalWeakTable<Article, ImmutableArray<(string Key, Backlink Backlink)>[]> found = [];
    private (string Text, string Key, bool IgnoreCase)[] names = [];

    /// <summary>Begins with the names of a dossier.</summary>
    internal void Begin(IEnumerable<Name> all)
    {
        var now = all.Select(name => (name.Text, name.Thing.Key, name.IgnoreCase)).ToArray();
        if (!now.AsSpan().SequenceEqual(names))
        {
            (names, found) = (now, []);
        }
    }

    /// <inheritdoc cref="SourceMentions.In"/>
    internal ImmutableArray<(string Key, Backlink Backlink)> In(Article article, NameMatcher matcher, bool isShown)
    {
        var byShown = found.GetValue(article, _ => new ImmutableArray<(string Key, Backlink Backlink)>[2]);
        ref var known = ref byShown[isShown ? 1 : 0];
        return known.IsDefault ? known = [.. SourceMentions.In(article, matcher, isShown)] : known;
    }
}
