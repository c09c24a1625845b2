namespace Dossier.Core.Model;

/// <summary>
/// The stretch of numbers or days within which a value lies: what it takes to tell whether two values can both hold.
/// </summary>
/// <param name="From">The smallest that it can be; <c>null</c> where it is open.</param>
/// <param name="To">The largest; <c>null</c> where it is open.</param>
/// <param name="ExcludesEnds">The bounds themselves are not meant: "more than 12".</param>
public readonly record struct ValueBounds(decimal? From, decimal? To, bool ExcludesEnds)
{
    /// <summary>The bounds of a value; <c>null</c> for words, which have none.</summary>
    /// <remarks>
    /// "About" reaches one unit of the last digit that is not zero to either side: about 2,500 is 2,400 to 2,600. An approximate
    /// or uncertain date reaches one unit of its precision further.
    /// </remarks>
    public static ValueBounds? Of(FactValue value) => Of(value, isRounded: false);

    /// <summary>The bounds of a value that is taken as rounded, whether or not its source says so.</summary>
    public static ValueBounds? OfRounded(FactValue value) => Of(value, isRounded: true);

    public bool Overlaps(ValueBounds other)
        => Reaches(other) && other.Reaches(this);

    /// <summary>Of the interval in days, counted as <see cref="CalendarDay.Number"/>.</summary>
    public static ValueBounds Of(EdtfDate date) => new(Day(date.Start, isEnd: false), Day(date.End, isEnd: true), ExcludesEnds: false);

    private bool Reaches(ValueBounds other)
        => From is not { } from || other.To is not { } to || (ExcludesEnds || other.ExcludesEnds ? from < to : from <= to);

    private static ValueBounds? Of(FactValue value, bool isRounded) => value switch
    {
        NumberValue number when number.Approximate || isRounded => new ValueBounds(number.Minimum - Unit(number.Minimum), number.Maximum + Unit(number.Maximum), number.IsExclusive),
        NumberValue number => new ValueBounds(number.Minimum, number.Maximum, number.IsExclusive),
        DateValue date => Of(date.Date),
        _ => null,
    };

    /// <summary>The value of the last digit that is not zero: 100 for 2,500, 0.5's is 0.1.</summary>
    private static decimal Unit(decimal? number)
    {
        var rest = Math.Abs(number ?? 0);
        if (rest == 0)
        {
            return 0;
        }

        var unit = 1m;
        while (!decimal.IsInteger(rest))
        {
            rest *= 10;
            unit /= 10;
        }

        while (rest % 10 == 0)
        {
            rest /= 10;
            unit *= 10;
        }

        return unit;
    }

    private static decimal? Day(DatePoint? point, bool isEnd)
    {
        if (point is null)
        {
            return null;
        }

        var slack = !point.Approximate && !point.Uncertain ? 0 : point.Precision switch { DatePrecision.Day => 1, DatePrecision.Month => 31, DatePrecision.Season => 92, _ => 366 };
        return isEnd ? point.Last.Number + slack : point.First.Number - slack;
    }
}
