using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Citations;

/// <summary>
/// Writes a reference as a sentence to be copied: author, title, publisher, date, address, day of access. What an article does not state stands in
/// brackets, as does the word for a date that was worked out.
/// </summary>
public static class PlainReference
{
    /// <summary>The whole reference as text.</summary>
    public static string Text(CitedWork work)
    {
        var view = View(work);
        return view.Before + view.Address + view.After;
    }

    /// <summary>The same, with the address apart, so that a page can link it.</summary>
    public static ReferenceView View(CitedWork work)
    {
        var before = work.IsArticle ? Article(work) : Page(work);
        var after = (work.Archived?.Words, work.Accessed?.Words) switch
        {
            (null, null) => "",
            ({ } copy, null) => copy,
            (null, { } day) => $"Accessed {day}.",
            ({ } copy, { } day) => $"{copy}. Accessed {day}.",
        };
        return work.Url is { } url
            ? new ReferenceView(before + " ", url, after.Length > 0 ? ". " + after : "")
            : new ReferenceView(after.Length > 0 ? $"{before} {after}" : before, null, "");
    }

    private static string Article(CitedWork work)
    {
        var authors = work.Authors.IsEmpty ? "[Author not stated]" : string.Join(", ", work.Authors.Select(author => author.Whole));
        var title = work.Title is { } stated ? Quoted(stated) : $"[Title not stated: {work.Label}]";
        var date = work.Issued is { } issued ? issued.Words + (work.IssuedDerived ? " [derived]" : "") : "[date not stated]";
        return $"{Ended(authors)} {Ended(title)} {work.Container ?? "[publisher not stated]"}, {date}.";
    }

    private static string Page(CitedWork work)
    {
        var date = work.Issued is { } issued ? $" Updated {issued.Words}." : work.AsOf is { } asOf ? $" As of {asOf.Words}." : "";
        return $"{Ended(Quoted(work.Title!))} {Ended(work.Container!)}{date}";
    }

    private static string Quoted(string title) => $"“{Typography.InnerQuotes(Typography.Apostrophes(title))}”";

    /// <summary>A full stop behind a part that has no mark of its own at its end.</summary>
    private static string Ended(string part) => part.TrimEnd('”', '’', ' ') is [.., '.' or '?' or '!'] ? part : part + ".";
}
