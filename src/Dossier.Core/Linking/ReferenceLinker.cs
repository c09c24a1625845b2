using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing.References;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>Resolves the references in Markdown and finds the sentence around each for its backlink.</summary>
public sealed class ReferenceLinker(Resolver resolver, Places places, PrefixedReferences prefixed, DiagnosticBag diagnostics)
{
    private const string FrontPage = "index";

    /// <summary>What each reference of the dossier leads to; those that lead nowhere are reported and left out.</summary>
    public Dictionary<SourceSpan, Target> Link(DossierContent content)
    {
        var targets = new Dictionary<SourceSpan, Target>();
        foreach (var (from, body) in Bodies(content))
        {
            foreach (var reference in body.References)
            {
                if (reference.Target.Value.Length == 0)
                {
                    ReportNameless(reference.Target.Span);
                    continue;
                }

                var target = PrefixedReferences.Is(reference) ? prefixed.Find(reference)
                    : content.FrontPage is not null && PathOf(reference, from) is FrontPage or "" ? ToFrontPage(reference, content)
                    : reference.IsAddress ? ToAddress(reference, from)
                    : ToThing(reference, from);
                if (target is not null)
                {
                    targets[reference.Target.Span] = target;
                }
            }
        }

        return targets;
    }

    /// <summary>The backlinks of references, each with the key of the thing or event that it leads to, in the order of the pages that point to it.</summary>
    public static IEnumerable<(string Key, Backlink Backlink)> Backlinks(DossierContent content, Dictionary<SourceSpan, Target> targets)
    {
        foreach (var (from, body) in Bodies(content))
        {
            var running = new RunningTexts(body, targets);
            foreach (var reference in body.References)
            {
                if (!targets.TryGetValue(reference.Target.Span, out var target))
                {
                    continue;
                }

                Backlink? backlink = null;
                foreach (var key in target.BacklinkKeys.Where(key => key != from?.Key))
                {
                    yield return (key, backlink ??= running.BacklinkOf(reference, from));
                }
            }
        }
    }

    private void ReportNameless(SourceSpan span)
    {
        var written = span.File.Text.Substring(span.Start, span.Length);
        diagnostics.Add(
            span,
            Rules.MalformedReference,
            !written.StartsWith("[[", StringComparison.Ordinal) ? $"the link `{written}` names nothing" : written.EndsWith("]]", StringComparison.Ordinal) ? $"the reference `{written}` names nothing" : $"the reference `{written}` is not closed on its line",
            written.StartsWith("[[", StringComparison.Ordinal) ? "write `[[id]]` or `[[id|words]]`, or `\\[[` for two brackets that stand for themselves" : "write an address between the round brackets, or take them away");
    }

    private static IEnumerable<(Thing? From, MarkdownBody Body)> Bodies(DossierContent content)
        => (content.FrontPage is { } front ? [(null, front.BottomLine)] : Array.Empty<(Thing?, MarkdownBody)>())
            .Concat(content.Things.Select(thing => ((Thing?)thing, thing.Body)));

    /// <summary>The path inside the dossier, without extension, of the file that a link names as seen from a thing's folder.</summary>
    private static string? PathOf(Reference reference, Thing? from)
        => reference.Path is { } path ? MarkdownPath.Resolve(from is null ? "" : from.Key[..Math.Max(0, from.Key.LastIndexOf('/'))], path) : null;

    private Target? ToFrontPage(Reference reference, DossierContent content)
        => IsPlace(null, FrontPage, reference, out var place) ? new Target(null, place?.Anchor, reference.Label ?? content.Settings.Title) : null;

    /// <summary>
    /// The page at an address of the site, as links write it that name no file. Where there is none, or not the place on it, the link stays as it was written: what it leads to may
    /// not be a thing of the dossier, and every link is followed once the site is made.
    /// </summary>
    private Target? ToAddress(Reference reference, Thing? from)
        => PathOf(reference, from) is { } path && resolver.AtPath(path) is { } thing && (reference.Anchor is not { } anchor || places.Of(thing).Find(anchor) is not null)
            ? new Target(thing, reference.Anchor, reference.Label ?? thing.Name)
            : null;

    private Target? ToThing(Reference reference, Thing? from)
    {
        var resolution = PathOf(reference, from) is not { } path ? resolver.Resolve(reference.Target.Value)
            : resolver.AtPath(path) is { } there ? new Resolution(there, [there])
            : resolver.Resolve(path) is { Found: not null } nearby ? nearby
            : resolver.Resolve(reference.Target.Value);
        if (resolution.Found is not { } thing)
        {
            Names.Report(resolver, reference.Target.Value, reference.Target.Span, resolution.Candidates, [], diagnostics);
            return null;
        }

        return IsPlace(thing, thing.Key, reference, out var place) ? new Target(thing, place?.Anchor, reference.Label ?? place?.Words ?? Words(reference, thing)) : null;
    }

    /// <summary>Whether the page has the place that a reference names; a reference that names none is always right.</summary>
    private bool IsPlace(Thing? thing, string name, Reference reference, out Place? place)
    {
        place = null;
        if (reference.Anchor is not { } anchor)
        {
            return true;
        }

        place = places.Of(thing).Find(anchor);
        if (place is null && !places.MayBeMore(thing))
        {
            var anchors = places.Of(thing).Anchors;
            diagnostics.Add(
                reference.Target.Span,
                Rules.UnresolvedAnchor,
                $"`{name}` has no place `#{anchor}`",
                Diagnostic.DidYouMean(anchor, anchors, anchors.Count > 0 ? $"its places: {string.Join(", ", anchors.Take(8).Select(known => $"#{known}"))}" : "link to the page without `#`"));
        }

        return place is not null;
    }

    /// <summary>An id is not for readers, and a misspelling is never used as a name; any other name stands as it was written.</summary>
    private static string Words(Reference reference, Thing thing)
    {
        var written = reference.Target.Value;
        var isAlias = thing.Aliases.Any(alias => !alias.Misspelling && Folding.Fold(alias.Text.Value) == Folding.Fold(written));
        return isAlias && written != thing.Id ? Typography.Apostrophes(written) : thing.Name;
    }
}
