namespace Dossier.Core.Model;

/// <summary>Dates that are known to the day, for formats that have no way to say less.</summary>
public static class StatedDay
{
    /// <summary>The day as ISO 8601 has it, or <c>null</c> for a date that is less exact, in doubt, or outside the years of four digits.</summary>
    public static string? Of(EdtfDate? date)
        => date is { IsInterval: false, Start: { IsPlain: true, Precision: DatePrecision.Day, Year: >= 1 and <= 9999 } day } ? day.ToString() : null;
}
