namespace Dossier.Core.Model.Words;

/// <summary>Which form of a noun a number takes, by the rules of CLDR ("Language Plural Rules").</summary>
public enum PluralRule
{
    /// <summary>One for 1, other for the rest: English, German, Spanish.</summary>
    OneOther,

    /// <summary>One for 0 to 1.99…: French.</summary>
    OneBelowTwo,

    /// <summary>One for 1, 21, 31 …, few for 2–4, 22–24 …, many for the rest, other for fractions: Russian, Ukrainian.</summary>
    EastSlavic,
}
