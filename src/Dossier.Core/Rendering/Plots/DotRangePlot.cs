using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Plots;

/// <summary>Makes the plot of a measure's values: where two or more numbers stand, or two different dates.</summary>
public static class DotRangePlot
{
    /// <summary>From here on a numeral is harder to read than a power of ten.</summary>
    private const double Large = 1e12;

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly ImmutableArray<Form> Forms =
    [
        new((extent, retracted) => extent.Low == extent.High && !extent.IsApproximate && !retracted, new(50, 50), "a value", "a day"),
        new((extent, _) => extent is { Low: { } low, High: { } high } && low != high, new(20, 80), "a range", "a period"),
        new((extent, _) => extent is { High: null, IsExclusive: false }, new(30, null), "at least", "with an open end"),
        new((extent, _) => extent is { Low: null, IsExclusive: false }, new(null, 70), "at most", "with an open beginning"),
        new((extent, _) => extent is { High: null, IsExclusive: true }, new(30, null) { IsExclusive = true }, "more than", "after"),
        new((extent, _) => extent is { Low: null, IsExclusive: true }, new(null, 70) { IsExclusive = true }, "less than", "before"),
        new((extent, _) => extent.IsApproximate, new(50, 50) { IsApproximate = true }, "about", "about, or uncertain"),
        new((_, retracted) => retracted, new(50, 50), "retracted", "retracted") { Retracted = true },
    ];

    public static PlotView? Of(Measure measure, Parts parts)
    {
        var facts = parts.Graph.FactsFor[measure.Key].Select(fact => (fact, extent: PlotExtent.Of(fact.Value))).ToArray();
        var drawn = facts.Where(pair => pair.extent is not null).Select(pair => (pair.fact, extent: pair.extent!)).OrderBy(pair => pair.extent.SortKey).ThenBy(pair => pair.extent.High ?? double.MaxValue).ToArray();
        var isDate = measure.MeasureKind == MeasureKind.Date;
        if (drawn.Length < 2 || (isDate && drawn.Select(pair => pair.extent).Distinct().Count() < 2))
        {
            return null;
        }

        var layout = PlotLayout.Of([.. drawn.Select(pair => pair.extent)], isDate);
        var labels = new Labels(measure, layout.Scale, parts);
        ImmutableArray<PlotTickView> ticks = [.. layout.Ticks(labels.Of).Select(Tick)];
        return new PlotView(
            $"Scale from {labels.Of(layout.Scale.Ticks[0]).Label} to {labels.Of(layout.Scale.Ticks[^1]).Label}",
            Caption(measure, layout.Scale),
            ticks,
            [.. drawn.Select(pair => Row(pair.fact, parts) with { Shape = PlotShape.Of(pair.extent, layout, pair.fact.Fact.Retracted), Ticks = ticks })],
            Key([.. drawn.Select(pair => (pair.extent, pair.fact.Fact.Retracted))], isDate),
            [.. facts.Where(pair => pair.extent is null).Select(pair => Row(pair.fact, parts))]);
    }

    /// <summary>The forms that stand on the plot; none where all are plain values.</summary>
    private static ImmutableArray<PlotKeyView> Key(ImmutableArray<(PlotExtent Extent, bool Retracted)> drawn, bool isDate)
    {
        Form[] forms = [.. Forms.Where(form => drawn.Any(value => form.Stands(value.Extent, value.Retracted)))];
        return forms is [var only] && only == Forms[0] ? [] : [.. forms.Select(form => new PlotKeyView(PlotShape.Sample(form.Sample, form.Retracted), isDate ? form.DateMeaning : form.Meaning))];
    }

    private static PlotRowView Row(LinkedFact fact, Parts parts) => new(
        "#" + Uri.EscapeDataString(fact.RowAnchor),
        parts.Value(fact.Value, fact.Measure),
        fact.Fact.Retracted,
        fact.Speaker.IsArticle ? null : parts.Speaker(fact.Speaker, byAuthor: false, fact.Article).Name,
        fact.Article.ShortName,
        Parts.Prose(fact.Fact.Scope),
        null,
        []);

    private static PlotTickView Tick(PlotTick tick) => new(
        PlotShape.Percent(tick.X),
        tick.IsLabelled ? tick.Label : null,
        PlotShape.Percent(tick.LabelX),
        tick.Anchor.ToString().ToLowerInvariant(),
        tick.IsLabelledNarrow ? "plot-label" : "plot-label plot-label-wide");

    private static string Caption(Measure measure, PlotScale scale)
    {
        var words = measure switch
        {
            { MeasureKind: MeasureKind.Date } => "On one time scale.",
            { Unit.Other: { } unit } => $"In {unit}, on one scale.",
            _ => "On one scale.",
        };
        return scale switch
        {
            { IsLogarithmic: true, Ticks: var ticks } => $"{words} The scale is logarithmic: each line is {Math.Round(ticks[1] / ticks[0]).ToString("#,0", CultureInfo.InvariantCulture)} times the one before.",
            { From: > 0 } when measure.MeasureKind != MeasureKind.Date => words + " The scale does not begin at zero.",
            _ => words,
        };
    }

    /// <summary>A form that a mark can have, with a sample of it for the key.</summary>
    private sealed record Form(Func<PlotExtent, bool, bool> Stands, PlotExtent Sample, string Meaning, string DateMeaning)
    {
        public bool Retracted { get; init; }
    }

    /// <summary>The words of a scale's ticks: the number without its unit, which the caption gives.</summary>
    private sealed record Labels(Measure Measure, PlotScale Scale, Parts Parts)
    {
        public (string Label, string Short) Of(double tick)
        {
            if (Measure.MeasureKind == MeasureKind.Date)
            {
                var edtf = TimeScale.Edtf(Scale, tick);
                return (Parts.Date(EdtfDate.Parse(edtf)!).Text, edtf);
            }

            var power = Power(tick);
            return (Math.Abs(tick) >= Large ? power : Parts.Value(new NumberValue((decimal)tick, (decimal)tick, Approximate: false), Measure with { Unit = null }), power);
        }

        /// <summary>A large number as a product: "2 × 10¹⁵".</summary>
        private static string Power(double number)
        {
            if (Math.Abs(number) < Large)
            {
                return number.ToString("0.########", CultureInfo.InvariantCulture);
            }

            var exponent = (int)Math.Floor(Math.Log10(Math.Abs(number)) + 1e-9);
            var factor = (number / Math.Pow(10, exponent)).ToString("0.########", CultureInfo.InvariantCulture);
            var power = "10" + string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(digit => Superscripts[digit - '0']));
            return factor == "1" ? power : $"{factor} × {power}";
        }
    }
}
