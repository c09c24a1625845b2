using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Checking;

/// <summary>
/// Warns of HTML in Markdown: it is no HTML here but text, so that readers see tags, and notes that were meant to be hidden. Plain pages, which may come from another
/// generator by the hundred, are told of it once for the site (DS0319).
/// </summary>
public static class HtmlRules
{
    private const string Comment = "!--";

    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        var bodies = graph.Content.Things.Where(thing => thing is not Page { IsPlain: true }).Select(thing => thing.Body).Append(graph.Content.FrontPage?.BottomLine).OfType<MarkdownBody>();
        foreach (var tag in bodies.SelectMany(body => body.HtmlTags))
        {
            if (tag.Value == Comment)
            {
                diagnostics.Add(tag.Span, Rules.HtmlInMarkdown, "this comment is no comment here: readers see it", "take it out; a note to yourself can stand in the front matter, behind `# `");
            }
            else
            {
                diagnostics.Add(tag.Span, Rules.HtmlInMarkdown, $"`<{tag.Value}>` is no HTML here: readers see it as it is written", "say it in Markdown, or put it between backticks where it is meant as it stands");
            }
        }
    }
}
