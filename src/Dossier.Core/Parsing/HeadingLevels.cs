using Markdig.Syntax;

namespace Dossier.Core.Parsing;

/// <summary>
/// Fits the headings of a body into its page, whose own heading is of level 1: the outline keeps its shape, but begins at level 2 and
/// skips no level (WCAG 2.2, technique H42). A heading without words is none, and goes.
/// </summary>
public static class HeadingLevels
{
    private const int Deepest = 6;

    public static void Fit(MarkdownDocument document)
    {
        foreach (var empty in document.Descendants<HeadingBlock>().Where(heading => heading.Inline?.FirstChild is null).ToArray())
        {
            empty.Parent!.Remove(empty);
        }

        var open = new Stack<int>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            while (open.TryPeek(out var above) && above >= heading.Level)
            {
                open.Pop();
            }

            open.Push(heading.Level);
            heading.Level = Math.Min(open.Count + 1, Deepest);
        }
    }
}
