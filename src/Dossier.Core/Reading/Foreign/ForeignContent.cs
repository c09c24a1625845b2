using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Parsing;

namespace Dossier.Core.Reading.Foreign;

/// <summary>Finds what files and texts hold of another generator.</summary>
public static class ForeignContent
{
    public static void Find(ParsedSite site, DossierContent content, ForeignFinds finds)
    {
        foreach (var path in site.Foreign)
        {
            finds.Add(SortOf(path), path);
        }

        foreach (var path in site.HtmlWithFrontMatter)
        {
            finds.Add(ForeignSort.HtmlFile, path);
        }

        foreach (var body in content.Things.Select(thing => thing.Body).Append(content.FrontPage?.BottomLine).OfType<MarkdownBody>())
        {
            foreach (var shortcode in body.Shortcodes)
            {
                finds.Add(ForeignSort.Shortcode, shortcode.Span, shortcode.Value);
            }
        }

        foreach (var tag in content.Pages.Where(page => page.IsPlain).SelectMany(page => page.Body.HtmlTags))
        {
            finds.Add(ForeignSort.Html, tag.Span, tag.Value);
        }
    }

    private static ForeignSort SortOf(string path)
        => ForeignFiles.IsTemplate(path) ? ForeignSort.TemplateFile
            : ForeignFiles.IsStyle(path) ? ForeignSort.StyleFile
            : ForeignFiles.IsCode(path) ? ForeignSort.CodeFile
            : ForeignSort.DataFile;
}
