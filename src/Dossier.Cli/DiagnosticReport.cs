using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Diagnostics.Formats;

namespace Dossier.Cli;

/// <summary>The form in which a command reports diagnostics: as text where people look for it, or for a program on standard output, where nothing else is then written.</summary>
/// <param name="folder">The path of the site's folder from where the command runs; empty or with a final slash.</param>
public sealed class DiagnosticReport(string format, string folder)
{
    public const string Text = "text";

    private static readonly FrozenDictionary<string, Func<ImmutableArray<Diagnostic>, string, string>> ForPrograms = new Dictionary<string, Func<ImmutableArray<Diagnostic>, string, string>>
    {
        ["json"] = DiagnosticJson.Format,
        ["sarif"] = Sarif.Format,
        ["github"] = GitHubAnnotations.Format,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all forms.</summary>
    public static string[] Formats { get; } = [Text, "json", "sarif", "github"];

    /// <param name="people">Where people look for diagnostics.</param>
    public void Print(ImmutableArray<Diagnostic> diagnostics, TextWriter people)
    {
        if (ForPrograms.TryGetValue(format, out var write))
        {
            Console.Out.Write(write(diagnostics, folder));
        }
        else
        {
            DiagnosticPrinter.Print(diagnostics, people);
        }
    }
}
