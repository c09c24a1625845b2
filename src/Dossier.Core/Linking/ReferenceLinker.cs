using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>Resolves the references in Markdown and finds the sentence around each for its backlink.</summary>
public sealed class ReferenceLinker(Resolver resolver, DiagnosticBag diagnostics)
{
    /// <summary>What each reference of the dossier leads to; those that lead nowhere are reported and left out.</summary>
    public Dictionary<SourceSpan, Target> Link(DossierContent content)
    {
        var targets = new Dictionary<SourceSpan, Target>();
        foreach (var reference in Bodies(content).SelectMany(source => source.Body.References))
        {
            var resolution = resolver.Resolve(reference.Target.Value);
            if (resolution.Found is not { } thing)
            {
                Names.Report(resolver, reference.Target.Value, reference.Target.Span, resolution.Candidates, [], diagnostics);
                continue;
            }

            if (reference.Anchor is { } anchor && !AnchorsOf(thing).Contains(anchor, StringComparer.Ordinal))
            {
                diagnostics.Add(
                    reference.Target.Span,
                    Rules.UnresolvedAnchor,
                    $"`{thing.Key}` has no place `#{anchor}`",
                    Diagnostic.DidYouMean(anchor, AnchorsOf(thing), AnchorsOf(thing).Any() ? $"its places: {string.Join(", ", AnchorsOf(thing).Take(8).Select(known => $"#{known}"))}" : "link to the page without `#`"));
                continue;
            }

            targets[reference.Target.Span] = new Target(thing, reference.Anchor, Words(reference, thing));
        }

        return targets;
    }

    /// <summary>The backlinks of references, each with the key of the thing that it leads to, in the order of the pages that point to it.</summary>
    public static IEnumerable<(string Key, Backlink Backlink)> Backlinks(DossierContent content, Dictionary<SourceSpan, Target> targets)
    {
        foreach (var (from, body) in Bodies(content))
        {
            foreach (var reference in body.References)
            {
                if (targets.TryGetValue(reference.Target.Span, out var target) && target.Thing.Key != from?.Key)
                {
                    yield return (target.Thing.Key, BacklinkOf(from, body, reference, targets));
                }
            }
        }
    }

    private static IEnumerable<(Thing? From, MarkdownBody Body)> Bodies(DossierContent content)
        => (content.FrontPage is { } front ? [(null, front.BottomLine)] : Array.Empty<(Thing?, MarkdownBody)>())
            .Concat(content.Things.Select(thing => ((Thing?)thing, thing.Body)));

    private static IEnumerable<string> AnchorsOf(Thing thing)
    {
        var headings = thing.Body.Headings.Select(heading => heading.Anchor);
        return thing is Article article
            ? headings.Concat(article.Statements.Select(statement => statement.Anchor)).Concat(article.Facts.Select(fact => fact.Anchor))
            : headings;
    }

    private static Backlink BacklinkOf(Thing? from, MarkdownBody body, Reference reference, Dictionary<SourceSpan, Target> targets)
    {
        var text = new StringBuilder();
        var (start, end) = (0, 0);
        foreach (var part in body.Paragraphs[reference.Paragraph])
        {
            var words = part.Reference >= 0 && part.Text.Length == 0 ? WordsOf(body.References[part.Reference], targets) : part.Text;
            if (part.Reference >= 0 && ReferenceEquals(body.References[part.Reference], reference))
            {
                (start, end) = (text.Length, text.Length + words.Length);
            }

            text.Append(words);
        }

        var running = Typography.Apostrophes(text.ToString());
        var (from0, length) = Sentences.Around(running, start).GetOffsetAndLength(running.Length);
        var until = Math.Max(from0 + length, end);
        from0 = Math.Min(from0, start);
        return new Backlink(from, running[from0..start], running[start..end], running[end..until], reference.PlaceAnchor) { Position = reference.Target.Span.Start };
    }

    private static string WordsOf(Reference reference, Dictionary<SourceSpan, Target> targets)
        => targets.TryGetValue(reference.Target.Span, out var target) ? target.Words : reference.Target.Value;

    /// <summary>An id is not for readers, and a misspelling is never used as a name; any other name stands as it was written.</summary>
    private static string Words(Reference reference, Thing thing)
    {
        var written = reference.Target.Value;
        var isAlias = thing.Aliases.Any(alias => !alias.Misspelling && Folding.Fold(alias.Text.Value) == Folding.Fold(written));
        return reference.Label ?? (isAlias && written != thing.Id ? Typography.Apostrophes(written) : thing.Name);
    }
}
