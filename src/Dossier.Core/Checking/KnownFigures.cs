using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>
/// The figures that rest on a source: the values, scopes and dates of facts, the dates of events and articles, and whatever stands in a
/// passage, since passages are words of the articles. Only the number counts, not what it is a number of.
/// </summary>
public sealed class KnownFigures
{
    private readonly HashSet<decimal> numbers = [];
    private readonly HashSet<int> years = [];
    private readonly HashSet<(int Year, int Month)> months = [];
    private readonly HashSet<(int Month, int Day)> days = [];
    private readonly HashSet<int> daysOfAnyMonth = [];

    /// <summary>The figures of the whole dossier.</summary>
    public static KnownFigures Of(DossierGraph graph)
    {
        var known = new KnownFigures();
        known.Add(graph.Content.Settings.AsOf?.Value);
        foreach (var fact in graph.Facts)
        {
            known.Add(fact);
        }

        foreach (var article in graph.Content.Articles)
        {
            known.Add(article.Published?.Value);
            known.Add(article.Accessed?.Value);
            known.Add(article.Archived?.On?.Value);
            known.Add(article.Title?.Value);
            foreach (var passage in article.Statements.Select(statement => statement.Passage.Value)
                .Concat(article.Roles.Select(role => role.Passage.Value))
                .Concat(article.Defects.Select(defect => defect.Passage?.Value).OfType<string>()))
            {
                known.Add(passage);
            }
        }

        foreach (var happening in graph.Content.Events)
        {
            known.Add(happening.Date.Value);
            foreach (var source in happening.Sources)
            {
                known.Add(source.Passage?.Value);
            }
        }

        return known;
    }

    /// <summary>The figures of one fact.</summary>
    public static KnownFigures Of(LinkedFact fact)
    {
        var known = new KnownFigures();
        known.Add(fact);
        return known;
    }

    public bool Holds(Figure figure) => figure switch
    {
        { Day: { } day, Month: { } month } => days.Contains((month, day)) && (figure.Year is not { } year || months.Contains((year, month))),
        { Month: { } month, Year: { } year } => months.Contains((year, month)),
        { Number: { } number } => numbers.Contains(number) || (decimal.IsInteger(number) && number is > 0 and < 10_000 && (years.Contains((int)number) || (figure.IsOrdinal && daysOfAnyMonth.Contains((int)number)))),
        _ => false,
    };

    private void Add(LinkedFact fact)
    {
        Add(fact.Fact.AsOf?.Value);
        Add(fact.Fact.Scope?.Value);
        Add(fact.Fact.Passage.Value);
        switch (fact.Value)
        {
            case NumberValue number:
                foreach (var bound in new[] { number.Minimum, number.Maximum })
                {
                    if (bound is { } value)
                    {
                        numbers.Add(Math.Abs(value));
                    }
                }

                break;
            case DateValue date:
                Add(date.Date);
                break;
            case WordsValue words:
                Add(words.Words);
                break;
        }
    }

    private void Add(EdtfDate? date)
    {
        foreach (var point in new[] { date?.Start, date?.End }.OfType<DatePoint>())
        {
            Add(point.Year >= 1 ? point.Year : 1 - point.Year, point.Month is <= 12 ? point.Month : null, point.Day);
        }
    }

    private void Add(string? text)
    {
        foreach (var figure in text is null ? [] : Figures.In(text))
        {
            if (figure.Number is { } number)
            {
                numbers.Add(number);
            }

            Add(figure.Year, figure.Month, figure.Day);
        }
    }

    private void Add(int? year, int? month, int? day)
    {
        if (year is { } y)
        {
            years.Add(y);
        }

        if (year is { } ofYear && month is { } m)
        {
            months.Add((ofYear, m));
        }

        if (month is { } ofMonth && day is { } d)
        {
            days.Add((ofMonth, d));
            daysOfAnyMonth.Add(d);
        }
    }
}
