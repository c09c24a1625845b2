using System.Collections.Immutable;

namespace Dossier.Core.Model.Words;

/// <summary>The languages in which numbers and dates can be written.</summary>
public static class Wordings
{
    private const string NoBreakSpace = "\u00A0";
    private const string NarrowNoBreakSpace = "\u202F";

    public static Wording English { get; } = new()
    {
        Language = "en",
        Scales = ["million", "billion", "trillion"],
        About = "about {0}",
        AtLeast = "at least {0}",
        AtMost = "at most {0}",
        MoreThan = "more than {0}",
        LessThan = "less than {0}",
        FewerThan = "fewer than {0}",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Seasons = ["spring", "summer", "autumn", "winter"],
        BeforeChrist = "{0} BC",
        Decade = "the {0}s",
        Years = "the years {0}–{1}",
        AboutDate = "about {0}",
        Uncertain = "{0} (uncertain)",
        ADayIn = "a day in {0}",
        AMonthIn = "a month in {0}",
        Until = "until {0}",
        From = "from {0} on",
        StartUnknown = "until {0}, start not known",
        EndUnknown = "from {0}, end not known",
    };

    private static readonly Wording AmericanEnglish = English with { Language = "en-US", DayMonth = "{1} {0}", DayMonthYear = "{0}, {1}", Seasons = ["spring", "summer", "fall", "winter"] };

    private static readonly Wording German = new()
    {
        Language = "de",
        GroupSeparator = ".",
        DecimalSeparator = ",",
        Percent = $"{{0}}{NoBreakSpace}%",
        Scales = ["Mio.", "Mrd.", "Bio."],
        About = "etwa {0}",
        AtLeast = "mindestens {0}",
        AtMost = "höchstens {0}",
        MoreThan = "mehr als {0}",
        LessThan = "weniger als {0}",
        Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        Seasons = ["Frühling", "Sommer", "Herbst", "Winter"],
        Day = "{0}.",
        BeforeChrist = "{0} v. Chr.",
        Decade = "{0}er-Jahre",
        Years = "die Jahre {0}–{1}",
        AboutDate = "etwa {0}",
        Uncertain = "{0} (unsicher)",
        ADayIn = "{0} (Tag nicht angegeben)",
        AMonthIn = "{0} (Monat nicht angegeben)",
        Until = "bis {0}",
        From = "ab {0}",
        StartUnknown = "bis {0}, Beginn unbekannt",
        EndUnknown = "ab {0}, Ende unbekannt",
    };

    private static readonly Wording French = new()
    {
        Language = "fr",
        GroupSeparator = NarrowNoBreakSpace,
        DecimalSeparator = ",",
        Percent = $"{{0}}{NarrowNoBreakSpace}%",
        Plural = PluralRule.OneBelowTwo,
        About = "environ {0}",
        AtLeast = "au moins {0}",
        AtMost = "au plus {0}",
        MoreThan = "plus de {0}",
        LessThan = "moins de {0}",
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        Seasons = ["printemps", "été", "automne", "hiver"],
        FirstDay = "1er",
        BeforeChrist = "{0} av. J.-C.",
        Decade = "années {0}",
        Years = "années {0}–{1}",
        AboutDate = "{0} (environ)",
        Uncertain = "{0} (incertain)",
        ADayIn = "{0} (jour non précisé)",
        AMonthIn = "{0} (mois non précisé)",
        Until = $"fin{NoBreakSpace}: {{0}}",
        From = $"début{NoBreakSpace}: {{0}}",
        StartUnknown = $"fin{NoBreakSpace}: {{0}}, début inconnu",
        EndUnknown = $"début{NoBreakSpace}: {{0}}, fin inconnue",
    };

    private static readonly Wording Spanish = new()
    {
        Language = "es",
        GroupSeparator = ".",
        DecimalSeparator = ",",
        FewestGroupedDigits = 5,
        Percent = $"{{0}}{NoBreakSpace}%",
        About = "aproximadamente {0}",
        AtLeast = "al menos {0}",
        AtMost = "como máximo {0}",
        MoreThan = "más de {0}",
        LessThan = "menos de {0}",
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        Seasons = ["primavera", "verano", "otoño", "invierno"],
        DayMonth = "{0} de {1}",
        DayMonthYear = "{0} de {1}",
        MonthYear = "{0} de {1}",
        BeforeChrist = "{0} a. C.",
        Decade = "años {0}",
        Years = "años {0}–{1}",
        AboutDate = "{0} (aproximadamente)",
        Uncertain = "{0} (dudoso)",
        ADayIn = "un día de {0}",
        AMonthIn = "un mes de {0}",
        Until = "hasta {0}",
        From = "desde {0}",
        StartUnknown = "hasta {0}, inicio desconocido",
        EndUnknown = "desde {0}, final desconocido",
    };

    private static readonly Wording Russian = new()
    {
        Language = "ru",
        GroupSeparator = NoBreakSpace,
        DecimalSeparator = ",",
        Percent = $"{{0}}{NoBreakSpace}%",
        Scales = ["млн", "млрд", "трлн"],
        Plural = PluralRule.EastSlavic,
        About = "около {0}",
        AtLeast = "не менее {0}",
        AtMost = "не более {0}",
        MoreThan = "более {0}",
        LessThan = "менее {0}",
        Months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        MonthsAlone = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
        Seasons = ["весна", "лето", "осень", "зима"],
        Year = "{0} г.",
        BeforeChrist = "{0} до н. э.",
        Decade = "{0}-е годы",
        Years = "{0}–{1} гг.",
        AboutDate = "{0} (приблизительно)",
        Uncertain = "{0} (предположительно)",
        ADayIn = "{0} (день не указан)",
        AMonthIn = "{0} (месяц не указан)",
        Until = "окончание: {0}",
        From = "начало: {0}",
        StartUnknown = "окончание: {0}, начало неизвестно",
        EndUnknown = "начало: {0}, окончание неизвестно",
    };

    private static readonly Wording Ukrainian = new()
    {
        Language = "uk",
        GroupSeparator = NoBreakSpace,
        DecimalSeparator = ",",
        Scales = ["млн", "млрд", "трлн"],
        Plural = PluralRule.EastSlavic,
        About = "близько {0}",
        AtLeast = "щонайменше {0}",
        AtMost = "щонайбільше {0}",
        MoreThan = "понад {0}",
        LessThan = "менше ніж {0}",
        Months = ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
        MonthsAlone = ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"],
        Seasons = ["весна", "літо", "осінь", "зима"],
        Year = "{0} р.",
        BeforeChrist = "{0} до н. е.",
        Decade = "{0}-ті роки",
        Years = "{0}–{1} рр.",
        AboutDate = "{0} (приблизно)",
        Uncertain = "{0} (імовірно)",
        ADayIn = "{0} (день не вказано)",
        AMonthIn = "{0} (місяць не вказано)",
        Until = "завершення: {0}",
        From = "початок: {0}",
        StartUnknown = "завершення: {0}, початок невідомий",
        EndUnknown = "початок: {0}, завершення невідоме",
    };

    public static ImmutableArray<Wording> All { get; } = [English, AmericanEnglish, German, French, Spanish, Russian, Ukrainian];

    /// <summary>The wording of a language tag or of the language that it begins with; <c>null</c> where there is none.</summary>
    public static Wording? For(string tag)
        => All.FirstOrDefault(wording => wording.Language.Equals(tag, StringComparison.OrdinalIgnoreCase))
            ?? All.FirstOrDefault(wording => wording.Language.Equals(tag.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
