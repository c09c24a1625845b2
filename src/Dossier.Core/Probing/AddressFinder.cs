using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Probing;

/// <summary>
/// Lists the addresses of the web that a dossier gives: the originals of its articles, their archived copies, and the links in our own texts. The text of an article that is shown in full is
/// its source's, whose links are not ours to mend; links to the dossier's own host are followed inside the site.
/// </summary>
public static class AddressFinder
{
    public static ImmutableArray<AddressUse> Find(DossierGraph graph)
    {
        var content = graph.Content;
        var bodies = content.Things.Where(thing => thing is not Article { Rights: Rights.Full }).Select(thing => thing.Body).Append(content.FrontPage?.BottomLine);
        return
        [
            .. content.Articles.Where(article => article.Url is not null).Select(article => Use(article.Url!.Value, AddressRole.Original, article)).OfType<AddressUse>(),
            .. content.Articles.Where(article => article.Archived is not null).Select(article => Use(article.Archived!.Url, AddressRole.Archived, article)).OfType<AddressUse>(),
            .. bodies.OfType<MarkdownBody>().SelectMany(body => body.Links).Select(link => Use(link, AddressRole.Link, null)).OfType<AddressUse>()
                .Where(use => content.Settings.Host?.IsBaseOf(use.Address) != true),
        ];
    }

    private static AddressUse? Use(Located<string> written, AddressRole role, Article? article)
        => LinkAddress.Web(written.Value) is { } address && Asked(address) is { } asked ? new AddressUse(asked, written, role, article) : null;

    /// <summary>An address as a server is asked for it.</summary>
    public static Uri? Asked(Uri address)
        => Uri.TryCreate(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped), UriKind.Absolute, out var asked) ? asked : null;
}
