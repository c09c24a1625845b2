using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Probing;

namespace Dossier.Cli;

/// <summary>Says what became of a dossier's addresses: what no diagnostic tells, and how many there are of each kind.</summary>
public static class LinkReport
{
    private static readonly (Outcome Outcome, string Words)[] Kinds =
    [
        (Outcome.Fine, "fine"), (Outcome.Moved, "moved"), (Outcome.Dead, "dead"), (Outcome.FrontPage, "leading to a front page"), (Outcome.Failing, "out of reach"),
        (Outcome.Guarded, "closed to programs"), (Outcome.Later, "to be asked later"), (Outcome.Local, "of a local network"), (Outcome.NotAsked, "not asked, since the time was up"),
    ];

    /// <param name="time">How long it may take.</param>
    public static void Announce(int count, TimeSpan time) => Console.Error.WriteLine($"asking for {Addresses(count)}; {time.TotalMinutes:0} minutes at most");

    public static void Print(LinkResult result, TextWriter writer)
    {
        foreach (var (address, answer) in result.Answers.Where(pair => pair.Value.Outcome is Outcome.Guarded or Outcome.Later).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteLine(DiagnosticText.Printable($"not known: {address} {answer.Words}"));
        }

        foreach (var note in result.Notes)
        {
            writer.WriteLine(DiagnosticText.Printable(note));
        }

        writer.WriteLine(Summary(result));
    }

    /// <summary>"12 addresses: 10 fine, 1 moved, 1 dead; 7 of the answers from earlier runs (.dossier/links.json)".</summary>
    public static string Summary(LinkResult result)
    {
        var counts = Kinds.Select(kind => (kind.Words, Count: result.Answers.Values.Count(answer => answer.Outcome == kind.Outcome))).Where(kind => kind.Count > 0).Select(kind => $"{kind.Count} {kind.Words}").ToArray();
        if (result.IsAway && counts.Length == 0)
        {
            return "no address could be tried";
        }

        return Addresses(result.Answers.Count)
            + (counts.Length > 0 ? $": {string.Join(", ", counts)}" : "")
            + (result.Remembered > 0 ? $"; {(result.Remembered == 1 ? "1 answer" : $"{result.Remembered} answers")} from earlier runs ({LinkChecker.MemoryPath})" : "")
            + (result.IsAway ? "; the others were not reached" : "");
    }

    private static string Addresses(int count) => $"{count} {(count == 1 ? "address" : "addresses")}";
}
