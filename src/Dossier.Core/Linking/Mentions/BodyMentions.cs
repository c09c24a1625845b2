using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Parsing.Prose;
using Dossier.Core.Text;

namespace Dossier.Core.Linking.Mentions;

/// <summary>Finds the mentions in one body.</summary>
public sealed class BodyMentions(BodySource source, Dictionary<SourceSpan, Target> targets)
{
    private readonly Thing? from = source.From;
    private readonly MarkdownBody body = source.Body;
    private readonly Dictionary<object, List<MentionEdge>> edges = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Key, Backlink Backlink)> backlinks = [];
    private readonly List<(Meaning Meaning, Located<string> Place)> ambiguous = [];

    public FoundMentions Find(NameMatcher names)
    {
        var prose = ProseReader.Read(body);
        var referred = body.References
            .Select((reference, index) => (section: prose.SectionOfReference[index], target: targets.GetValueOrDefault(reference.Target.Span)))
            .SelectMany(pair => (pair.target?.BacklinkKeys ?? []).Select(key => (pair.section, key)))
            .ToLookup(pair => pair.section, pair => pair.key);
        var reported = new HashSet<Meaning>();
        foreach (var section in prose.Blocks.GroupBy(block => block.Section))
        {
            var named = referred[section.Key].ToHashSet(StringComparer.Ordinal);
            var clear = new HashSet<Meaning>();
            foreach (var block in section)
            {
                foreach (var match in names.In(block.Open))
                {
                    if (match.Meaning.Only is { } thing)
                    {
                        if (thing.Key != from?.Key && !named.Contains(thing.Key) && Link(block, match, thing))
                        {
                            named.Add(thing.Key);
                        }
                    }
                    else if (!reported.Contains(match.Meaning) && clear.Add(match.Meaning) && !IsClear(match.Meaning, named))
                    {
                        reported.Add(match.Meaning);
                        ambiguous.Add((match.Meaning, Place(block, match)));
                    }
                }
            }
        }

        return new FoundMentions(body, [.. edges.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToImmutableArray()))], [.. backlinks], [.. ambiguous]);
    }

    /// <summary>Whether a reader knows which of several things is meant: the page is about it, or the section links just one of them.</summary>
    private bool IsClear(Meaning meaning, HashSet<string> named)
        => (from is not null && meaning.CanBe(from.Key)) || named.Count(meaning.CanBe) == 1;

    /// <summary>
    /// Links a mention whose words begin and end in inlines of one parent: any other would have to cross the edge of an emphasis, and is left
    /// to the next naming.
    /// </summary>
    private bool Link(LinkableBlock block, NameMatch match, Thing thing)
    {
        var (first, last) = (block.PlaceAt(match.Start), block.PlaceAt(match.End - 1));
        if (!first.IsBeside(last) || !first.CanHoldLink || !last.CanHoldLink)
        {
            return false;
        }

        var mention = new Mention(thing, string.Create(CultureInfo.InvariantCulture, $"mention-{backlinks.Count + 1}"));
        Add(first.Key, new MentionEdge(match.Start - first.Start, Opens: true, mention));
        Add(last.Key, new MentionEdge(match.End - last.Start, Opens: false, mention));
        backlinks.Add((thing.Key, Backlink(block, match, mention)));
        return true;
    }

    private void Add(object inline, MentionEdge edge)
    {
        if (!edges.TryGetValue(inline, out var known))
        {
            edges.Add(inline, known = []);
        }

        known.Add(edge);
    }

    private Backlink Backlink(LinkableBlock block, NameMatch match, Mention mention)
    {
        var sentence = MentionSentence.In(block, match.Start..match.End, WordsOf);
        return new Backlink(from, sentence.Before, sentence.Words, sentence.After, mention.Anchor) { Position = Place(block, match).Span.Start };
    }

    private string WordsOf(int reference)
        => reference < 0 ? "" : targets.TryGetValue(body.References[reference].Target.Span, out var target) ? target.Words : body.References[reference].Target.Value;

    private Located<string> Place(LinkableBlock block, NameMatch match)
    {
        var first = block.PlaceAt(match.Start);
        var start = body.Start.Start + first.SourceStart + (first.IsVerbatim ? match.Start - first.Start : 0);
        return new Located<string>(block.Text[match.Start..match.End], new SourceSpan(body.Start.File, start, match.End - match.Start));
    }
}
