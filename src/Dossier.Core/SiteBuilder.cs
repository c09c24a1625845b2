using System.Collections.Immutable;
using Dossier.Core.Auditing;
using Dossier.Core.Checking;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Loading;
using Dossier.Core.Parsing;
using Dossier.Core.Printing;
using Dossier.Core.Reading;
using Dossier.Core.Rendering;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>
/// The pipeline. Each stage is a static function from immutable values to immutable values; only Loading reads the disk and only
/// Writing writes it, and only Printing starts another program. All stages up to Checking run even after errors, so that one run reports every fault; nothing is rendered from a
/// dossier with errors, and nothing is written from a site with errors.
/// </summary>
public static class SiteBuilder
{
    public static BuildResult Build(BuildOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (Loader.Load(options.Folders, diagnostics) is not { } site)
        {
            return new BuildResult(diagnostics.ToSorted(), null, [], null);
        }

        var trees = SiteParser.Parse(site, diagnostics);
        var content = ContentReader.Read(trees, new ReadOptions(site.InputPrefix, options.Settings) { IsPrivate = options.Private, Pdf = options.Pdf?.Path }, diagnostics);
        var graph = Linker.Link(content, diagnostics);
        Checker.Check(graph, diagnostics);

        ImmutableArray<OutputFile> files = [];
        WriteResult? written = null;
        if (!Stopped(options, diagnostics))
        {
            files = SiteRenderer.Render(graph, site, diagnostics);
            LinkAuditor.Audit(files, content.Settings.Host, diagnostics);
        }

        if (options is { WriteOutput: true, Pdf: { } pdf } && !Stopped(options, diagnostics))
        {
            files = PdfPrinter.Print(files, pdf, content.Settings, diagnostics);
        }

        if (options.WriteOutput && !Stopped(options, diagnostics))
        {
            written = Writer.Write(files, options.Folders.OutputPath, options.Folders.Output, diagnostics);
        }

        return new BuildResult(diagnostics.ToSorted(), graph, files, written);
    }

    private static bool Stopped(BuildOptions options, DiagnosticBag diagnostics)
        => options.Strict ? !diagnostics.IsEmpty : diagnostics.HasErrors;
}
