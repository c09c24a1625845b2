using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Plots;

/// <summary>
/// Decides which ticks have a label, so that labels neither touch nor leave the picture. They are set at one size, whatever the width of the picture, so
/// a narrow one shows fewer of them. Widths of letters are reckoned, on the side of too much.
/// </summary>
public static class TickLabels
{
    /// <summary>The widths in pixels, at the least, of a scale on a telephone and on a wide screen.</summary>
    public const double Narrow = 272;

    /// <inheritdoc cref="Narrow"/>
    public const double Wide = 560;

    private const double Gap = 8;
    private const double Letter = 7.4;
    private const double WideLetter = 13.5;
    private const char Percent = '%';
    private const char FirstWideLetter = '\u1100';

    /// <param name="ticks">Each with its place in percent, its label, and a shorter one for when two labels have no room side by side.</param>
    public static ImmutableArray<PlotTick> Lay(IReadOnlyList<(double X, string Label, string Short)> ticks)
    {
        var full = ticks.Select(tick => Place(tick.X, tick.Label)).ToArray();
        var placed = Fits([full[0], full[^1]], Narrow) ? full : [.. ticks.Select(tick => Place(tick.X, tick.Short))];
        var wide = Every(placed, Wide, 1);
        var narrow = Every(placed, Narrow, wide);
        return [.. placed.Select((tick, index) => tick with { IsLabelled = index % wide == 0, IsLabelledNarrow = index % narrow == 0 })];
    }

    /// <summary>The pixels that a label takes from its start, and to its end, in a picture of a width.</summary>
    public static (double From, double To) Box(PlotTick tick, double width)
    {
        var (at, length) = (tick.LabelX / 100 * width, Length(tick.Label));
        var from = tick.Anchor switch { LabelAnchor.Start => at, LabelAnchor.End => at - length, _ => at - (length / 2) };
        return (from, from + length);
    }

    private static PlotTick Place(double x, string label)
    {
        var half = Length(label) / 2 / Narrow * 100;
        var (at, anchor) = x < half ? (0, LabelAnchor.Start) : x > 100 - half ? (100, LabelAnchor.End) : (x, LabelAnchor.Middle);
        return new PlotTick(x, label, at, anchor, IsLabelled: false, IsLabelledNarrow: false);
    }

    /// <summary>The least multiple of a stride at which labels fit; at worst only the first and the last stand.</summary>
    private static int Every(PlotTick[] ticks, double width, int stride)
    {
        for (var every = stride; every < ticks.Length; every += stride)
        {
            if (Fits([.. ticks.Where((_, index) => index % every == 0)], width))
            {
                return every;
            }
        }

        return ((ticks.Length - 1) / stride * stride) is > 0 and var last ? last : stride;
    }

    private static bool Fits(PlotTick[] ticks, double width) => ticks.Zip(ticks.Skip(1)).All(pair => Box(pair.First, width).To + Gap <= Box(pair.Second, width).From);

    private static double Length(string label) => label.Sum(c => c != Percent && (c < FirstWideLetter || char.IsPunctuation(c)) ? Letter : WideLetter);
}
