using Dossier.Core.Model;
using Dossier.Core.Rendering.Plots;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Rendering.Plots;

/// <summary>Values that nobody would plot on purpose, for properties that hold for all.</summary>
internal static class AnyValues
{
    private static readonly decimal[] Odd = [0, 1, -1, 0.1m, 0.00000001m, 99, 100, 1000, 5800, 1e12m, 12345678901234567890m, 12345678901234567891m, decimal.MaxValue, decimal.MinValue];

    private static readonly string[] OddDates =
        ["0001", "0001-01-01", "9999", "9999-12-31", "2022", "2022-01", "2022-21", "2022-24", "2022-01-05", "2022-01-05/2022-01-06", "2022-01-05/..", "../2022-01", "1887-05?", "2022~", "2020-02-29", "1000/9000"];

    private static Gen<decimal> Number { get; } = Gen.OneOf(
        Gen.Elements(Odd),
        Gen.Choose(-1000, 1000).Select(number => (decimal)number),
        Gen.Choose(0, 1_000_000).Select(number => number / 1000m),
        from digits in Gen.Choose(1, 999) from power in Gen.Choose(-8, 20) select digits * (decimal)Math.Pow(10, power));

    private static Gen<FactValue> NumberValue { get; } =
        from one in Number
        from other in Number
        from form in Gen.Choose(0, 4)
        from about in Gen.Elements(true, false)
        select (FactValue)(form switch
        {
            0 => new NumberValue(one, null, about),
            1 => new NumberValue(null, one, about),
            2 => new NumberValue(Math.Min(one, other), Math.Max(one, other), about),
            _ => new NumberValue(one, one, about),
        });

    private static Gen<FactValue> DateValue { get; } = Gen.OneOf(
        Gen.Elements(OddDates),
        Gen.Choose(1, 9999).Select(year => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Choose(1, 28).Select(day => $"2022-02-{day:00}"),
        Gen.Choose(1, 12).Select(month => $"2022-{month:00}")).Select(text => (FactValue)new DateValue(EdtfDate.Parse(text)!));

    public static void HoldForNumbers(Action<PlotExtent[], PlotLayout> property) => Hold(NumberValue, areDates: false, property);

    public static void HoldForDates(Action<PlotExtent[], PlotLayout> property) => Hold(DateValue, areDates: true, property);

    private static void Hold(Gen<FactValue> values, bool areDates, Action<PlotExtent[], PlotLayout> property)
    {
        var lists = Gen.NonEmptyListOf(values).Select(list => list.Select(value => PlotExtent.Of(value)!).ToArray()).ToArbitrary();
        Prop.ForAll(lists, extents => property(extents, PlotLayout.Of(extents, areDates))).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(2022, 105));
    }
}
