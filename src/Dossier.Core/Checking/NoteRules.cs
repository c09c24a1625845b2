using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Checking;

/// <summary>Every mark in a body has its note, and every note a mark.</summary>
public static class NoteRules
{
    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var thing in graph.Content.Things)
        {
            Check(thing.Body, diagnostics);
        }

        if (graph.Content.FrontPage is { } front)
        {
            Check(front.BottomLine, diagnostics);
        }
    }

    private static void Check(MarkdownBody body, DiagnosticBag diagnostics)
    {
        foreach (var note in body.NotesWithoutMark)
        {
            diagnostics.Add(note.Span, Rules.UnmatchedNote, $"nothing in the text leads to the note `[{note.Value}]`", "put its mark where it belongs, or remove the note; two notes can’t share a name");
        }

        foreach (var mark in body.MarksWithoutNote)
        {
            var labels = body.Notes.Select(note => note.Label);
            diagnostics.Add(mark.Span, Rules.UnmatchedNote, $"there is no note `[{mark.Value}]`", Diagnostic.DidYouMean(mark.Value, labels, $"write it on a line of its own, `[{mark.Value}]: …`, or put a backslash before the bracket"));
        }
    }
}
