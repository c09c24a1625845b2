using System.Globalization;
using System.Text;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Citations;

/// <summary>
/// Writes RIS (Research Information Systems, "RIS Format Specifications", 2001, with the tags of 2011 that reference managers use today): one tag a line,
/// lines that end with CR LF, in UTF-8. Types: <c>NEWS</c> where the publication is named, <c>ELEC</c> for what has only an address, <c>GEN</c> for any other.
/// </summary>
public static class RisReference
{
    public static string Of(CitedWork work) => Of([work]);

    public static string Of(IEnumerable<CitedWork> works)
    {
        var text = new StringBuilder();
        foreach (var work in works)
        {
            Record(text, work);
        }

        return text.ToString();
    }

    private static void Record(StringBuilder text, CitedWork work)
    {
        Line(text, "TY", work.Form switch { CitedForm.PublishedArticle => "NEWS", CitedForm.Document => "GEN", _ => "ELEC" });
        Line(text, "ID", work.Id);
        foreach (var author in work.Authors)
        {
            Line(text, "AU", author.Family is null ? author.Whole : $"{author.Family}, {author.Given}");
        }

        Line(text, "TI", work.Title);
        Line(text, "T2", work.Container);
        Line(text, "PY", Year(work.Issued));
        Line(text, "DA", Date(work.Issued));
        Line(text, "UR", work.Url);
        Line(text, "AV", work.Archived?.Url);
        Line(text, "LA", work.Language);
        Line(text, "Y2", Date(work.Accessed));
        Line(text, "N1", ReferenceNote.Of(work));
        text.Append("ER  - \r\n");
    }

    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append(tag).Append("  - ").Append(OneLine.Of(value)).Append("\r\n");
        }
    }

    private static string? Year(CitedDate? date) => date?.Year?.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>
    /// YYYY/MM/DD/other, with all three slashes; what is not known is empty. "Other" takes the words of a date that is more than its parts: a season, a range, "about".
    /// </summary>
    private static string? Date(CitedDate? date)
    {
        if (date?.Point is not { } point)
        {
            return date is null ? null : $"{Year(date)}///{date.Words}";
        }

        var month = point.Precision is DatePrecision.Month or DatePrecision.Day ? Two(point.Month) : "";
        return $"{Year(date)}/{month}/{Two(point.Day)}/{(point.IsPlain ? "" : date.Words)}";
    }

    private static string? Two(int? number) => number?.ToString("00", CultureInfo.InvariantCulture);
}
