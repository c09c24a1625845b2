using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Rendering.Plots;

namespace Dossier.Tests.Rendering.Plots;

/// <summary>The geometry of plots, whatever the values.</summary>
public class PlotLayoutTests
{
    [Fact]
    public void Every_number_stands_inside_the_picture_in_its_order() => AnyValues.HoldForNumbers(StandsInside);

    [Fact]
    public void Every_date_stands_inside_the_picture_in_its_order() => AnyValues.HoldForDates(StandsInside);

    [Fact]
    public void Ticks_are_two_at_least_in_order_and_on_the_scale()
    {
        AnyValues.HoldForNumbers(HasTicks);
        AnyValues.HoldForDates(HasTicks);
    }

    [Fact]
    public void Ticks_of_a_linear_scale_are_round_and_no_finer_than_whole_values()
        => AnyValues.HoldForNumbers((extents, layout) =>
        {
            if (layout.Scale.IsLogarithmic)
            {
                layout.Scale.Ticks.ShouldAllBe(tick => IsRound(tick));
                return;
            }

            var step = layout.Scale.Ticks[1] - layout.Scale.Ticks[0];
            IsRound(step).ShouldBeTrue($"a step of {step}");
            layout.Scale.Ticks.ShouldAllBe(tick => Math.Abs((tick / step) - Math.Round(tick / step)) < 1e-6);
            if (extents.SelectMany(extent => extent.Bounds).All(double.IsInteger))
            {
                step.ShouldBeGreaterThanOrEqualTo(1);
            }
        });

    [Fact]
    public void Labels_neither_touch_nor_leave_the_picture()
    {
        AnyValues.HoldForNumbers((_, layout) => LabelsFit(layout, tick => tick.ToString("#,0.########", System.Globalization.CultureInfo.InvariantCulture) is { Length: < 16 } label ? label : tick.ToString("0.##e0", System.Globalization.CultureInfo.InvariantCulture)));
        AnyValues.HoldForDates((_, layout) => LabelsFit(layout, tick => DateWords.Of(EdtfDate.Parse(TimeScale.Edtf(layout.Scale, tick))!, Wordings.English)));
    }

    [Theory]
    [InlineData("2500 3000 3500", "2400 2600 2800 3000 3200 3400 3600")]
    [InlineData("12 40", "0 10 20 30 40")]
    [InlineData("32 81", "0 20 40 60 80 100")]
    [InlineData("4 4 4", "3 4 5")]
    [InlineData("0 0", "0 1")]
    [InlineData("-22.5 -18 3", "-30 -20 -10 0 10")]
    [InlineData("0.1 0.3", "0 0.1 0.2 0.3")]
    [InlineData("1 2", "0 1 2")]
    [InlineData("12 480000", "10 100 1000 10000 100000 1000000")]
    [InlineData("99 1", "0 20 40 60 80 100")]
    [InlineData("-5 1000000", "-500000 0 500000 1000000")]
    public void Numbers_have_these_ticks(string values, string ticks)
        => NumberScale.Over(Numbers(values)).Ticks.ShouldBe(Numbers(ticks), 1e-9);

    [Theory]
    [InlineData("2022-01-05 2022-01-08", "2022-01-05 2022-01-06 2022-01-07 2022-01-08")]
    [InlineData("2022-01-05", "2022-01-04 2022-01-05 2022-01-06")]
    [InlineData("1991 1993", "1991 1992 1993 1994")]
    [InlineData("2022-01 2022-03", "2022-01 2022-02 2022-03 2022-04")]
    [InlineData("2022-01-05 2022-01", "2022-01-01 2022-01-06 2022-01-11 2022-01-16 2022-01-21 2022-01-26 2022-02-01")]
    [InlineData("1878 1887-05?", "1878 1880 1882 1884 1886 1888")]
    [InlineData("9999-12-31", "9999-12-30 9999-12-31")]
    [InlineData("2021-12-31 2022-01-01", "2021-12-31 2022-01-01")]
    [InlineData("0001-01-01", "0001-01-01 0001-01-02")]
    public void Dates_have_these_ticks(string dates, string ticks)
    {
        var scale = TimeScale.Over([.. dates.Split(' ').Select(date => PlotExtent.Of(new DateValue(EdtfDate.Parse(date)!))!)]);

        string.Join(' ', scale.Ticks.Select(tick => TimeScale.Edtf(scale, tick))).ShouldBe(ticks);
    }

