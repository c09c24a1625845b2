using System.Collections.Immutable;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>Says what the marks of a strip mean: each form that occurs, once, and how stated and derived dates differ.</summary>
public static class StripKey
{
    private static readonly DateForm Day = new(DateShape.Day, FadesAtStart: false, FadesAtEnd: false);
    private static readonly DateForm Within = Day with { Shape = DateShape.Within };
    private static readonly DateForm Lasting = Day with { Shape = DateShape.Lasting };

    public static ImmutableArray<StripKeyView> Of(ImmutableArray<(DateForm Form, bool Derived)> dates)
    {
        (bool Occurs, DateForm Form, bool Derived, string Words)[] keys =
        [
            (Any(form => form.Shape == DateShape.Day), Day, false, "on one day"),
            (Any(form => form.Shape == DateShape.Within), Within, false, "some time within"),
            (Any(form => form.Shape == DateShape.Lasting), Lasting, false, "lasted from one end to the other"),
            (dates.Any(date => date.Derived), dates.Any(date => date is { Derived: true, Form.Shape: DateShape.Day }) ? Day : Within, true, "hollow: worked out, not stated"),
            (Any(form => form.FadesAtStart || form.FadesAtEnd), Within with { FadesAtStart = true, FadesAtEnd = true }, false, "fading: about, or not to the day"),
            (Any(form => form.IsUncertain), Day with { IsUncertain = true }, false, "uncertain"),
            (Any(form => form.IsOpenAtStart || form.IsOpenAtEnd), Lasting with { IsOpenAtEnd = true }, false, "end open"),
            (Any(form => form.IsUnknownAtStart || form.IsUnknownAtEnd), Lasting with { IsUnknownAtEnd = true }, false, "end not known"),
        ];
        return [.. keys.Where(key => key.Occurs).Select(key => new StripKeyView(DateMarks.Beside(key.Form, key.Derived), key.Words))];

        bool Any(Func<DateForm, bool> holds) => dates.Any(date => holds(date.Form));
    }
}
