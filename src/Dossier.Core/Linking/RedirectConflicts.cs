using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>Finds former ids that cannot lead anywhere for sure: two claim them, or something has them today.</summary>
public static class RedirectConflicts
{
    public static void Report(DossierContent content, DiagnosticBag diagnostics)
    {
        var things = content.Things.ToArray();
        Report(things.Select(thing => (thing.Key, thing.Span)).Concat(content.RedirectPages.Select(page => (page.Key, page.To.Span))), things.SelectMany(thing => thing.RedirectFrom), diagnostics);
        Report(content.Events.Select(happening => (happening.Id, happening.Span)), content.Events.SelectMany(happening => happening.RedirectFrom), diagnostics);
        foreach (var article in content.Articles)
        {
            Report(
                article.Statements.Select(statement => (statement.Anchor, statement.Span))
                    .Concat(article.Facts.Select(fact => (fact.Anchor, fact.Span)))
                    .Concat(article.Body.Headings.Select(heading => (heading.Anchor, article.Body.Start))),
                article.Statements.SelectMany(statement => statement.RedirectFrom).Concat(article.Facts.SelectMany(fact => fact.RedirectFrom)),
                diagnostics);
        }

        foreach (var topic in content.Topics)
        {
            Report(
                topic.Questions.Select(question => (question.Anchor, question.Ask.Span)).Concat(topic.Body.Headings.Select(heading => (heading.Anchor, topic.Body.Start))),
                topic.Questions.SelectMany(question => question.RedirectFrom),
                diagnostics);
        }
    }

    /// <summary>Ids must differ by more than case, as everywhere: some file systems take <c>A.html</c> and <c>a.html</c> for one.</summary>
    private static void Report(IEnumerable<(string Id, SourceSpan Span)> present, IEnumerable<Located<string>> former, DiagnosticBag diagnostics)
    {
        Dictionary<string, SourceSpan>? ofToday = null;
        var claimed = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in former)
        {
            ofToday ??= present.GroupBy(pair => pair.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().Span, StringComparer.OrdinalIgnoreCase);
            if (ofToday.TryGetValue(id.Value, out var holder))
            {
                diagnostics.Add(id.Span, Rules.RedirectConflict, $"`{id.Value}` can't be a former id: {Place(holder)} has it today", "leave it out of `redirect-from`, or rename what has the id");
            }
            else if (!claimed.TryAdd(id.Value, id.Span))
            {
                diagnostics.Add(id.Span, Rules.RedirectConflict, $"`{id.Value}` is redirected already: {Place(claimed[id.Value])}", "leave it to one of them");
            }
        }
    }

    private static string Place(SourceSpan span) => FormattableString.Invariant($"{span.File.Path}:{span.Position.Line}");
}
