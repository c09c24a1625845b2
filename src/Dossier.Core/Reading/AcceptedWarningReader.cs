using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads which warnings the editors let stand; each pair of code and file has one entry.</summary>
public static class AcceptedWarningReader
{
    public static ImmutableArray<AcceptedWarning> Read(Fields settings, DiagnosticBag diagnostics)
    {
        var entries = settings.Each("accept", Entry);
        var seen = new Dictionary<(string, string), SourceSpan>();
        foreach (var entry in entries)
        {
            if (!seen.TryAdd((entry.Code.Value, entry.File.Value), entry.Code.Span))
            {
                Duplicates.Report(entry.Code.Span, $"an entry for {entry.Code.Value} in `{entry.File.Value}`", seen[(entry.Code.Value, entry.File.Value)], diagnostics, "keep one of them");
            }
        }

        return [.. entries.DistinctBy(entry => (entry.Code.Value, entry.File.Value))];
    }

    private static AcceptedWarning? Entry(Fields fields)
        => fields.Text("code") is { } code && AcceptableWarnings.Of(code.Value) is not null && fields.Text("file") is { } file
            ? new AcceptedWarning(code, file with { Value = file.Value.Replace('\\', '/') }, fields.LocatedWholeNumber("count") is { Value: > 0 } count ? count : null, fields.Text("why")?.Value)
            : null;
}
