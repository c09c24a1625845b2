using System.Collections.Immutable;

namespace Dossier.Core.Diagnostics;

/// <summary>The rules whose warnings the editors of a dossier may let stand: all but the one about what they have let stand.</summary>
public static class AcceptableWarnings
{
    public static ImmutableArray<DiagnosticRule> All { get; } = [.. Rules.All.Where(rule => rule.Severity == Severity.Warning && rule != Rules.StaleAcceptance)];

    public static DiagnosticRule? Of(string code) => All.FirstOrDefault(rule => rule.Code == code);

    /// <summary>Why a code is none of them, to follow "can't be …".</summary>
    public static string WhyNot(string code) => Rules.All.FirstOrDefault(rule => rule.Code == code) switch
    {
        { Severity: Severity.Error } => "that is an error, and an error must be mended",
        { } => "what is accepted in vain can only be taken out",
        null => "no problem has this code",
    };

    /// <summary>The cure of a code that is none of them.</summary>
    public static string HelpFor(string code)
        => Rules.All.Any(rule => rule.Code == code) ? "take the entry out" : Diagnostic.DidYouMean(code, All.Select(rule => rule.Code), "write the code of a warning, such as `DS0512`")!;
}
