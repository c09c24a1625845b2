namespace Dossier.Tests.Templates;

/// <summary>The smallest set of templates in place of the built-in ones, for tests to which the look of pages is nothing and whose time counts.</summary>
public static class BareTemplates
{
    private const string BuiltIn = "output-template";
    private const string Page = "<title>{{title}}</title>\n{{{body}}}\n";
    private const string MeasurePage = Page + "{{#each measure.facts}}<p id=\"{{rowAnchor}}\">{{value}}</p>\n{{/each}}";

    private static readonly Lazy<string[]> Paths = new(() =>
    {
        var folder = Path.Combine(RepositoryFolder.Path, BuiltIn);
        return [.. Directory.EnumerateFiles(folder, "*.hbs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))];
    });

    /// <summary>Gives the site a template for each kind of thing and the front page, and takes the other built-in ones out.</summary>
    public static TestSite WithBareTemplates(this TestSite site)
    {
        foreach (var path in Paths.Value)
        {
            site.With($"{BuiltIn}/{path}", path == "facts/[measure].html.hbs" ? MeasurePage : path.EndsWith("].html.hbs", StringComparison.Ordinal) || path == "index.html.hbs" ? Page : "");
        }

        return site;
    }
}
