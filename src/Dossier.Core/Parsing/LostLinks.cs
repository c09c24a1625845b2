using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing.References;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Core.Text.SourceSpan;

namespace Dossier.Core.Parsing;

/// <summary>Warns of links by a label that is defined nowhere: Markdown takes them for text, so that readers see the brackets.</summary>
public static partial class LostLinks
{
    public static void Report(MarkdownBody body, DiagnosticBag diagnostics)
    {
        var (file, offset) = (body.Start.File, body.Start.Start);
        if (!file.Text.AsSpan(offset).Contains("][", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var leaf in body.Document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            var start = Math.Min(offset + leaf.Span.Start, file.Text.Length);
            var length = Math.Clamp(leaf.Span.Length, 0, file.Text.Length - start);
            var understood = leaf.Inline!.Descendants<Inline>().Where(inline => inline is CodeInline or LinkInline or ReferenceInline).Select(inline => (Start: offset + inline.Span.Start, End: offset + inline.Span.End)).ToArray();
            for (var match = Pattern().Match(file.Text, start, length); match.Success; match = match.NextMatch())
            {
                if (!understood.Any(inline => match.Index >= inline.Start && match.Index <= inline.End))
                {
                    var label = match.Groups["label"] is { Length: > 0 } given ? given.Value : match.Groups["words"].Value;
                    diagnostics.Add(
                        new SourceSpan(file, match.Index, match.Length),
                        Rules.UndefinedLabel,
                        $"`[{label}]` is defined nowhere, so this is no link: readers see the brackets",
                        $"write the address itself, as in `[{match.Groups["words"].Value}](https://…)`, or define the label on a line of its own: `[{label}]: https://…`");
                }
            }
        }
    }

    /// <summary>A label that begins with a circumflex calls for a note, which has a message of its own.</summary>
    [GeneratedRegex(@"(?<![\\\]])\[(?<words>[^\[\]\r\n^][^\[\]\r\n]*)\]\[(?<label>([^\[\]\r\n^][^\[\]\r\n]*)?)\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
