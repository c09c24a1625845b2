using System.Reflection;

namespace Dossier.Core.Diagnostics;

/// <summary>The pages of <c>docs/diagnostics</c>, which are built into the library.</summary>
public static class RulePages
{
    /// <summary>The Markdown page of a rule, by its code; <c>null</c> where there is no such code.</summary>
    public static string? Read(string code)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"diagnostics/{code.ToUpperInvariant()}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
