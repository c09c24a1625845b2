using System.Globalization;
using System.Text;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Citations;

/// <summary>
/// Writes BibTeX that BibTeX and biblatex both read. An article in a publication is an <c>@article</c>, whose <c>journal</c> both know; anything else
/// is a <c>@misc</c>. Both get <c>year</c>, in words where it is not plain; <c>date</c>, which biblatex reads as EDTF and puts in place of the year, and BibTeX passes over,
/// keeps the rest. Capitals of a title are kept by a second pair of braces.
/// </summary>
public static class BibtexReference
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(CitedWork work) => Of([work]);

    public static string Of(IEnumerable<CitedWork> works)
    {
        var text = new StringBuilder();
        foreach (var work in works)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            Entry(text, work);
        }

        return text.ToString();
    }

    /// <summary>A key of ASCII letters, digits and marks that BibTeX allows: the id, with any other character by its number behind a colon, which no id holds.</summary>
    public static string Key(string id)
        => string.Concat(id.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : ":" + rune.Value.ToString("x", CultureInfo.InvariantCulture)));

    private static void Entry(StringBuilder text, CitedWork work)
    {
        text.Append(CultureInfo.InvariantCulture, $"@{(work.Form == CitedForm.PublishedArticle ? "article" : "misc")}{{{Key(work.Id)}");
        Field(text, "author", work.Authors.IsEmpty ? null : string.Join(" and ", work.Authors.Select(Name)));
        Field(text, "title", work.Title is { } title ? $"{{{TexText.Escape(title)}}}" : null);
        Field(text, work.Form == CitedForm.PublishedArticle ? "journal" : "howpublished", work.Container is { } container ? TexText.Escape(container) : null);
        if (work.Issued is { } issued)
        {
            var year = issued.IsDoubtful ? null : issued.Year;
            Field(text, "year", year?.ToString(CultureInfo.InvariantCulture) ?? TexText.Escape(issued.Words));
            if (year is not null && issued.Point is { Precision: DatePrecision.Month or DatePrecision.Day } point)
            {
                text.Append(",\n  month = ").Append(Months[point.Month!.Value - 1]);
            }

            Field(text, "date", issued.Date.Text);
        }

        Field(text, "url", work.Url is { } url ? TexText.Address(url) : null);
        Field(text, "urldate", work.Accessed?.Date.HtmlDateTime);
        Field(text, "note", ReferenceNote.Of(work) is { } note ? TexText.Escape(note) : null);
        text.Append("\n}\n");
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append(CultureInfo.InvariantCulture, $",\n  {name} = {{{value}}}");
        }
    }

    private static string Name(CitedName name)
        => name.Family is null ? $"{{{TexText.Escape(name.Whole)}}}" : $"{TexText.Escape(name.Family)}, {TexText.Escape(name.Given!)}";
}
