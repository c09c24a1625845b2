using System.Collections.Frozen;
using Dossier.Core;
using Dossier.Core.Diagnostics.Formats;

namespace Dossier.Cli;

/// <summary>The form in which a command reports diagnostics: as text where people look for it, or for a program on standard output, where nothing else is then written.</summary>
/// <param name="folder">The path of the site's folder from where the command runs; empty or with a final slash.</param>
public sealed class DiagnosticReport(string format, string folder)
{
    public const string Text = "text";

    private static readonly FrozenDictionary<string, Func<BuildResult, string, string>> ForPrograms = new Dictionary<string, Func<BuildResult, string, string>>
    {
        ["json"] = static (result, folder) => DiagnosticJson.Format(result.Diagnostics, result.Accepted, folder),
        ["sarif"] = static (result, folder) => Sarif.Format(result.Diagnostics, result.Accepted, folder),
        ["github"] = static (result, folder) => GitHubAnnotations.Format(result.Diagnostics, folder),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all forms.</summary>
    public static string[] Formats { get; } = [Text, "json", "sarif", "github"];

    /// <param name="people">Where people look for diagnostics.</param>
    public void Print(BuildResult result, TextWriter people)
    {
        if (ForPrograms.TryGetValue(format, out var write))
        {
            Console.Out.Write(write(result, folder));
        }
        else
        {
            DiagnosticPrinter.Print(result.Diagnostics, people);
        }
    }
}