    [Fact]
    public void Only_values_orders_of_magnitude_apart_stand_on_a_logarithmic_scale()
    {
        NumberScale.Over([1, 99]).IsLogarithmic.ShouldBeFalse();
        NumberScale.Over([1, 100]).IsLogarithmic.ShouldBeTrue();
        NumberScale.Over([0, 1_000_000]).IsLogarithmic.ShouldBeFalse();
        NumberScale.Over([-1, 1_000_000]).IsLogarithmic.ShouldBeFalse();
    }

    [Fact]
    public void An_open_end_has_room_for_its_arrow()
    {
        var layout = PlotLayout.Of([new PlotExtent(3, null), new PlotExtent(4, 4)], areDates: false);

        (layout.OpenEnd - layout.X(4)).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void At_most_begins_at_zero_where_the_scale_does()
    {
        var layout = PlotLayout.Of([new PlotExtent(null, 40), new PlotExtent(10, 10)], areDates: false);

        layout.OpenStart.ShouldBe(layout.X(0));
    }

    private static void StandsInside(PlotExtent[] extents, PlotLayout layout)
    {
        double[] bounds = [.. extents.SelectMany(extent => extent.Bounds).Order()];
        bounds.Select(layout.X).ShouldAllBe(x => x >= layout.Start && x <= layout.End);
        bounds.Zip(bounds.Skip(1)).ShouldAllBe(pair => layout.X(pair.First) <= layout.X(pair.Second));
        (layout.Start >= 0 && layout.OpenStart >= 0 && layout.End <= 100 && layout.OpenEnd <= 100).ShouldBeTrue();
        foreach (var extent in extents)
        {
            var shape = PlotShape.Of(extent, layout, retracted: false);
            shape.Lines.SelectMany(line => new[] { line.X1, line.X2 }).Concat(shape.Marks.Select(mark => mark.X)).ShouldAllBe(x => x.EndsWith('%') && Percent(x) >= 0 && Percent(x) <= 100);
            shape.Lines.ShouldAllBe(line => Percent(line.X1) <= Percent(line.X2));
            (shape.Lines.Length + shape.Marks.Length).ShouldBeGreaterThan(0);
        }
    }

    private static void HasTicks(PlotExtent[] extents, PlotLayout layout)
    {
        layout.Scale.Ticks.Length.ShouldBeInRange(2, 12);
        layout.Scale.Ticks.Zip(layout.Scale.Ticks.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second);
        layout.Scale.Ticks.ShouldAllBe(tick => tick >= layout.Scale.From && tick <= layout.Scale.To);
        extents.SelectMany(extent => extent.Bounds).ShouldAllBe(bound => bound >= layout.Scale.From && bound <= layout.Scale.To);
    }

    private static void LabelsFit(PlotLayout layout, Func<double, string> label)
    {
        var ticks = layout.Ticks(tick => (label(tick), label(tick)));
        ticks.Count(tick => tick.IsLabelledNarrow).ShouldBeGreaterThanOrEqualTo(2);
        ticks.ShouldAllBe(tick => tick.IsLabelled || !tick.IsLabelledNarrow);
        foreach (var (width, shown) in new[] { (TickLabels.Narrow, ticks.Where(tick => tick.IsLabelledNarrow)), (TickLabels.Wide, ticks.Where(tick => tick.IsLabelled)) })
        {
            (double From, double To)[] boxes = [.. shown.Select(tick => TickLabels.Box(tick, width))];
            boxes.ShouldAllBe(box => box.From >= -0.01 && box.To <= width + 0.01);
            boxes.Zip(boxes.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From);
        }
    }

    private static bool IsRound(double number)
    {
        var digits = number / Math.Pow(10, Math.Floor(Math.Log10(number) + 1e-9));
        return Math.Round(digits, 6) is 1 or 2 or 5;
    }

    private static double Percent(string x) => double.Parse(x[..^1], System.Globalization.CultureInfo.InvariantCulture);

    private static double[] Numbers(string values) => [.. values.Split(' ').Select(value => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture))];
}
