using System.Globalization;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>
/// Makes the mark of a date: a dot for a day, a thin bar for a time in which something happened, a thick one for what lasted. What is derived is hollow, what
/// is not sharp fades, what is open has an arrow in place of its cap, what is uncertain a question mark.
/// </summary>
public static class DateMarks
{
    private const int SmallHalf = 5;
    private const int FadingHalf = 9;

    /// <summary>The mark of a date beside its words: in a picture of 32 by 24 pixels, as the style sheet has it.</summary>
    public static DateMarkView Beside(DateForm form, bool derived) => Make(form, derived) with
    {
        Middle = "16",
        From = "3",
        Width = "26",
        To = "29",
        Question = form.IsUncertain ? "16" : form.IsUnknownAtEnd ? "29" : form.IsUnknownAtStart ? "3" : null,
        QuestionShift = form is { IsUncertain: true, Shape: DateShape.Day } ? "12" : "0",
    };

    /// <summary>The mark of an event on a strip.</summary>
    public static DateMarkView On(StripMark mark, bool derived)
    {
        var form = mark.Entry!.Form;
        var made = Make(form, derived);
        var half = made.Fade.Length > 0 ? FadingHalf : SmallHalf;
        var middle = Percent((mark.From + mark.To) / 2);
        var question = form.IsUncertain ? middle
            : form.IsUnknownAtEnd ? Percent(mark.To)
            : form.IsUnknownAtStart ? Percent(mark.From)
            : null;
        return made with
        {
            Middle = middle,
            From = Percent(mark.From),
            Width = mark.IsSmall ? Number(2 * half) : Percent(mark.To - mark.From),
            To = Percent(mark.To),
            ShiftFrom = mark.IsSmall ? Number(-half) : "0",
            ShiftTo = mark.IsSmall ? Number(half) : "0",
            Question = question,
            QuestionShift = form.IsUncertain && mark.IsSmall ? "13" : "0",
        };
    }

    /// <summary>A number of percent as an SVG attribute has it.</summary>
    public static string Percent(double number) => Number(number) + "%";

    public static string Number(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static DateMarkView Make(DateForm form, bool derived)
    {
        var (fadesAtStart, fadesAtEnd) = (form.FadesAtStart || form.IsUnknownAtStart, form.FadesAtEnd || form.IsUnknownAtEnd);
        return new DateMarkView(
            form.Shape == DateShape.Day,
            form.Shape == DateShape.Lasting,
            derived,
            (fadesAtStart, fadesAtEnd) switch { (true, true) => "both", (true, false) => "start", (false, true) => "end", _ => "" })
        {
            Middle = "",
            IsCappedAtStart = !fadesAtStart && !form.IsOpenAtStart,
            IsCappedAtEnd = !fadesAtEnd && !form.IsOpenAtEnd,
            IsOpenAtStart = form.IsOpenAtStart,
            IsOpenAtEnd = form.IsOpenAtEnd,
        };
    }
}
