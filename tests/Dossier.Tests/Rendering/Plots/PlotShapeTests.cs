using Dossier.Core.Model;
using Dossier.Core.Rendering.Plots;
using Dossier.Core.Rendering.Views;

namespace Dossier.Tests.Rendering.Plots;

/// <summary>Which form stands for which value.</summary>
public class PlotShapeTests
{
    private static readonly PlotLayout Layout = new(new PlotScale(0, 100, IsLogarithmic: false, [0, 100]), 0, 100, 0.5, 99.5);

    [Theory]
    [InlineData("40", "plot-dot 40%")]
    [InlineData("~40", "plot-dot 40%, plot-about 40%, plot-about 40%")]
    [InlineData("20..60", "plot-bar 20%–60%")]
    [InlineData("~20..60", "plot-bar 20%–60%, plot-about 20%, plot-about 60%")]
    [InlineData(">=40", "plot-open 40%–99.5%, plot-arrow 99.5%, plot-dot 40%")]
    [InlineData("<=40", "plot-open 0.5%–40%, plot-arrow 0.5%, plot-dot 40%")]
    [InlineData("33.3333", "plot-dot 33.33%")]
    public void A_value_has_its_form(string value, string form)
        => Form(PlotShape.Of(PlotExtent.Of(FactValue.Parse(value, MeasureKind.Quantity)!)!, Layout, retracted: false)).ShouldBe(form);

    [Theory]
    [InlineData("40", "plot-dot plot-hollow 40%")]
    [InlineData("20..60", "plot-bar 20%–60%, plot-bar-inside 20%–60%")]
    public void A_retracted_value_is_hollow(string value, string form)
        => Form(PlotShape.Of(PlotExtent.Of(FactValue.Parse(value, MeasureKind.Quantity)!)!, Layout, retracted: true)).ShouldBe(form);

    [Fact]
    public void A_bound_that_is_not_meant_itself_is_a_smaller_ring()
    {
        var atLeast = PlotShape.Of(new PlotExtent(40, null), Layout, retracted: true);
        var moreThan = PlotShape.Of(new PlotExtent(40, null) { IsExclusive = true }, Layout, retracted: false);

        Form(moreThan).ShouldBe("plot-open 40%–99.5%, plot-arrow 99.5%, plot-dot plot-hollow 40%");
        moreThan.Marks[1].Path.ShouldNotBe(atLeast.Marks[1].Path);
    }

    [Theory]
    [InlineData("2022-01", 31)]
    [InlineData("2022", 365)]
    [InlineData("2022-01-05", 1)]
    [InlineData("2022-01-05/2022-01-06", 2)]
    public void A_date_covers_all_the_days_that_it_can_mean(string date, int days)
    {
        var extent = PlotExtent.Of(new DateValue(EdtfDate.Parse(date)!))!;

        (extent.High - extent.Low + 1).ShouldBe(days);
    }

    [Theory]
    [InlineData("2022-01-05?")]
    [InlineData("2022~")]
    [InlineData("2022-01-05~/2022-01-06")]
    public void A_date_that_is_not_sure_is_marked(string date)
        => PlotExtent.Of(new DateValue(EdtfDate.Parse(date)!))!.IsApproximate.ShouldBeTrue();

    [Fact]
    public void Words_stand_on_no_scale()
    {
        PlotExtent.Of(new WordsValue("dozens")).ShouldBeNull();
        PlotExtent.Of(new NumberValue(null, null, Approximate: false)).ShouldBeNull();
    }

    private static string Form(PlotShapeView shape)
        => string.Join(", ", shape.Lines.Select(line => $"{line.Class} {line.X1}–{line.X2}").Concat(shape.Marks.Select(mark => $"{mark.Class} {mark.X}")));
}
