using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Data.Description;

/// <summary>A file of references to all articles, in a format that others define.</summary>
public sealed record BibliographyFile(string FileName, string Extension, string Title, string Description, string MediaType)
{
    public static ImmutableArray<BibliographyFile> All { get; } =
    [
        new("articles.csl.json", "json", "References as CSL-JSON", "For Zotero, Pandoc and whatever reads the Citation Style Language.", "application/vnd.citationstyles.csl+json"),
        new("articles.ris", "ris", "References as RIS", "For EndNote, Zotero, Mendeley and other reference managers.", "application/x-research-info-systems"),
        new("articles.bib", "bib", "References as BibTeX", "For LaTeX, with BibTeX or biblatex.", "application/x-bibtex"),
    ];

    /// <summary>Those that the site has: without an article, only JSON has a form for an empty list, and an empty file is not made.</summary>
    public static IEnumerable<BibliographyFile> Made(DossierContent content, IReadOnlySet<string> paths)
        => All.Where(file => paths.Contains(file.Path) && (!content.Articles.IsEmpty || file.Extension == "json"));

    public string Path => DataFile.Folder + FileName;
}
