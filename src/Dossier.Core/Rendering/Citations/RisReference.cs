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
        Line(text, "PY", work.Issued is { } issued ? Year(issued.Date) : null);
        Line(text, "DA", Date(work.Issued));
        Line(text, "UR", work.Url);
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

    /// <summary>The year, where the date lies in one.</summary>
    private static string? Year(EdtfDate date)
        => date.Start is { } start && date.End is { } end && start.Year == end.Year ? start.Year.ToString("0000", CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// YYYY/MM/DD/other, with all three slashes; what is not known is empty. "Other" takes the words of a date that is more than its parts: a season, a range, "about".
    /// </summary>
    private static string? Date(CitedDate? given)
    {
        if (given is null)
        {
            return null;
        }

        var date = given.Date;
        if (date.IsInterval || date.Start is not { } point)
        {
            return $"{(Year(date) is { } year ? year : "")}///{given.Words}";
        }

        var month = point.Precision is DatePrecision.Month or DatePrecision.Day ? point.Month!.Value.ToString("00", CultureInfo.InvariantCulture) : "";
        var day = point.Day is { } number ? number.ToString("00", CultureInfo.InvariantCulture) : "";
        var other = point.Precision == DatePrecision.Season || point.Uncertain || point.Approximate ? given.Words : "";
        return $"{point.Year.ToString("0000", CultureInfo.InvariantCulture)}/{month}/{day}/{other}";
    }
}
