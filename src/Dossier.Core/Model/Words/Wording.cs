namespace Dossier.Core.Model.Words;

/// <summary>
/// How a language writes numbers and dates. The texts with <c>{0}</c> are patterns of <see cref="string.Format(IFormatProvider, string, object)"/>. It is a table of
/// our own, not a culture of the machine's, since those differ between versions of ICU and the same input is to give the same bytes.
/// </summary>
public sealed record Wording
{
    /// <summary>The language tag (BCP 47).</summary>
    public required string Language { get; init; }

    public string GroupSeparator { get; init; } = ",";

    public string DecimalSeparator { get; init; } = ".";

    /// <summary>The fewest digits before the decimal separator of a number that is parted into groups.</summary>
    public int FewestGroupedDigits { get; init; } = 4;

    public string Percent { get; init; } = "{0}%";

    /// <summary>What stands for a million, a billion (10⁹) and a trillion (10¹²); empty where the language inflects them.</summary>
    public IReadOnlyList<string> Scales { get; init; } = [];

    public PluralRule Plural { get; init; } = PluralRule.OneOther;

    public required string About { get; init; }

    public required string AtLeast { get; init; }

    public required string AtMost { get; init; }

    public required string MoreThan { get; init; }

    public required string LessThan { get; init; }

    /// <summary>What stands for <see cref="LessThan"/> before things that are counted.</summary>
    public string FewerThan { get => field ?? LessThan; init; }

    /// <summary>The months as they stand behind a day.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The months as they stand without a day.</summary>
    public IReadOnlyList<string> MonthsAlone { get => field ?? Months; init; }

    /// <summary>Spring, summer, autumn, winter.</summary>
    public required IReadOnlyList<string> Seasons { get; init; }

    public string Day { get; init; } = "{0}";

    /// <summary>The first day of a month, where it has a form of its own.</summary>
    public string? FirstDay { get; init; }

    /// <summary>Day or days, and month.</summary>
    public string DayMonth { get; init; } = "{0} {1}";

    /// <summary>What <see cref="DayMonth"/> gives, and year.</summary>
    public string DayMonthYear { get; init; } = "{0} {1}";

    /// <summary>Month or season, and year.</summary>
    public string MonthYear { get; init; } = "{0} {1}";

    public string Year { get; init; } = "{0}";

    public required string BeforeChrist { get; init; }

    public required string Decade { get; init; }

    /// <summary>From a year to a year.</summary>
    public required string Years { get; init; }

    public required string AboutDate { get; init; }

    public required string Uncertain { get; init; }

    public required string ADayIn { get; init; }

    public required string AMonthIn { get; init; }

    public required string Until { get; init; }

    public required string From { get; init; }

    public required string StartUnknown { get; init; }

    public required string EndUnknown { get; init; }
}
