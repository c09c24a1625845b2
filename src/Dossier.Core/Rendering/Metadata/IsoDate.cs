using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>Dates as ISO 8601-1 has them, which knows neither doubt nor seasons: what it can't say is left out rather than made more exact.</summary>
public static class IsoDate
{
    /// <summary>A single date: <c>2022</c>, <c>2022-01</c>, <c>2022-01-05</c>.</summary>
    public static string? Of(EdtfDate? date) => date is { IsInterval: false } ? Of(date.Start) : null;

    /// <summary>One end of a period.</summary>
    public static string? Of(DatePoint? point) => point is { IsPlain: true, Year: >= 1 and <= 9999 } ? point.ToString() : null;
}
