using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Citations;

/// <summary>Says in words what the fields of a reference cannot: what the source does not state, and which date was worked out.</summary>
public static class ReferenceNote
{
    public static string? Of(CitedWork work)
    {
        var note = string.Join(' ', work.IsArticle ? OfArticle(work) : OfPage(work));
        return note.Length > 0 ? note : null;
    }

    private static IEnumerable<string> OfArticle(CitedWork work)
    {
        (string Name, bool Missing)[] fields =
        [
            ("title", work.Title is null),
            ("author", work.Authors.IsEmpty),
            ("publisher", work.Container is null),
            ("date", work.Issued is null),
            ("address", work.Url is null),
        ];
        var missing = fields.Where(field => field.Missing).Select(field => field.Name).ToArray();
        if (missing.Length > 0)
        {
            yield return $"Not stated in the source: {string.Join(", ", missing)}.";
        }

        if (work.Title is null)
        {
            yield return $"This dossier calls it “{Typography.InnerQuotes(work.Label)}”.";
        }

        if (work is { Issued: not null, IssuedDerived: true })
        {
            yield return "The date is derived, not stated in the source.";
        }

        if (work.IssuedNote is { } note)
        {
            yield return note;
        }

        // RIS has a field for the place in an archive but none for its day, CSL has both under names that few programs show, and BibTeX has neither.
        if (work.Archived is { } copy)
        {
            yield return copy.Words;
        }
    }

    private static IEnumerable<string> OfPage(CitedWork work) => work.AsOf is { } asOf ? [$"As of {asOf.Words}."] : [];
}
