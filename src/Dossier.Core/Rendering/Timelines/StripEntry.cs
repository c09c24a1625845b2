using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>An event as a strip sees it.</summary>
/// <param name="Index">Its place in the list of events, which is in order of time.</param>
/// <param name="Start">The first day that its date can mean, by its number (<see cref="CalendarDay.Number"/>).</param>
/// <param name="End">The day after the last one that it can mean. Of an interval without an end only the end that it has counts.</param>
/// <param name="Label">The width of its label in pixels.</param>
public sealed record StripEntry(int Index, DateForm Form, long Start, long End, double Label)
{
    public static StripEntry Of(EdtfDate date, int index, double label)
        => new(index, DateForm.Of(date), (date.Start ?? date.End!).First.Number, (date.End ?? date.Start!).Last.Number + 1, label);
}
