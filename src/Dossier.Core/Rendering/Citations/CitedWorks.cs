using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Citations;

/// <summary>Gathers what is known of a work that can be cited.</summary>
public static class CitedWorks
{
    /// <summary>Whether the page of a thing says how to cite it.</summary>
    public static bool Has(ThingKind kind) => kind is ThingKind.Article or ThingKind.Topic or ThingKind.Expert or ThingKind.Measure;

    /// <summary>An article as its source states it, or any other thing as the page that the dossier has about it.</summary>
    public static CitedWork Of(Thing thing, Parts parts) => thing is Article article ? Of(article, parts) : Page(thing, parts);

    private static CitedWork Of(Article article, Parts parts) => new()
    {
        Id = article.Id,
        Form = article.Publisher is not null ? CitedForm.PublishedArticle : article.Url is not null ? CitedForm.WebArticle : CitedForm.Document,
        Authors = [.. parts.Graph.AuthorsOf[article.Key].Select(Name)],
        Title = article.Title?.Value,
        Label = article.Name,
        Container = Parts.Prose(article.Publisher),
        Issued = Date(article.Published, parts),
        IssuedDerived = article.PublishedDerived,
        IssuedNote = article.PublishedNote?.Value,
        Accessed = Date(article.Accessed, parts),
        Url = article.Url?.Value,
        Archived = article.Archived is { } copy ? new CitedCopy(copy.Url.Value, copy.Archive, Date(copy.On, parts)) : null,
        Language = article.Language?.Value,
    };

    /// <summary>A page of the dossier that stands once in the site.</summary>
    public static CitedWork Page(string title, string path, Parts parts) => Page(title, path, Address(path, parts), parts);

    private static CitedWork Page(Thing thing, Parts parts)
        => Page(thing.Name, thing.Key, parts.Links.Routes.PathOf(thing) is { } path ? Address(path, parts) : null, parts) with { Issued = Date(thing.Updated, parts) };

    private static CitedWork Page(string title, string id, string? url, Parts parts)
    {
        var settings = parts.Graph.Content.Settings;
        return new CitedWork
        {
            Id = id,
            Form = CitedForm.DossierPage,
            Title = title,
            Label = title,
            Container = Typography.Apostrophes(settings.Title),
            AsOf = Date(settings.AsOf, parts),
            Url = url,
            Language = settings.Language,
        };
    }

    private static string? Address(string path, Parts parts) => parts.Graph.Content.Settings.Host is { } host ? host.AbsoluteUri + Links.EscapePath(path) : null;

    private static CitedDate? Date(Located<EdtfDate>? date, Parts parts) => date is { } given ? new CitedDate(given.Value, parts.Date(given.Value).Text) : null;

    /// <summary>A person's name is parted only where an editor wrote how it sorts: nobody can tell a surname by its place.</summary>
    private static CitedName Name(LinkedAuthor author)
    {
        var sort = author.Thing switch
        {
            Expert expert => expert.Sort?.Value,
            Term { TermKind: TermKind.Person } person => person.Sort?.Value,
            _ => null,
        };
        return sort?.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
            ? new CitedName(author.Name, family, given)
            : new CitedName(author.Name, null, null);
    }
}
