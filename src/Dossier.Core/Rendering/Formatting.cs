using System.Globalization;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering;

/// <summary>The labels of what the model counts by kinds, in the words that readers see. English, whatever the machine's culture.</summary>
public static class Formatting
{
    /// <summary>What an article's page shows of it.</summary>
    public static string Rights(Rights rights, bool isTextShown) => (rights, isTextShown) switch
    {
        (Model.Rights.Full, _) => "The article’s own text",
        (Model.Rights.Link, false) => "Bibliographic data only",
        (Model.Rights.Link, true) => "The article’s own text, which only this private edition shows",
        (_, true) => "Our brief, and the article’s own text, which only this private edition shows",
        _ => "Our brief with short quotations; the article itself is not republished",
    };

    public static string Mode(StatementMode mode) => mode switch
    {
        StatementMode.Direct => "Quoted",
        StatementMode.Partial => "Quoted in part",
        StatementMode.Paraphrase => "Paraphrased",
        _ => "Reported",
    };

    /// <summary>
    /// The result of a passage's check. Its place ("checked: paragraph 12, word 3") is counted in the text that was checked against, title and byline
    /// included, so it is told only where that text is shown: nobody else could find it.
    /// </summary>
    public static string Check(PassageCheck check, bool isTextShown)
        => check.Paragraph == 0 || !isTextShown ? Check(check.Status) : string.Create(CultureInfo.InvariantCulture, $"{Check(check.Status)}: paragraph {check.Paragraph}, word {check.Word}");

    /// <summary>The reading of a quotation meter: "216 of 1,078 words (20.0%)".</summary>
    public static string Quoted(QuotationMeter meter)
        => meter.Percent is { } percent
            ? string.Create(CultureInfo.InvariantCulture, $"{meter.Words:#,0} of {meter.Of:#,0} words ({percent:0.0}%)")
            : string.Create(CultureInfo.InvariantCulture, $"{meter.Words:#,0} words; the length of the article is not known");

    public static string Check(PassageStatus status) => status switch
    {
        PassageStatus.Found => "checked",
        PassageStatus.InParts => "checked in parts",
        PassageStatus.TooShort => "too short to prove",
        PassageStatus.NotFound => "not found",
        _ => "unchecked: the article’s text is not here",
    };

    public static string Kind(TermKind kind) => kind switch
    {
        TermKind.Person => "Person",
        TermKind.Organisation => "Organisation",
        TermKind.Place => "Place",
        _ => "Term",
    };

    public static string Plural(TermKind kind) => kind switch
    {
        TermKind.Person => "People",
        TermKind.Organisation => "Organisations",
        TermKind.Place => "Places",
        _ => "Terms",
    };

    public static string Kind(MeasureKind kind) => kind switch
    {
        MeasureKind.Quantity => "Quantity",
        MeasureKind.Share => "Share",
        MeasureKind.Money => "Money",
        MeasureKind.Date => "Date",
        _ => "Description",
    };

    public static string Kind(ThingKind kind) => kind switch
    {
        ThingKind.Article => "Article",
        ThingKind.Topic => "Topic",
        ThingKind.Expert => "Expert",
        ThingKind.Term => "Who’s who",
        ThingKind.Measure => "Figure",
        _ => "Page",
    };

    /// <summary>What a speaker is to the article; nothing more can be said of one who is not stated.</summary>
    public static string? Standing(LinkedStatement statement) => statement.Standing switch
    {
        Linking.Standing.Author => "author of the article",
        Linking.Standing.OwnVoice => "the article’s own voice",
        Linking.Standing.Expert => "quoted expert",
        Linking.Standing.Person => "quoted person",
        Linking.Standing.Body => statement.Speaker.By is Term { TermKind: TermKind.Organisation } ? "quoted organisation" : "quoted source",
        Linking.Standing.Unnamed => "unnamed",
        _ => null,
    };

    public static string Disagreement(Disagreement disagreement) => disagreement switch
    {
        Model.Disagreement.Conflict => "sources conflict",
        Model.Disagreement.Scope => "scope differs",
        Model.Disagreement.Date => "dates differ",
        Model.Disagreement.Rounding => "precision differs",
        Model.Disagreement.Wording => "wording differs",
        Model.Disagreement.Retracted => "retracted at the source",
        _ => "error in a source",
    };

    public static string Meaning(Disagreement disagreement) => disagreement switch
    {
        Model.Disagreement.Conflict => "The sources give values that cannot both hold for the same thing at the same time.",
        Model.Disagreement.Scope => "The values differ because they count different things.",
        Model.Disagreement.Date => "The values differ because they hold for different dates.",
        Model.Disagreement.Rounding => "The values differ only in how they are rounded, or how precisely they are given.",
        Model.Disagreement.Wording => "The sources describe the same thing in different words.",
        Model.Disagreement.Retracted => "A value was withdrawn by whoever published it first.",
        _ => "One of the values rests on an error in its source.",
    };

    /// <summary>"2,500".</summary>
    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"1 statement", "2,500 troops".</summary>
    public static string Count(int count, string one, string other) => $"{Number(count)} {(count == 1 ? one : other)}";

    /// <summary>The same as two words: "1" and "statement".</summary>
    public static TallyView Tally(int count, string one, string other) => new(Number(count), count == 1 ? one : other);

    /// <summary>"once", "twice", "3 times".</summary>
    public static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => Count(count, "time", "times") };
}
