using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Provenance;

namespace Dossier.Core.Importing;

/// <summary>
/// Makes candidates of the numbers with a unit, the shares, sums of money and dates of an article. The value is what the words say and no more exact;
/// a passage is the number with the fewest words beside it.
/// </summary>
public sealed class FigureCandidates(DossierNames names, ArticleMetadata metadata)
{
    private const int FewestWords = 3;
    private const int MostNumberWords = 6;

    private static readonly HashSet<string> ShareWords = new("percent percents prozent процента процентов процент".Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> MoneyWords = new("dollars dollar euros euro pounds roubles rubles tenge yuan francs долларов рублей евро".Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> NoUnit = new("and or to of in on at for with by from the a an is was were are be been that which who but as it he she they than when after before und oder и или в на с o".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Determiners = new("the its his her their our all those these".Split(' '), StringComparer.Ordinal);

    private static readonly SearchValues<char> Parting = SearchValues.Create(",;:.!?()—–\"”“");

    private readonly bool groupsWithStop = metadata.Language?.Value.Split('-')[0] is "de" or "es" or "it" or "fr" or "ru" or "uk";

    /// <summary>The candidates of one block, in the order of its words.</summary>
    public IEnumerable<FigureCandidate> Find(TextBlock block, SpeakerSearch speakers)
    {
        var words = WordScanner.Scan(block.Text).ToArray();
        for (var at = 0; at < words.Length;)
        {
            if ((PartAt(block.Text, words, at) ?? DateAt(block, words, at) ?? NumberAt(block.Text, words, at)) is not { } figure)
            {
                at++;
                continue;
            }

            at = figure.Last + 1;
            var passage = PassageWords.Around(block.Text, words[figure.First].Start, words[Math.Min(figure.Last, words.Length - 1)].End, FewestWords);
            yield return new FigureCandidate(
                block.Line,
                figure.Kind is { } kind ? names.Measure(kind, figure.Units) : null,
                figure.Value,
                speakers.OfFigure(words[figure.First].Start) ?? new LikelySpeaker(Speaker.ArticleVoice, null, "the article's own voice, as far as its sentence shows"),
                passage,
                figure.Note,
                figure.IsDerived);
        }
    }

    private Figure? NumberAt(string text, ScannedWord[] words, int at)
    {
        var number = Numeral.Read(words[at].Word, groupsWithStop);
        var used = 1;
        if (number is null)
        {
            if (NumberWords.IsVague(words[at].Word))
            {
                return Vague(words, at);
            }

            var ahead = words.AsSpan(at, Math.Min(MostNumberWords, words.Length - at)).ToArray().Select(word => word.Word).ToArray();
            if (NumberWords.Read(ahead) is not { Value: > 2 } written)
            {
                return null;
            }

            (number, used) = (new Numeral(written.Value, null, IsShare: false, IsMoney: false), written.Words);
        }
        else if (IsJoined(text, words[at]))
        {
            return null;
        }

        var scaled = false;
        if (at + used < words.Length && words[at + used].Word.Length > 2 && NumberWords.Scale(words[at + used].Word) is { } scale && number.Value < 1_000_000)
        {
            number = number with { Value = number.Value * scale, To = number.To * scale };
            used++;
            scaled = true;
        }

        var next = at + used < words.Length && !IsParted(text, words[at + used - 1], words[at + used]) ? words[at + used].Word : "";
        var isShare = number.IsShare || ShareWords.Contains(next) || (next is "per" && at + used + 1 < words.Length && words[at + used + 1].Word == "cent");
        var isMoney = number.IsMoney || MoneyWords.Contains(next);
        if (!isShare && !isMoney && !scaled && (next.Length == 0 || !char.IsLetter(next[0]) || NoUnit.Contains(next)))
        {
            return null;
        }

        var (first, sign) = Qualified(words, at);
        var last = at + used - 1;
        for (var unit = 0; unit < 2 && IsUnit(text, words, last + 1) && !(unit > 0 && words[last].Word.EndsWith('s')); unit++)
        {
            last++;
        }

        // "81 percent of respondents": a share says nothing without its whole.
        if (isShare && last + 2 < words.Length && words[last + 1].Word is "of" or "der" or "des" && !IsParted(text, words[last + 1], words[last + 2]))
        {
            last += 2;
        }

        var value = number.To is { } to ? $"{Numeral.Text(number.Value)}..{Numeral.Text(to)}" : sign + Numeral.Text(number.Value);
        return new Figure(first, last, value + (isShare ? "%" : ""), isShare ? MeasureKind.Share : isMoney ? MeasureKind.Money : MeasureKind.Quantity, Units(words, at + used, last), null);
    }

    /// <summary>"27 of its 30 lights": the figure is the part, and the unit stands behind the whole.</summary>
    private Figure? PartAt(string text, ScannedWord[] words, int at)
    {
        if (IsJoined(text, words[at]) || Counted(words, at) is not { Value: > 1 } part)
        {
            return null;
        }

        var of = at + part.Words;
        if (of + 2 >= words.Length || words[of].Word != "of" || IsParted(text, words[of - 1], words[of]))
        {
            return null;
        }

        var second = of + (Determiners.Contains(words[of + 1].Word) ? 2 : 1);
        return second < words.Length && Counted(words, second) is { } whole && whole.Value >= part.Value && NumberAt(text, words, second) is { Kind: MeasureKind.Quantity } figure && figure.First == second
            ? figure with { First = at, Value = Numeral.Text(part.Value), Note = $"{Numeral.Text(part.Value)} of {Numeral.Text(whole.Value)}" }
            : null;
    }

    /// <summary>A whole number in digits or words, without a sign of money or share.</summary>
    private (decimal Value, int Words)? Counted(ScannedWord[] words, int at)
        => Numeral.Read(words[at].Word, groupsWithStop) is { } number ? number is { To: null, IsShare: false, IsMoney: false } ? (number.Value, 1) : null
            : NumberWords.Read(words.AsSpan(at, Math.Min(MostNumberWords, words.Length - at)).ToArray().Select(word => word.Word).ToArray());

    private static bool IsUnit(string text, ScannedWord[] words, int at)
        => at < words.Length && !IsParted(text, words[at - 1], words[at]) && char.IsLetter(words[at].Word[0]) && !NoUnit.Contains(words[at].Word);

    private static Figure? Vague(ScannedWord[] words, int at)
        => at + 1 < words.Length && words[at + 1].Word is not ("and" or "or") ? new Figure(at, Math.Min(at + 2, words.Length - 1), words[at].Word.ToLowerInvariant(), MeasureKind.Quantity, Units(words, at + 1, Math.Min(at + 3, words.Length - 1)), null) : null;

    private static ImmutableArray<string> Units(ScannedWord[] words, int first, int last)
        => [.. Enumerable.Range(first, Math.Max(0, Math.Min(last + 2, words.Length) - first)).Select(i => words[i].Word)];

    /// <summary>A full date, a day of a month whose year the text leaves out, a month of a year, or a year alone.</summary>
    private Figure? DateAt(TextBlock block, ScannedWord[] words, int at)
    {
        var next = at + 1 < words.Length ? words[at + 1].Word : "";
        if (Day(words[at].Word) is { } before && next.Length > 0 && char.IsUpper(next[0]) | char.IsLetter(next[0]) && WrittenDate.Month(next) is { } monthBehind && next.Length > 2)
        {
            return Dated(words, (at, at + 1), monthBehind, before);
        }

        if (char.IsUpper(words[at].Word[0]) && WrittenDate.Month(words[at].Word) is { } month)
        {
            return Day(next) is { } day ? Dated(words, (at, at + 1), month, day)
                : Year(next) is { } yearBehind ? new Figure(at, at + 1, WrittenDate.Of(yearBehind, month, null)!, MeasureKind.Date, [], null)
                : null;
        }

        return Year(words[at].Word) is { } year && !IsJoined(block.Text, words[at]) && !IsCount(words, at, next) && (IsAdjective(block.Text, words, at) || IsDateOfSomething(block.Text, words, at)) ? new Figure(IsAdjective(block.Text, words, at) ? at - 1 : at, IsAdjective(block.Text, words, at) ? at + 1 : at, year.ToString("0000", CultureInfo.InvariantCulture), MeasureKind.Date, [], null) : null;
    }

    private Figure Dated(ScannedWord[] words, (int First, int Last) place, int month, int day)
    {
        if (place.Last + 1 < words.Length && Year(words[place.Last + 1].Word) is { } year && WrittenDate.Of(year, month, day) is { } date)
        {
            return new Figure(place.First, place.Last + 1, date, MeasureKind.Date, [], null);
        }

        return metadata.Published?.Value is { Length: 10 } published && WrittenDate.Of(int.Parse(published.AsSpan(0, 4), CultureInfo.InvariantCulture), month, day) is { } derived && string.CompareOrdinal(derived, published) <= 0
            ? new Figure(place.First, place.Last, derived, MeasureKind.Date, [], $"the text gives no year; the article is dated {published}", IsDerived: true)
            : new Figure(place.First, place.Last, $"{words[place.First].Word} {words[place.Last].Word}", null, [], "the text gives no year: write the date in EDTF once you know it");
    }

    /// <summary>Words that a number must be read with: "more than", "at least", "about".</summary>
    private static (int First, string Sign) Qualified(ScannedWord[] words, int at)
    {
        var one = at > 0 ? words[at - 1].Word.ToLowerInvariant() : "";
        var two = at > 1 ? $"{words[at - 2].Word} {words[at - 1].Word}".ToLowerInvariant() : "";
        return two is "at least" or "more than" or "no fewer" or "не менее" or "более чем" or "mehr als" ? (at - 2, ">=")
            : two is "at most" or "up to" or "fewer than" or "less than" or "не более" or "weniger als" ? (at - 2, "<=")
            : one is "over" or "mindestens" or "über" or "более" or "свыше" ? (at - 1, ">=")
            : one is "about" or "around" or "nearly" or "almost" or "roughly" or "some" or "approximately" or "estimated" or "rund" or "etwa" or "fast" or "около" or "почти" ? (at - 1, "~")
            : (at, "");
    }

    private static int? Day(string word)
    {
        var digits = word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal) || word.EndsWith("th", StringComparison.Ordinal) ? word[..^2] : word;
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? Year(string word)
        => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2100 ? year : null;

    /// <summary>"2000 soldiers" is a count, "in 2000 soldiers …" and "the 2008 wars" are years.</summary>
    private static bool IsCount(ScannedWord[] words, int at, string next)
        => next.Length > 3 && char.IsLower(next[0]) && next.EndsWith('s') && !(at > 0 && words[at - 1].Word.ToLowerInvariant() is "in" or "since" or "by" or "until" or "of" or "the" or "a" or "from" or "before" or "after" or "late" or "early" or "summer" or "winter" or "spring" or "autumn");

    /// <summary>"resigned in 2019" dates something, "In 1791 the merchants …" says when its sentence plays, and "between that year and 2016" is an end of a span.</summary>
    private static bool IsDateOfSomething(string text, ScannedWord[] words, int at)
    {
        var before = at > 0 && !IsParted(text, words[at - 1], words[at]) ? words[at - 1].Word : "";
        return before.Length > 0 && before is not ("and" or "or" or "to" or "und" or "oder" or "и") && !(IsPreposition(before) && (char.IsUpper(before[0]) || at < 2 || IsParted(text, words[at - 2], words[at - 1])));
    }

    private static bool IsPreposition(string word) => word.ToLowerInvariant() is "in" or "since" or "by" or "from" or "before" or "after" or "until" or "during" or "im" or "seit" or "vor" or "nach" or "bis" or "в" or "с" or "до" or "после" or "к";

    /// <summary>"the 2014 revolution", "Armenia's 2020 plea": the word behind it belongs to the year.</summary>
    private static bool IsAdjective(string text, ScannedWord[] words, int at)
        => at > 0 && at + 1 < words.Length && (words[at - 1].Word.ToLowerInvariant() is "a" or "an" or "the" or "its" or "his" or "her" or "their" or "our" || words[at - 1].Word.EndsWith("'s", StringComparison.Ordinal))
            && !IsParted(text, words[at], words[at + 1]) && char.IsLetter(words[at + 1].Word[0]) && !NoUnit.Contains(words[at + 1].Word);

    /// <summary>Part of something else: "COVID-19", "No. 5/2".</summary>
    private static bool IsJoined(string text, ScannedWord word)
        => (word.Start > 0 && (char.IsLetterOrDigit(text[word.Start - 1]) || text[word.Start - 1] is '-' or '/' or '#' or '+')) || (word.End < text.Length && text[word.End] is '/');

    private static bool IsParted(string text, ScannedWord before, ScannedWord after) => text.AsSpan(before.End, after.Start - before.End).ContainsAny(Parting);

    private sealed record Figure(int First, int Last, string Value, MeasureKind? Kind, ImmutableArray<string> Units, string? Note, bool IsDerived = false);
}
