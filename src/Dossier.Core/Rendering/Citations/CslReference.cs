using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Citations;

/// <summary>
/// Makes CSL-JSON. An article whose publication is named is <c>article-newspaper</c>, one that has only an address <c>webpage</c>, any other
/// <c>document</c>: no publication is supposed that the source does not name. A work without a title has none; its note says so.
/// </summary>
public static class CslReference
{
    private const int FirstSeason = 21;

    public static CslItem Of(CitedWork work) => new(
        work.Id,
        work.Form switch
        {
            CitedForm.PublishedArticle => "article-newspaper",
            CitedForm.Document => "document",
            _ => "webpage",
        },
        work.Authors.IsEmpty ? null : [.. work.Authors.Select(Name)],
        work.Title,
        work.Container,
        work.Issued is { } issued ? Date(issued) : null,
        work.Accessed is { } accessed ? Date(accessed) : null,
        work.Url,
        work.Archived?.Archive,
        work.Archived?.Url,
        work.Language,
        ReferenceNote.Of(work));

    private static CslName Name(CitedName name) => name.Family is null ? new CslName(null, null, name.Whole) : new CslName(name.Family, name.Given, null);

    /// <summary>A date with an open end, or of a decade, has no form in CSL but words. A season can be given for a single date only, so that a range of seasons is one of years.</summary>
    private static CslDate Date(CitedDate given)
    {
        if (!given.HasParts)
        {
            return new CslDate(null, null, null, given.Words);
        }

        bool? circa = given.IsDoubtful ? true : null;
        return given.Point is { } point
            ? new CslDate([Parts(point)], point.Precision == DatePrecision.Season ? point.Month - FirstSeason + 1 : null, circa, null)
            : new CslDate([Parts(given.Date.Start!), Parts(given.Date.End!)], null, circa, null);
    }

    private static ImmutableArray<int> Parts(DatePoint point) => point switch
    {
        { Precision: DatePrecision.Day } => [point.Year, point.Month!.Value, point.Day!.Value],
        { Precision: DatePrecision.Month } => [point.Year, point.Month!.Value],
        _ => [point.Year],
    };
}
