using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the entries that the headings of a body have in the contents of its page.</summary>
public static class BodyHeadings
{
    private const int Highest = 2;

    /// <summary>Those of the highest level, as text.</summary>
    public static ImmutableArray<LinkView> Of(MarkdownBody body, DossierGraph graph)
        => [.. body.Headings.Where(heading => heading.Level == Highest).Select(heading => new LinkView("#" + heading.Anchor, Words(heading, body, graph)))];

    private static string Words(Heading heading, MarkdownBody body, DossierGraph graph)
        => Typography.Apostrophes(string.Concat(heading.Parts.Select(part => part switch
        {
            { Reference: >= 0, Text.Length: 0 } => graph.Targets.TryGetValue(body.References[part.Reference].Target.Span, out var target) ? target.Words : body.References[part.Reference].Target.Value,
            _ => part.Text,
        })).Trim());
}
