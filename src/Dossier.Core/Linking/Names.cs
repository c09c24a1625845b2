using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>Looks up the names that stand in front matter, where the kind is known, and reports those that lead nowhere.</summary>
public sealed class Names(Resolver resolver, DiagnosticBag diagnostics)
{
    /// <summary>Whether a name led nowhere so far.</summary>
    public bool HaveFailed { get; private set; }

    /// <summary>The thing of one of the kinds that a name means, or <c>null</c> and a diagnostic.</summary>
    public Thing? One(Located<string> name, params ThingKind[] kinds)
    {
        var resolution = resolver.Resolve(name.Value, kinds);
        if (resolution.Found is null)
        {
            HaveFailed = true;
            Report(resolver, name.Value, name.Span, resolution.Candidates, kinds, diagnostics);
        }

        return resolution.Found;
    }

    /// <summary>The same, but a name that nothing has is no fault.</summary>
    public Thing? OneIfKnown(Located<string> name, params ThingKind[] kinds)
        => resolver.Resolve(name.Value, kinds).Candidates.IsEmpty ? null : One(name, kinds);

    /// <summary>Who says something; one who is described and not named is told how to be written.</summary>
    public Thing? Speaker(Located<string> name)
    {
        ThingKind[] speakers = [ThingKind.Expert, ThingKind.Term];
        var isUnknown = resolver.Resolve(name.Value).Candidates.IsEmpty && resolver.ReasonForAbsence(name.Value) is null && !resolver.Gaps.MayHold(name.Value, speakers);
        if (!isUnknown || !IsDescription(name.Value) || Nearest.To(name.Value, resolver.NamesNear(name.Value, speakers)).Length > 0)
        {
            return One(name, speakers);
        }

        HaveFailed = true;
        diagnostics.Add(name.Span, Rules.UnresolvedReference, $"no expert or term is called `{name.Value}`", $"for somebody whom the article does not name write `unnamed: {YamlText.Flow(name.Value)}` in place of `by:`");
        return null;
    }

    public ImmutableArray<T> Many<T>(ImmutableArray<Located<string>> names, ThingKind kind)
        where T : Thing
        => [.. names.Select(name => One(name, kind)).OfType<T>().DistinctBy(thing => thing.Key)];

    /// <summary>Reports a name that means nothing, several things, or a thing of the wrong kind; not where what it means may be in a file that could not be read.</summary>
    public static void Report(Resolver resolver, string name, SourceSpan span, ImmutableArray<Thing> candidates, ThingKind[] kinds, DiagnosticBag diagnostics)
    {
        if (candidates.Length > 1)
        {
            diagnostics.Add(span, Rules.AmbiguousReference, $"`{name}` can mean {List(candidates.Select(thing => $"{thing.Kind.WithArticle()} `{thing.Key}`"), "or")}", $"write {List(candidates.Select(thing => $"`{Resolver.ReferenceTo(thing)}`"), "or")}");
            return;
        }

        if (resolver.ReasonForAbsence(name) is { } reason)
        {
            diagnostics.Add(span, Rules.UnresolvedReference, $"nothing can lead to `{name}`: {reason}", "take the reference out, or lead it elsewhere");
            return;
        }

        if (resolver.Gaps.MayHold(name, kinds))
        {
            return;
        }

        var wanted = kinds.Length == 0 ? "nothing" : $"no {List(kinds.Select(kind => kind.Name()), "or")}";
        if (kinds.Length > 0 && resolver.Resolve(name) is { Candidates: [var other, ..] })
        {
            diagnostics.Add(span, Rules.WrongKindOfReference, $"`{name}` is {other.Kind.WithArticle()} (`{other.Key}`), but {List(kinds.Select(kind => kind.WithArticle()), "or")} is meant here", Diagnostic.DidYouMean(name, resolver.NamesNear(name, kinds), Create(name, kinds)));
            return;
        }

        diagnostics.Add(span, Rules.UnresolvedReference, $"{wanted} is called `{name}`", Help(resolver, name, kinds));
    }

    private static string? Help(Resolver resolver, string name, ThingKind[] kinds)
        => name.Contains('\\', StringComparison.Ordinal) ? "write `/` between folders, not `\\`"
            : Diagnostic.DidYouMean(name, name.Contains('/', StringComparison.Ordinal) ? resolver.NamesNear(name, kinds).Concat(resolver.Things.Select(thing => thing.Key)) : resolver.NamesNear(name, kinds), Create(name, kinds)) + Alias(resolver, name, kinds);

    /// <summary>Whether words describe somebody, as "an engineer of the Board" does, and are no name.</summary>
    private static bool IsDescription(string words)
        => words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && (char.IsLower(words[0]) || words[..end] is "A" or "An" or "The" or "One" or "Some");

    /// <summary>The way to make a part of a title a name of its own.</summary>
    private static string Alias(Resolver resolver, string name, ThingKind[] kinds)
        => resolver.WithInTitle(name, kinds) is { } thing ? $" or, for the name itself, write `aliases: [{YamlText.Flow(name)}]` into `{thing.Span.File.Path}`" : "";

    private static string Create(string name, ThingKind[] kinds)
    {
        var id = Slug.Of(name) is { Length: > 0 } slug ? slug : "name";
        return kinds.Length == 0 ? "check the spelling, or create the file that it should name" : $"check the spelling, or create {List(kinds.Select(kind => $"`{kind.Folder()}/{id}.md`"), "or")}";
    }

    private static string List(IEnumerable<string> words, string conjunction)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {conjunction} {all[^1]}";
    }
}
