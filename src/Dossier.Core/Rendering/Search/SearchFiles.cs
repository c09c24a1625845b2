using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;

namespace Dossier.Core.Rendering.Search;

/// <summary>The files of the search. A site has it if a template makes its page and the theme has its script, which the build of this command bundles.</summary>
public static class SearchFiles
{
    public const string Page = "search.html";
    public const string Names = "assets/search-data.js";
    public const string Texts = "assets/search-texts.js";
    public const string Script = "search.js";

    /// <summary>The routes without those of the search where the theme has no script for it; the diagnostics say so.</summary>
    public static Routes Offered(Routes routes, LoadedSite site, DiagnosticBag diagnostics)
    {
        if (!routes.Has(Page) || site.Theme.Any(file => file.Path == Script && !file.Bytes.IsEmpty))
        {
            return routes;
        }

        diagnostics.Add(
            "theme/" + Script,
            Rules.SearchNotBuilt,
            "the site is made without search: its script was not bundled when this command was built",
            "install Node.js 18 or later, and build the command again");
        return routes.Without(Page, Names, Texts);
    }

    /// <summary>Whether a file of the theme belongs to a search that the site does not have.</summary>
    public static bool IsIdle(LoadedFile file, Routes routes) => file.Path == Script && !routes.Has(Page);
}
