using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Model;

/// <summary>Dates in every form that EDTF has on level 1.</summary>
public static class AnyDate
{
    private static readonly Gen<string> Year = Gen.OneOf(
        Gen.Choose(1900, 2100).Select(Four),
        Gen.Choose(0, 9999).Select(Four),
        Gen.Choose(1, 9999).Select(year => "-" + Four(year)));

    private static readonly Gen<string> Month = Gen.Choose(1, 12).Select(Two);

    private static readonly Gen<string> LongYear =
        from sign in Gen.Elements("", "-")
        from year in Gen.Choose(10_000, 999_999_999)
        select "Y" + sign + year.ToString(CultureInfo.InvariantCulture);

    private static readonly Gen<string> Point =
        from date in Gen.OneOf(
            Year,
            Joined(Year, Month),
            Joined(Year, Gen.Choose(21, 24).Select(Two)),
            Joined(Year, Month, Gen.Choose(1, 28).Select(Two)),
            Joined(Year, Gen.Elements("01-31", "03-31", "04-30", "12-31")),
            Gen.Elements("2020-02-29", "2000-02-29", "0000-02-29", "-0004-02-29"),
            Joined(Year, Gen.Elements("XX", "XX-XX")),
            Joined(Year, Month, Gen.Constant("XX")),
            Gen.Choose(0, 999).Select(decade => decade.ToString("000", CultureInfo.InvariantCulture) + "X"),
            Gen.Choose(0, 99).Select(century => Two(century) + "XX"),
            LongYear)
        from qualifier in Gen.Elements("", "", "?", "~", "%")
        select date + qualifier;

    /// <summary>The text of a date: mostly single ones, and intervals with two ends, one, or the same twice.</summary>
    public static Arbitrary<string> Text { get; } = Arb.From(Gen.OneOf(
        Point,
        Gen.OneOf(Point.Select(point => $"{point}/{point}"), Point.Select(point => $"Y-999999999/{point}"), Point.Select(point => $"{point}/Y999999999?")),
        from point in Point
        from end in Gen.Elements("..", "")
        from isStart in Gen.Elements(true, false)
        select isStart ? $"{end}/{point}" : $"{point}/{end}"));

    private static Gen<string> Joined(params Gen<string>[] parts) => parts.Aggregate((left, right) => from a in left from b in right select $"{a}-{b}");

    private static string Four(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
