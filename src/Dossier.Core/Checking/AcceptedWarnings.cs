using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>
/// Parts the warnings that the editors let stand (<c>accept</c> in settings.yml) from what is to be told. An entry with a <c>count</c> holds as long as there are no more
/// warnings than that: which of them is the new one nobody can know, so all are told then.
/// </summary>
public static class AcceptedWarnings
{
    /// <summary>What is to be told and what not. Neither holds a warning that the settings may accept in a part that can't be read, which is reported.</summary>
    /// <param name="found">All that a run found.</param>
    public static (ImmutableArray<Diagnostic> Told, ImmutableArray<AcceptedDiagnostic> Accepted) Part(ImmutableArray<Diagnostic> found, DossierContent content)
    {
        if (content.Gaps.InSettings)
        {
            found = [.. found.Where(diagnostic => diagnostic.Severity == Severity.Error || !content.Gaps.MayAccept(diagnostic.Rule.Code, diagnostic.Path))];
        }

        var entries = content.Settings.Accepted;
        if (entries.IsEmpty)
        {
            return (found, []);
        }

        var counts = Counts(found);
        var holding = entries.Where(entry => counts.GetValueOrDefault(Place(entry)) is > 0 and var count && !(count > entry.Count?.Value)).ToDictionary(Place);
        return (
            [.. found.Where(diagnostic => !holding.ContainsKey(Place(diagnostic)))],
            [.. found.Where(diagnostic => holding.ContainsKey(Place(diagnostic))).Select(diagnostic => new AcceptedDiagnostic(diagnostic, holding[Place(diagnostic)].Why))]);
    }

    /// <summary>
    /// Warns of entries that no longer say what is: with no such warning left, with fewer, or with more. What differs from one computer to another (the texts of articles are on
    /// few) is not missed, and after an error, behind which warnings may hide, nothing is.
    /// </summary>
    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        if (graph.Content.Settings.Accepted.IsEmpty || diagnostics.HasErrors)
        {
            return;
        }

        var found = diagnostics.ToSorted();
        var counts = Counts(found);
        foreach (var entry in graph.Content.Settings.Accepted)
        {
            var (code, file) = Place(entry);
            var mayVary = AcceptableWarnings.Of(code) is { DependsOnComputer: true };
            switch ((counts.GetValueOrDefault((code, file)), entry.Count))
            {
                case (0, _) when !mayVary || !(IsOfOutput(code) || Files(graph, found).Contains(file)):
                    diagnostics.Add(entry.File.Span, Rules.StaleAcceptance, $"there is no warning {code} in `{file}` to accept", DidYouMean(file, Files(graph, found)));
                    break;
                case ( > 0 and var count, { } most) when count > most.Value:
                    diagnostics.Add(most.Span, Rules.StaleAcceptance, $"{Number(most.Value)} {code} may stand in `{file}`, but there {(count == 1 ? "is" : "are")} {count}, so all are told", $"mend what is new, or write `count: {count}`");
                    break;
                case ( > 0 and var count, { } most) when count < most.Value && !mayVary:
                    diagnostics.Add(most.Span, Rules.StaleAcceptance, $"{Number(most.Value)} {code} may stand in `{file}`, but there {(count == 1 ? "is" : "are")} only {count}", $"write `count: {count}`, so that a new one is told");
                    break;
            }
        }
    }

    private static (string Code, string File) Place(AcceptedWarning entry) => (entry.Code.Value, entry.File.Value);

    private static (string Code, string File) Place(Diagnostic diagnostic) => (diagnostic.Rule.Code, diagnostic.Path);

    private static Dictionary<(string Code, string File), int> Counts(ImmutableArray<Diagnostic> found) => found.CountBy(Place).ToDictionary();

    /// <summary>Whether a warning is found only after this stage.</summary>
    private static bool IsOfOutput(string code) => code.StartsWith("DS06", StringComparison.Ordinal);

    private static string Number(int count) => count == 1 ? "one warning" : $"{count} warnings";

    /// <summary>The files of which something is known.</summary>
    private static HashSet<string> Files(DossierGraph graph, ImmutableArray<Diagnostic> found)
        => [.. graph.Content.Things.Select(thing => thing.Span.File.Path), .. graph.Events.Select(dated => dated.Event.Span.File.Path), .. found.Select(diagnostic => diagnostic.Path)];

    /// <summary>Files are compared by their names: two files of one folder have most of their paths in common.</summary>
    private static string DidYouMean(string file, HashSet<string> files)
    {
        var near = files.Contains(file) ? [] : Nearest.To(Path.GetFileName(file), files.Select(path => Path.GetFileName(path)));
        return near.IsEmpty ? "take the entry out" : $"did you mean {string.Join(" or ", files.Where(path => near.Contains(Path.GetFileName(path))).Order(StringComparer.Ordinal).Select(path => $"`{path}`"))}?";
    }
}
