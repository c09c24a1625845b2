using System.Reflection;

namespace Dossier.Core.Diagnostics;

/// <summary>The pages of <c>docs/diagnostics</c>, which are built into the library.</summary>
public static class RulePages
{
    /// <summary>The Markdown page of a rule, by its code or its name; <c>null</c> where there is no such rule.</summary>
    public static string? Read(string codeOrName)
    {
        var code = Rules.All.FirstOrDefault(rule => rule.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase))?.Code ?? codeOrName;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"diagnostics/{code.ToUpperInvariant()}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
