using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Finds ids that stand twice: of things of one kind, of statements and facts in one article, and of questions in one topic.</summary>
public static class Duplicates
{
    /// <summary>
    /// Names for references alone must each mean one thing, and not hide another's id, since they are looked up before ids. Other ids must differ by more than case: some file systems take <c>A.html</c> and <c>a.html</c> for one.
    /// </summary>
    public static void Report(IReadOnlyCollection<Thing> things, DiagnosticBag diagnostics)
    {
        ReportOwnReferences(things, diagnostics);
        var seen = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var thing in things)
        {
            if (!seen.TryAdd(thing.Key, thing.Span))
            {
                Report(thing.Span, $"the {thing.Kind.Name()} `{thing.Id}`", seen[thing.Key], diagnostics);
            }

            if (thing is Article article)
            {
                var anchors = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
                foreach (var (id, anchor, span) in article.Statements.Select(s => (s.Id, s.Anchor, s.Span)).Concat(article.Facts.Select(f => (f.Id, f.Anchor, f.Span))))
                {
                    var place = id?.Span ?? span with { Length = Math.Min(1, span.Length) };
                    if (!anchors.TryAdd(anchor, place))
                    {
                        Report(place, id is null ? "a statement or fact with the same passage" : $"the id `{id}`", anchors[anchor], diagnostics);
                    }
                }
            }

            if (thing is Topic topic)
            {
                var questions = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
                foreach (var question in topic.Questions)
                {
                    var place = (question.Id ?? question.Ask).Span;
                    if (!questions.TryAdd(question.Anchor, place))
                    {
                        Report(place, question.Id is null ? "a question in the same words" : $"the id `{question.Id}`", questions[question.Anchor], diagnostics);
                    }
                }
            }
        }
    }

    private static void ReportOwnReferences(IReadOnlyCollection<Thing> things, DiagnosticBag diagnostics)
    {
        var named = things.Where(thing => !thing.OwnReferences.IsEmpty).ToArray();
        if (named.Length == 0)
        {
            return;
        }

        var ids = things.ToLookup(thing => thing.Id, StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<string, Thing>(StringComparer.OrdinalIgnoreCase);
        foreach (var (thing, name) in named.SelectMany(thing => thing.OwnReferences.Select(name => (thing, name))))
        {
            var other = ids[name.Value].FirstOrDefault(other => other.Key != thing.Key) ?? (seen.TryAdd(name.Value, thing) || seen[name.Value].Key == thing.Key ? null : seen[name.Value]);
            if (other is not null)
            {
                Report(name.Span, $"the name `{name.Value}`", other.Span, diagnostics);
            }
        }
    }

    /// <summary>Reports an id that was taken before.</summary>
    public static void Report(SourceSpan span, string what, SourceSpan first, DiagnosticBag diagnostics, string help = "give one of them another id")
        => diagnostics.Add(span, Rules.DuplicateId, $"{what} is there already: {first.File.Path}:{first.Position.Line}", help);
}
