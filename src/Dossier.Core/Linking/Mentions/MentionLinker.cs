using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking.Mentions;

/// <summary>
/// Finds the names of experts, terms and topics in our own Markdown.
/// <list type="number">
/// <item>the first naming of a thing in each section is linked, unless the section refers to the thing already or the page is its own;</item>
/// <item>a name that several things share is never linked, but reported;</item>
/// <item>what the articles' own texts name is counted;</item>
/// <item>misspellings are looked for in the passages and texts of articles.</item>
/// </list>
/// An article's own text, which stands in the body where the rights are full, is left as it is.
/// </summary>
public sealed class MentionLinker(Resolver resolver, Dictionary<SourceSpan, Target> targets, DiagnosticBag diagnostics, MentionMemory memory)
{
    public LinkedMentions Link(DossierContent content)
    {
        ImmutableArray<Name> all = [.. ThingNames.ToLink(content)];
        var names = new NameMatcher(all);
        memory.Begin(all);
        var found = names.IsEmpty
            ? []
            : Bodies(content).Where(source => !source.Body.IsEmpty).AsParallel().AsOrdered()
                .Select(source => new BodyMentions(source, targets).Find(names))
                .ToImmutableArray();
        var named = content.Articles.Where(article => article.Source is not null && !names.IsEmpty).AsParallel().AsOrdered()
            .SelectMany(article => memory.In(article, names, isShown: article.Rights == Rights.Full || content.Settings.IsPrivate));
        foreach (var (match, place) in found.SelectMany(body => body.Ambiguous))
        {
            Report(match, place);
        }

        return new LinkedMentions(
            new Dictionary<MarkdownBody, ImmutableArray<KeyValuePair<object, ImmutableArray<MentionEdge>>>>(found.Where(body => !body.Edges.IsEmpty).Select(body => KeyValuePair.Create(body.Body, body.Edges)), ReferenceEqualityComparer.Instance),
            [.. found.SelectMany(body => body.Backlinks), .. named],
            new Misspellings(content, resolver).Find());
    }

    private static IEnumerable<BodySource> Bodies(DossierContent content)
    {
        if (content.FrontPage is { Autolink: true } front)
        {
            yield return new BodySource(null, front.BottomLine);
        }

        foreach (var thing in content.Things.Where(thing => thing.Autolink && thing is not Article { Rights: Rights.Full }))
        {
            yield return new BodySource(thing, thing.Body);
        }
    }

    private void Report(Meaning meaning, Located<string> place)
    {
        const int most = 3;
        var things = meaning.Things.Select(thing => $"the {thing.Kind.Name()} `{resolver.ShortestReference(thing)}`").Take(most);
        var references = meaning.Things.Select(thing => $"`[[{resolver.ShortestReference(thing)}|{place.Value}]]`").Take(most);
        var more = meaning.Things.Length > most ? " or others" : "";
        diagnostics.Add(
            place.Span,
            Rules.AmbiguousMention,
            $"`{place.Value}` is not linked: it can be {string.Join(" or ", things)}{more}",
            $"write {string.Join(" or ", references)}");
    }
}
