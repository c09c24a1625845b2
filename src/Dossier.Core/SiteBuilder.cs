using System.Collections.Immutable;
using Dossier.Core.Auditing;
using Dossier.Core.Checking;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Loading;
using Dossier.Core.Model;
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
    /// <param name="memory">Of earlier builds with the same options. The result is then that of the last one where no file has changed.</param>
    public static BuildResult Build(BuildOptions options, BuildMemory? memory = null)
    {
        var diagnostics = new DiagnosticBag();
        var site = Loader.Load(options.Folders, diagnostics, memory?.Files);
        var faults = diagnostics.ToSorted();
        if (site is null)
        {
            return new BuildResult(faults, null, [], null);
        }

        if (memory?.Same(site, faults) is { } same)
        {
            return same;
        }

        var result = Build(site, options, diagnostics, memory);
        memory?.Keep(site, faults, result);
        return result;
    }

    private static BuildResult Build(LoadedSite site, BuildOptions options, DiagnosticBag diagnostics, BuildMemory? memory)
    {
        var trees = SiteParser.Parse(site, diagnostics, memory?.Trees);
        var content = ContentReader.Read(trees, new ReadOptions(site.InputPrefix, options.Settings) { IsPrivate = options.Private, Pdf = options.Pdf?.Path }, diagnostics, memory?.Things);
        var graph = Linker.Link(content, diagnostics, memory?.Linked);
        Checker.Check(graph, diagnostics);

        ImmutableArray<OutputFile> files = [];
        WriteResult? written = null;
        if (!diagnostics.HasErrors)
        {
            files = SiteRenderer.Render(graph, site, diagnostics, memory?.Rendered);
            LinkAuditor.Audit(files, content.Settings.Host, diagnostics, memory?.Anchors);
        }

        if (options is { WriteOutput: true, Pdf: { } pdf } && !Stopped(options, diagnostics, content))
        {
            files = PdfPrinter.Print(files, pdf, content.Settings, diagnostics);
        }

        if (options.WriteOutput && !Stopped(options, diagnostics, content))
        {
            written = Writer.Write(files, options.Folders.OutputPath, options.Folders.Output, diagnostics);
        }

        var (told, letStand) = AcceptedWarnings.Part(diagnostics.ToSorted(), content);
        return new BuildResult(told, graph, files, written) { Accepted = letStand };
    }

    private static bool Stopped(BuildOptions options, DiagnosticBag diagnostics, DossierContent content)
        => options.Strict ? !AcceptedWarnings.Part(diagnostics.ToSorted(), content).Told.IsEmpty : diagnostics.HasErrors;
}
