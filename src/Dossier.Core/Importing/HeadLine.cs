using System.Text.RegularExpressions;

namespace Dossier.Core.Importing;

/// <summary>A line before the first paragraph of an article, as far as it states something about the article.</summary>
/// <param name="Label"><c>title</c>, <c>author</c>, <c>date</c>, <c>publisher</c>, <c>updated</c>, or empty.</param>
/// <param name="Value">What stands behind the label.</param>
/// <param name="Date">The date of publication that the line is, in EDTF.</param>
public sealed partial record HeadLine(string Label, string Value, string? Date)
{
    private const int LongestLine = 200;

    public bool IsLabelled => Label.Length > 0;

    public static HeadLine Of(string text)
    {
        if (text.Length > LongestLine)
        {
            return new HeadLine("", "", null);
        }

        if (LabelPattern().Match(text) is { Success: true } match)
        {
            var label = Name(match.Groups["label"].Value.ToLowerInvariant());
            var value = text[match.Length..].Trim();
            return new HeadLine(label, value, label == "date" ? WrittenDate.Whole(value) : null);
        }

        if (Updated().IsMatch(text))
        {
            return new HeadLine("updated", "", null);
        }

        // As a periodical heads an issue: "Harbour Letter, October 2017". Of a name that need not be one, neither is taken.
        if (Issue().Match(text) is { Success: true } issue && WrittenDate.Whole(issue.Groups["date"].Value) is { } dated)
        {
            return new HeadLine("publisher", issue.Groups["name"].Value, dated);
        }

        // A date may share its line with the byline or the place: "By Ada Marsh | 3 March 2021".
        return new HeadLine("", "", WrittenDate.Whole(text) ?? text.Split(['|', '·', '•']).Select(WrittenDate.Whole).FirstOrDefault(date => date is not null));
    }

    private static string Name(string label) => label switch
    {
        "title" or "headline" or "titel" or "заголовок" => "title",
        "author" or "authors" or "autor" or "автор" or "byline" => "author",
        "publisher" or "publication" or "newspaper" or "site" => "publisher",
        _ => "date",
    };

    [GeneratedRegex(@"\A\s*(?<label>title|headline|titel|заголовок|authors?|autor|автор|byline|publisher|publication|newspaper|site|date|published( on)?|publication date|datum|дата)\s*:\s*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"\A(?<name>(\p{Lu}[\p{L}'’.-]* |(of|the|for|and|&) ){0,5}(Letter|Review|Journal|Times|Gazette|News|Herald|Post|Courier|Tribune|Bulletin|Magazine|Observer|Chronicle|Quarterly|Monthly|Weekly|Papers|Mail|Star|Telegraph|Standard|Notes|Digest|Register|Record|Messenger|Newsletter|Tidings|Advertiser|Zeitung|Blatt|Bote|Anzeiger|Kurier|Rundschau)( of( the)?( \p{Lu}[\p{L}'’-]*){1,3})?)(,| [|·•–—-]) (?<date>[^,|]{4,30}(, [0-9]{4})?)\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Issue();

    [GeneratedRegex(@"\A\s*(last )?(updated|modified|aktualisiert|обновлено|mis à jour)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Updated();
}
