using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Dossier.Core.Rendering.Notes;

/// <summary>
/// Writes the blocks of a body with the notes of each section at its end, where they are footnotes. A section is cut before each block that calls for a note,
/// unless the notes before would not fit beside their own piece, and the notes come in as many groups as there are pieces: so a style sheet can set each group beside its piece.
/// </summary>
public sealed class NotedDocument
{
    private readonly HtmlRenderer renderer;
    private readonly HashSet<Note> placed = new(ReferenceEqualityComparer.Instance);
    private readonly List<(List<Block> Blocks, List<Note> Notes)> section = [];

    private NotedDocument(HtmlRenderer renderer) => this.renderer = renderer;

    public static void Write(HtmlRenderer renderer, MarkdownBody body)
    {
        var document = new NotedDocument(renderer);
        foreach (var block in body.Document.Where(block => block is not FootnoteGroup))
        {
            document.Add(block);
        }

        document.Close();

        // Checking reports a note that only notes call for; its words are not to be lost on the way.
        var called = body.Notes.Select(note => note.Block).ToHashSet<Footnote>(ReferenceEqualityComparer.Instance);
        foreach (var note in body.Document.OfType<FootnoteGroup>().SelectMany(group => group.OfType<Footnote>()).Where(note => !called.Contains(note)))
        {
            renderer.WriteChildren(note);
        }
    }

    private void Add(Block block)
    {
        if (block is HeadingBlock)
        {
            Close();
        }

        var notes = NotesOf(block);
        if (notes.Count > 0 && (section.Count == 0 || NoteRoom.Suffices(section[^1].Blocks, section[^1].Notes)))
        {
            section.Add(([block], notes));
        }
        else if (section.Count > 0)
        {
            section[^1].Blocks.Add(block);
            section[^1].Notes.AddRange(notes);
        }
        else
        {
            renderer.Write(block);
        }
    }

    /// <summary>The notes for which a block is the first to call, and those for which these call in turn.</summary>
    private List<Note> NotesOf(Block block)
    {
        var notes = new List<Note>();
        Call(block);
        for (var i = 0; i < notes.Count; i++)
        {
            Call(notes[i].Block);
        }

        return notes;

        void Call(Block calling)
            => notes.AddRange(NoteCollector.LinksIn(calling).Select(link => (link.GetData(NoteCollector.MarkKey) as NoteMark)?.Note).OfType<Note>().Where(placed.Add));
    }

    private void Close()
    {
        if (section.Count == 0)
        {
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"noted\">");
        foreach (var (blocks, _) in section)
        {
            renderer.WriteLine("<div class=\"noted-text\">");
            blocks.ForEach(renderer.Write);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }

        renderer.WriteLine("<div class=\"notes\" role=\"group\" aria-label=\"Notes\">");
        foreach (var (_, notes) in section)
        {
            renderer.WriteLine("<div class=\"notes-beside\">");
            foreach (var note in notes)
            {
                Write(note);
            }

            renderer.WriteLine("</div>");
        }

        renderer.WriteLine("</div>").WriteLine("</div>");
        section.Clear();
    }

    private void Write(Note note)
    {
        renderer.Write("<div class=\"side-note\" role=\"doc-footnote\" id=\"").Write(note.Anchor).Write("\"><span class=\"side-note-number\">");
        renderer.Write(note.Number.ToString(CultureInfo.InvariantCulture)).WriteLine("</span> <div class=\"side-note-text\">");
        renderer.WriteChildren(note.Block);
        renderer.EnsureLine();
        renderer.WriteLine("</div></div>");
    }
}
