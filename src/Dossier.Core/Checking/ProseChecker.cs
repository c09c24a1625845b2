using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>
/// Looks at our own prose.
/// <list type="number">
/// <item>every figure in it stands in a fact, a date or a passage of the dossier, unless its line says that it is our own (as long as all facts could be read);</item>
/// <item>the words that an author gives to a reference to a fact hold no figure that the fact does not;</item>
/// <item>no reference stands in the text of a link, where it would be no link.</item>
/// </list>
/// Pages of the editors' own, which tell of the dossier and not of its subject, and articles in full, which are not ours, may hold any figure.
/// </summary>
public static class ProseChecker
{
    /// <summary>In front matter, where text is not Markdown, a comment behind it takes the place of <c>[[unsourced]]</c>.</summary>
    private const string Comment = "# unsourced";

    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        var known = graph.LacksEvidence ? null : KnownFigures.Of(graph);
        var content = graph.Content;
        var bodies = content.Things.Select(thing => (thing.Body, IsOurs: thing is not Page and not Article { Rights: Rights.Full }));
        if (content.FrontPage is { } front)
        {
            bodies = bodies.Append((front.BottomLine, IsOurs: true));
        }

        Parallel.ForEach(bodies, body => CheckBody(body.Body, body.IsOurs ? known : null, graph, diagnostics));
        if (known is not null)
        {
            Parallel.ForEach(OwnWords.Of(content), words => CheckWords(words, known, diagnostics));
        }
    }

    private static void CheckBody(MarkdownBody body, KnownFigures? known, DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var nested in body.NestedReferences)
        {
            diagnostics.Add(nested.Span, Rules.ReferenceInLink, $"`[[{nested.Value}]]` stands in the text of another link or of a picture, where it is only words", "let one of the two links go");
        }

        foreach (var prose in known is null ? [] : body.Prose)
        {
            CheckFigures(prose, known!, diagnostics);
        }

        foreach (var reference in body.References)
        {
            if (reference.Label is { } label && graph.Targets.TryGetValue(reference.Target.Span, out var target) && target.Fact is { } fact)
            {
                CheckLabel(label, reference.Target.Span, fact, diagnostics);
            }
        }
    }

    private static void CheckFigures(ProseBlock prose, KnownFigures known, DiagnosticBag diagnostics)
    {
        var text = prose.Text;
        HashSet<int>? markedLines = null;
        foreach (var figure in Figures.In(text).Where(figure => !known.Holds(figure) && !(prose.IsHeading && IsOutlineNumber(text, figure))))
        {
            var place = prose.PlaceOf(figure.Start, figure.Length);
            markedLines ??= [.. prose.Marks.Select(mark => mark.Position.Line)];
            if (!markedLines.Contains(place.Position.Line))
            {
                Report(text.Substring(figure.Start, figure.Length), place, "put `[[unsourced]]` into the line if it is a count of your own", diagnostics);
            }
        }
    }

    private static void CheckWords(Located<string> words, KnownFigures known, DiagnosticBag diagnostics)
    {
        foreach (var figure in Figures.In(words.Value).Where(figure => !known.Holds(figure)))
        {
            var place = PlaceOf(words, figure);
            if (!place.File.Line(place.Position.Line).Contains(Comment, StringComparison.Ordinal))
            {
                Report(words.Value.Substring(figure.Start, figure.Length), place, $"end the line with `{Comment}` if it is a count of your own", diagnostics);
            }
        }
    }

    private static void CheckLabel(string label, SourceSpan place, LinkedFact fact, DiagnosticBag diagnostics)
    {
        var known = KnownFigures.Of(fact);
        foreach (var figure in Figures.In(label).Where(figure => !known.Holds(figure)))
        {
            diagnostics.Add(
                place,
                Rules.LabelAgainstFact,
                $"the words say `{label.Substring(figure.Start, figure.Length)}`, but the value that `{fact.Article.Id}` gives is {ValueWords.Of(fact.Value, fact.Measure, Wordings.English)}",
                "leave the words out, so that the value itself is written, or mend them");
        }
    }

    private static void Report(string figure, SourceSpan place, string otherwise, DiagnosticBag diagnostics)
        => diagnostics.Add(
            place,
            Rules.UnsourcedFigure,
            $"`{figure}` stands in no fact, date or passage of the dossier",
            $"add the fact to the article that states it and write `[[fact:measure@article]]`, or {otherwise}");

    /// <summary>Whether a figure is the number of a heading, as in "2.1 Method".</summary>
    private static bool IsOutlineNumber(string text, Figure figure) => figure.Month is null && text.AsSpan(0, figure.Start).Trim().TrimEnd(".0123456789").IsEmpty;

    /// <summary>Where the text stands in its file as it is read; the whole of it where escapes or folded lines lie between.</summary>
    private static SourceSpan PlaceOf(Located<string> words, Figure figure)
    {
        var (file, start, length) = (words.Span.File, words.Span.Start, words.Span.Length);
        var at = file.Text.AsSpan(start, length).IndexOf(words.Value, StringComparison.Ordinal);
        return at < 0 ? words.Span : new SourceSpan(file, start + at + figure.Start, figure.Length);
    }
}
