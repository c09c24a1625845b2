using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking.Differences;

/// <summary>
/// How the values of one measure differ, as far as can be computed: which of them could not both hold if they were about one scope and
/// one date, and what is stated that explains it.
/// </summary>
/// <param name="DifferInForm">Two values are not the same, though they may both hold: "dozens" and 164, 2022 and 2022-01-05.</param>
/// <param name="ByRetraction">Values that can't both hold, one of them withdrawn.</param>
/// <param name="ByScope">Values that can't both hold, each with a scope of its own.</param>
/// <param name="ByScopeAlone">The same, and their dates are stated and no others.</param>
/// <param name="ByDate">Values that can't both hold, each with a date of its own.</param>
/// <param name="Unexplained">Values that can't both hold, and nothing stated tells them apart.</param>
/// <param name="BeyondScope">The first two values that can't both hold and that a difference of scope does not explain, even by an editor's word.</param>
/// <param name="BeyondDate">The same for a difference of date.</param>
/// <param name="BeyondRounding">The first two values that rounding can't explain.</param>
/// <param name="SelfContradicting">The articles in which one speaker gives values that can't both hold, with nothing to tell them apart.</param>
public sealed record ValueDifferences(
    bool DifferInForm,
    bool ByRetraction,
    bool ByScope,
    bool ByScopeAlone,
    bool ByDate,
    bool Unexplained,
    ValuePair? BeyondScope,
    ValuePair? BeyondDate,
    ValuePair? BeyondRounding,
    ImmutableArray<Article> SelfContradicting)
{
    /// <summary>Whether there are values that could not both hold for one scope and date.</summary>
    public bool CannotAllHold => ByRetraction || ByScope || ByDate || Unexplained;

    /// <summary>The type that what is stated speaks for; <c>null</c> where only an editor can tell, or nothing differs.</summary>
    public Disagreement? Computed => (Unexplained, ByScope, ByDate, ByRetraction) switch
    {
        (true, _, _, _) => null,
        (_, true, _, _) => Disagreement.Scope,
        (_, _, true, _) => Disagreement.Date,
        (_, _, _, true) => Disagreement.Retracted,
        _ => null,
    };

    /// <summary>Compares the values of one measure, each with each; what is given alike several times counts once.</summary>
    public static ValueDifferences Of(IEnumerable<LinkedFact> facts)
    {
        ImmutableArray<GivenValue> given = [.. facts.Select(GivenValue.Of)];
        var (inForm, retraction, scope, scopeAlone, date, unexplained) = (false, false, false, false, false, false);
        (ValuePair? beyondScope, ValuePair? beyondDate, ValuePair? beyondRounding) = (null, null, null);
        foreach (var (one, other) in Pairs([.. given.DistinctBy(value => value.WithoutSource)]))
        {
            var isRounded = one.IsSameWhenRounded(other);
            inForm |= one.Form != other.Form;
            beyondRounding ??= isRounded ? null : new ValuePair(one.Fact, other.Fact);
            if (one.CanHoldWith(other))
            {
                continue;
            }

            beyondScope ??= isRounded || one.MayDifferByScope(other) ? null : new ValuePair(one.Fact, other.Fact);
            beyondDate ??= isRounded || one.MayDifferByDate(other) ? null : new ValuePair(one.Fact, other.Fact);
            switch (one.ExplanationAgainst(other))
            {
                case Disagreement.Retracted: retraction = true; break;
                case Disagreement.Scope: (scope, scopeAlone) = (true, scopeAlone || one.IsOfDateOf(other)); break;
                case Disagreement.Date: date = true; break;
                default: unexplained = true; break;
            }
        }

        var self = given.GroupBy(value => (value.Fact.Article.Key, value.Speaker))
            .Where(values => Pairs([.. values.DistinctBy(value => value.WithoutSource)]).Any(pair => !pair.One.CanHoldWith(pair.Other) && pair.One.ExplanationAgainst(pair.Other) is null))
            .Select(values => values.First().Fact.Article)
            .DistinctBy(article => article.Key);
        return new ValueDifferences(inForm, retraction, scope, scopeAlone, date, unexplained, beyondScope, beyondDate, beyondRounding, [.. self]);
    }

    private static IEnumerable<(GivenValue One, GivenValue Other)> Pairs(ImmutableArray<GivenValue> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i + 1; j < values.Length; j++)
            {
                yield return (values[i], values[j]);
            }
        }
    }

    /// <summary>A value with what may explain that it differs, ready for comparing.</summary>
    /// <param name="Form">The value as its editor would write it; words folded, so that case does not count.</param>
    /// <param name="Scope">The scope, folded.</param>
    private sealed record GivenValue(LinkedFact Fact, string Form, ValueBounds? Bounds, ValueBounds? Rounded, string? Scope, ValueBounds? Date)
    {
        public (string Form, string? Scope, ValueBounds? Date, bool Retracted) WithoutSource => (Form, Scope, Date, Fact.Fact.Retracted);

        public string Speaker => Fact.Speaker switch { { IsArticle: true } => "article", { By: { } by } => by.Key, { Unnamed: { } unnamed } => "unnamed " + unnamed, _ => "" };

        public static GivenValue Of(LinkedFact fact) => new(
            fact,
            fact.Value is WordsValue words ? Folding.Fold(words.Words) : fact.Value.ToString(),
            ValueBounds.Of(fact.Value),
            ValueBounds.OfRounded(fact.Value),
            fact.Fact.Scope is { } scope ? Folding.Fold(scope.Value) : null,
            fact.Fact.AsOf is { } date ? ValueBounds.Of(date.Value) : null);

        /// <summary>Words beside a number leave it open; two wordings hold together only where they are the same.</summary>
        public bool CanHoldWith(GivenValue other) => (Bounds, other.Bounds) switch
        {
            ({ } one, { } two) => one.Overlaps(two),
            (null, null) => Form == other.Form,
            _ => true,
        };

        public bool IsSameWhenRounded(GivenValue other) => (Rounded, other.Rounded) switch
        {
            ({ } one, { } two) => one.Overlaps(two),
            (null, null) => Form == other.Form,
            _ => true,
        };

        /// <summary>What is stated that tells the two apart; <c>null</c> where nothing is.</summary>
        public Disagreement? ExplanationAgainst(GivenValue other)
            => Fact.Fact.Retracted || other.Fact.Fact.Retracted ? Disagreement.Retracted
                : Scope is not null && other.Scope is not null && Scope != other.Scope ? Disagreement.Scope
                : Date is { } one && other.Date is { } two && !one.Overlaps(two) ? Disagreement.Date
                : null;

        public bool IsOfDateOf(GivenValue other) => Date is { } one && other.Date is { } two && one.Overlaps(two);

        /// <summary>Whether an editor may say that the two are of different things: what one does not state, an editor can know.</summary>
        public bool MayDifferByScope(GivenValue other) => Scope != other.Scope || ExplanationAgainst(other) is not null;

        /// <summary>Whether an editor may say that the two hold for different dates.</summary>
        public bool MayDifferByDate(GivenValue other) => Date is null != other.Date is null || ExplanationAgainst(other) is not null;
    }
}
