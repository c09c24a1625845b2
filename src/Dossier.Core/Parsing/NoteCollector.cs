using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Core.Text.SourceSpan;

namespace Dossier.Core.Parsing;

/// <summary>
/// Settles the numbers and anchors of a body's notes.
/// <list type="number">
/// <item>the marks of each block are followed to their notes, and those in the notes after them;</item>
/// <item>marks without a note and notes without a mark are kept for Checking.</item>
/// </list>
/// A mark in the words of a picture is left out, since no link can stand there.
/// </summary>
public sealed class NoteCollector
{
    /// <summary>The key under which a mark's node carries its <see cref="NoteMark"/>, and the way back from the note as well.</summary>
    public static readonly object MarkKey = new();

    private readonly MarkdownBody body;
    private readonly string prefix;
    private readonly List<Note> notes = [];
    private readonly Dictionary<Footnote, (Note Note, int Marks)> known = [];
    private readonly Dictionary<int, NoteMark> marks = [];

    private NoteCollector(MarkdownBody body)
    {
        this.body = body;
        prefix = $"note-{Slug.Of(NameOf(body.Start.File))}-";
    }

    /// <summary>The body with its notes.</summary>
    public static MarkdownBody Collect(MarkdownBody body)
    {
        if (!body.Start.File.Text.AsSpan(body.Start.Start).Contains("[^", StringComparison.Ordinal))
        {
            return body;
        }

        var collector = new NoteCollector(body);
        collector.Follow();
        return collector.Result();
    }

    /// <summary>A file's path from the folder of its kind on, so that the anchors don't depend on where the dossier lies.</summary>
    private static string NameOf(SourceFile file)
    {
        var parts = Path.ChangeExtension(file.Path, null).Split('/');
        var folder = Array.FindLastIndex(parts, part => ThingKinds.All.Any(kind => kind.Folder() == part));
        return string.Join(' ', parts[(folder < 0 ? ^1 : folder)..]);
    }

    private void Follow()
    {
        foreach (var block in body.Document.Where(block => block is not FootnoteGroup))
        {
            var first = notes.Count;
            Mark(block);
            for (var i = first; i < notes.Count; i++)
            {
                Mark(notes[i].Block);
            }
        }

        foreach (var back in notes.SelectMany(note => LinksIn(note.Block)).Where(link => link.IsBackLink && marks.ContainsKey(link.Index)))
        {
            back.SetData(MarkKey, marks[back.Index]);
        }
    }

    /// <summary>The marks in a block and the ways back, in the order of the text.</summary>
    public static IEnumerable<FootnoteLink> LinksIn(Block block)
        => block is LeafBlock leaf ? leaf.Inline?.Descendants<FootnoteLink>() ?? [] : block.Descendants<FootnoteLink>();

    private void Mark(Block block)
    {
        foreach (var link in LinksIn(block).Where(link => !link.IsBackLink && !IsInLink(link)))
        {
            if (!known.TryGetValue(link.Footnote, out var entry))
            {
                var number = notes.Count + 1;
                entry = (new Note(link.Footnote, number, prefix + number.ToString(CultureInfo.InvariantCulture)), 0);
                notes.Add(entry.Note);
            }

            entry.Marks++;
            known[link.Footnote] = entry;
            var mark = new NoteMark(entry.Note, entry.Note.Anchor + (entry.Marks == 1 ? "-mark" : string.Create(CultureInfo.InvariantCulture, $"-mark-{entry.Marks}")));
            link.SetData(MarkKey, mark);
            marks[link.Index] = mark;
        }
    }

    private static bool IsInLink(Inline inline)
    {
        for (var outer = inline.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    private MarkdownBody Result()
    {
        var withoutMark = body.Document.Descendants<FootnoteLinkReferenceDefinition>().Where(definition => !known.ContainsKey(definition.Footnote))
            .Select(definition => new Located<string>(definition.Label ?? "", PlaceOf(definition.Span)));
        var withoutNote = body.Document.Descendants<LiteralInline>().Select(opening => (opening, label: Unmatched(opening))).Where(pair => pair.label is not null)
            .Select(pair => new Located<string>(pair.label!, PlaceOf(new Markdig.Syntax.SourceSpan(pair.opening.Span.Start, pair.opening.Span.Start + pair.label!.Length + 1))));
        return body with { Notes = [.. notes], NotesWithoutMark = [.. withoutMark], MarksWithoutNote = [.. withoutNote] };
    }

    /// <summary>The label of a mark that found no note, for which Markdig leaves its opening bracket alone in a literal; <c>null</c> for any other literal.</summary>
    private static string? Unmatched(LiteralInline opening)
    {
        if (opening is not { IsFirstCharacterEscaped: false, NextSibling: LiteralInline { IsFirstCharacterEscaped: false } rest } || !opening.Content.AsSpan().SequenceEqual("["))
        {
            return null;
        }

        var words = rest.Content.AsSpan();
        var end = words.IndexOf(']');
        return end > 1 && words[0] == '^' && !words[..end].ContainsAny(" \t") ? words[..end].ToString() : null;
    }

    private SourceSpan PlaceOf(Markdig.Syntax.SourceSpan span)
    {
        var file = body.Start.File;
        var start = Math.Clamp(body.Start.Start + span.Start, 0, file.Text.Length);
        return new SourceSpan(file, start, Math.Clamp(span.Length, 0, file.Text.Length - start));
    }
}
