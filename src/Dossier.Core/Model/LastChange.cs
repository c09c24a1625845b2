using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>When something last changed in a way that matters to a reader, as far as its editor says: never the time of a file.</summary>
public static class LastChange
{
    /// <summary>The later of <c>updated:</c> and the newest correction, which is a significant change whether <c>updated:</c> follows it or not.</summary>
    public static EdtfDate? Of(Located<EdtfDate>? updated, ImmutableArray<Correction> corrections)
        => Newest(corrections.Select(correction => (EdtfDate?)correction.Date.Value).Append(updated?.Value));

    /// <summary>The latest of the dates that are a plain year, month or day; of two that begin alike the more exact one.</summary>
    public static EdtfDate? Newest(IEnumerable<EdtfDate?> dates)
        => dates.Where(date => date is { IsInterval: false, Start: { IsPlain: true, Year: >= 1 and <= 9999 } }).MaxBy(date => (date!.Start!.First, date.Start.Precision));
}
