using System.Globalization;
using Markdig.Renderers;

namespace Dossier.Core.Rendering.Passages;

/// <summary>
/// Writes the text of an article with its passages marked, paragraph by paragraph and piece by piece. A passage's first mark carries its id, and behind its last word a
/// small number leads to what it bears out; inside a link no other link can stand, so there the number waits for the link's end.
/// </summary>
public sealed class MarkWriter(HtmlRenderer renderer, TextMarks marks)
{
    private const int DeepestShade = 3;

    private ParagraphMarks current = ParagraphMarks.None;
    private int stretch;
    private int begun;
    private int ended;
    private int written;
    private int links;

    /// <summary>Begins a paragraph, counted from zero, with its permalink.</summary>
    public void Open(int paragraph)
    {
        current = marks[paragraph];
        (stretch, begun, ended, written, links) = (0, 0, 0, 0, 0);
        var number = (paragraph + 1).ToString(CultureInfo.InvariantCulture);
        renderer.Write("<a class=\"paragraph-link\" id=\"p-").Write(number).Write("\" href=\"#p-").Write(number).Write("\" aria-label=\"Paragraph ").Write(number).Write("\" data-number=\"").Write(number).Write("\"></a>");
    }

    /// <summary>Writes text that stands at a place in the paragraph.</summary>
    public void Write(ReadOnlySpan<char> text, int at)
    {
        if (text.IsEmpty)
        {
            return;
        }

        var (from, end) = (at, at + text.Length);
        Pass(from);
        while (stretch < current.Stretches.Length && current.Stretches[stretch] is var marked && marked.Start < end)
        {
            var start = Math.Max(from, marked.Start);
            var until = Math.Min(end, marked.End);
            renderer.WriteEscape(text[(from - at)..(start - at)]);
            OpenMark(start, marked.Depth);
            renderer.WriteEscape(text[(start - at)..(until - at)]);
            renderer.Write("</mark>");
            from = until;
            Pass(from);
            if (until < marked.End)
            {
                break;
            }
        }

        renderer.WriteEscape(text[(from - at)..]);
        Pass(end);
    }

    /// <summary>Writes something that can't be cut, which is marked where any of it is.</summary>
    public void Whole(int start, int length, Action write)
    {
        Pass(start);
        var isMarked = stretch < current.Stretches.Length && current.Stretches[stretch].Start < start + length;
        if (isMarked)
        {
            OpenMark(start + length - 1, current.Stretches[stretch].Depth);
        }

        write();
        renderer.Write(isMarked ? "</mark>" : "");
        Pass(start + length);
    }

    /// <summary>Writes a link, with all that stands in it.</summary>
    public void Link(Action write)
    {
        links++;
        write();
        links--;
        Pass(written);
    }

    /// <summary>Ends the paragraph. What could not be marked, in the words for a picture, gets its id and its number here.</summary>
    public void Close()
    {
        WriteIds(int.MaxValue, keepLast: false);
        Pass(int.MaxValue);
        current = ParagraphMarks.None;
    }

    /// <summary>Notes that all up to a place is written, and writes the numbers of the passages that end there.</summary>
    private void Pass(int place)
    {
        written = Math.Max(written, place);
        while (stretch < current.Stretches.Length && current.Stretches[stretch].End <= place)
        {
            stretch++;
        }

        while (links == 0 && ended < current.Ends.Length && current.Ends[ended].At <= place)
        {
            var passage = current.Ends[ended++].Passage;
            var number = (passage + 1).ToString(CultureInfo.InvariantCulture);
            renderer.Write("<sup class=\"passage-number\"><a href=\"").WriteEscape(marks.Passages[passage].Href).Write("\" aria-label=\"").Write(number).Write(", ").WriteEscape(marks.Passages[passage].Label).Write("\">").Write(number).Write("</a></sup>");
        }
    }

    private void OpenMark(int place, int depth)
    {
        var id = WriteIds(place, keepLast: true);
        renderer.Write("<mark class=\"passage-mark");
        if (depth > 1)
        {
            renderer.Write(" passage-mark-").Write(Math.Min(depth, DeepestShade).ToString(CultureInfo.InvariantCulture));
        }

        renderer.Write('"');
        WriteId(id);
        renderer.Write('>');
    }

    /// <summary>Writes the ids of the passages that begin up to a place, each as an empty element; the last may be kept for the mark that follows.</summary>
    private string? WriteIds(int place, bool keepLast)
    {
        string? kept = null;
        while (begun < current.Begins.Length && current.Begins[begun].At <= place)
        {
            if (marks.Passages[current.Begins[begun++].Passage].Id is not { } id)
            {
                continue;
            }

            WriteEmpty(kept);
            kept = id;
        }

        if (!keepLast)
        {
            WriteEmpty(kept);
        }

        return kept;
    }

    private void WriteEmpty(string? id)
    {
        if (id is not null)
        {
            renderer.Write("<span class=\"passage-start\"");
            WriteId(id);
            renderer.Write("></span>");
        }
    }

    private void WriteId(string? id)
    {
        if (id is not null)
        {
            renderer.Write(" id=\"").WriteEscape(id).Write('"');
        }
    }
}
