using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>A part of a strip with a scale of its own, before anything is placed on it.</summary>
/// <param name="Start">The first day that it covers.</param>
/// <param name="End">The day after the last one.</param>
/// <param name="Entries">The events that are drawn on it, in order.</param>
/// <param name="Enlarged">The places in the plan of those panels that enlarge a piece of it.</param>
public sealed record PlannedPanel(long Start, long End, ImmutableArray<StripEntry> Entries, ImmutableArray<int> Enlarged);

/// <summary>
/// Decides how many scales a strip needs. The first panel shows the whole time on one even scale, so that what lies far apart is seen to. Where a third of
/// its events or more crowd into a twelfth of it or less, too near each other to be told apart, they move to a panel that enlarges just that time; and so on, up to four panels.
/// </summary>
public static class StripPlan
{
    public const int MostPanels = 4;
    private const int FewestEnlarged = 5;
    private const int LeastReduction = 12;
    private const int ReadableLanes = 4;
    private const int Slack = 5;
    private static readonly long[] Lengths = [7, 14, 31, 62, 92, 183, 366, 732, 1830];

    /// <param name="entries">All events of the strip, sorted by their first day.</param>
    public static ImmutableArray<PlannedPanel> Of(ImmutableArray<StripEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return [];
        }

        var panels = new List<PlannedPanel> { Whole(entries) };
        for (var at = 0; at < panels.Count; at++)
        {
            while (panels.Count < MostPanels && Crowd(panels[at]) is { IsEmpty: false } crowd)
            {
                var moved = crowd.Select(entry => entry.Index).ToHashSet();
                panels[at] = panels[at] with
                {
                    Entries = [.. panels[at].Entries.Where(entry => !moved.Contains(entry.Index))],
                    Enlarged = panels[at].Enlarged.Add(panels.Count),
                };
                panels.Add(Whole(crowd));
            }
        }

        return [.. panels];
    }

    private static PlannedPanel Whole(ImmutableArray<StripEntry> entries) => new(entries.Min(entry => entry.Start), entries.Max(entry => entry.End), entries, []);

    /// <summary>The events that are better enlarged: those of the shortest stretch of time that holds three quarters of what the longest one that may be enlarged holds; of one up to five times as long, if it holds more, so that a month goes with its days.</summary>
    private static ImmutableArray<StripEntry> Crowd(PlannedPanel panel)
    {
        var crowds = LengthsUpTo((panel.End - panel.Start) / LeastReduction).Select(length => (length, events: Fullest(panel.Entries, length))).ToArray();
        if (crowds.Length == 0)
        {
            return [];
        }

        var shortest = crowds.First(crowd => crowd.events.Length * 4 >= crowds[^1].events.Length * 3).length;
        var crowd = crowds.Where(crowd => crowd.length >= shortest && crowd.length <= shortest * Slack).MaxBy(crowd => crowd.events.Length).events;
        return crowd.Length >= FewestEnlarged && crowd.Length * 3 >= panel.Entries.Length && IsTooDense(crowd, panel) ? crowd : [];
    }

    private static bool IsTooDense(ImmutableArray<StripEntry> crowd, PlannedPanel panel)
    {
        var share = (crowd.Max(entry => entry.End) - crowd[0].Start) / (double)(panel.End - panel.Start);
        return crowd.Length * StripLanes.LeastWidth > ReadableLanes * ((share * StripLanes.Wide) + StripLanes.LeastWidth);
    }

    private static IEnumerable<long> LengthsUpTo(long longest)
    {
        for (long at = 0, length = Lengths[0]; length <= longest; length = ++at < Lengths.Length ? Lengths[at] : length * 2)
        {
            yield return length;
        }
    }

    /// <summary>The events of the stretch of a length, beginning with one of them, that holds most; the earliest of several.</summary>
    private static ImmutableArray<StripEntry> Fullest(ImmutableArray<StripEntry> entries, long length)
    {
        var brief = entries.Where(entry => entry.End - entry.Start <= length).ToArray();
        var (best, most) = (0, 0);
        for (int from = 0, to = 0; from < brief.Length; from++)
        {
            while (to < brief.Length && brief[to].Start < brief[from].Start + length)
            {
                to++;
            }

            if (to - from > most)
            {
                (best, most) = (from, to - from);
            }
        }

        return [.. brief.Skip(best).Take(most).Where(entry => entry.End <= brief[best].Start + length)];
    }
}
