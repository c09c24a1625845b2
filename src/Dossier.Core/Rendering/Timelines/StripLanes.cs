using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>Puts marks into lanes, so that none overlaps another: each, in order, into the first lane in which there is room for it.</summary>
public static class StripLanes
{
    /// <summary>The narrowest panel, in pixels: the text's width on a screen of 320.</summary>
    public const double Narrow = 280;

    /// <summary>The width from which on a panel counts as wide.</summary>
    public const double Wide = 704;

    /// <summary>What a mark needs at least, to be hit with a finger.</summary>
    public const double LeastWidth = 24;

    /// <summary>More would be no picture any more.</summary>
    public const int Most = 20;

    /// <summary>The lanes of marks; empty where more than <see cref="Most"/> would be needed.</summary>
    /// <param name="footprints">The pixels that each takes, in the order in which they look for room.</param>
    public static ImmutableArray<int> Of(IEnumerable<(double Left, double Right)> footprints)
    {
        var ends = new List<double>();
        var lanes = ImmutableArray.CreateBuilder<int>();
        foreach (var (left, right) in footprints)
        {
            var lane = ends.FindIndex(end => end <= left);
            if (lane < 0)
            {
                if (ends.Count == Most)
                {
                    return [];
                }

                lane = ends.Count;
                ends.Add(right);
            }

            ends[lane] = right;
            lanes.Add(lane);
        }

        return lanes.ToImmutable();
    }

    /// <summary>The pixels that a mark takes on a panel of a width.</summary>
    public static (double Left, double Right) Footprint(double from, double to, double width)
    {
        var (left, right) = (from * width / 100, to * width / 100);
        var missing = Math.Max(0, LeastWidth - (right - left)) / 2;
        return (left - missing, right + missing);
    }
}
