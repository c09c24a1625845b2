using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Importing;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading;
using Dossier.Core.Rendering;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>Imports an article into a dossier: looks up the names that the dossier knows, makes the files, and writes all of them or none.</summary>
public static class SiteImporter
{
    public const string ArticlesFolder = "articles";

    /// <param name="stream">Where the article is read from, or <c>null</c> to open <paramref name="path"/>.</param>
    public static ImportResult Import(string path, Stream? stream, ImportOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var shown = $"{options.Folders.Input.Replace('\\', '/').TrimEnd('/')}/{ArticlesFolder}";
        var file = stream is null ? ArticleFile.Read(path, diagnostics) : ArticleFile.Read(stream, path, diagnostics);
        if (file is null || Known(options.Folders, diagnostics) is not { } known || ArticleImporter.Import(file, options.Given, known.Names, diagnostics) is not { } article)
        {
            return new ImportResult(diagnostics.ToSorted(), null, shown, NamesComplete: true, Settings.DefaultLargestShare);
        }

        var written = NewFiles.Write(
            [File(article.MarkdownName, article.Skeleton), File(article.SourceName, article.Source), File(article.FingerprintName, article.Fingerprint)],
            [article.Id + ".source.md"],
            (Path.Combine(options.Folders.InputPath, ArticlesFolder), shown),
            NewFiles.AnotherId,
            diagnostics);
        return new ImportResult(diagnostics.ToSorted(), written ? article : null, shown, known.IsComplete, known.LargestShare);
    }

    private static OutputFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text), name);

    /// <summary>What the dossier knows. Its own faults are not this command's business; without an input folder there is nothing to import into.</summary>
    private static (DossierNames Names, bool IsComplete, int LargestShare)? Known(SiteFolders folders, DiagnosticBag diagnostics)
    {
        var faults = new DiagnosticBag();
        if (Loader.Load(folders, faults) is not { } site)
        {
            foreach (var fault in faults.ToSorted())
            {
                diagnostics.Add(fault);
            }

            return null;
        }

        var content = ContentReader.Read(SiteParser.Parse(site, faults), new ReadOptions(site.InputPrefix, []), faults);
        return (new DossierNames(content.Things), !faults.HasErrors, content.Settings.LargestShare);
    }
}
