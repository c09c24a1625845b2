using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Rendering;

namespace Dossier.Core.Printing;

/// <summary>
/// Makes the PDF of a site before anything of the site is written, so that it is one of its files: listed in the manifest, and all or nothing with them.
/// <list type="number">
/// <item>finds a browser;</item>
/// <item>gives it the print edition in a folder of its own, with what that needs and nothing else;</item>
/// <item>lets it print, without a window, a network, scripts or the user's profile, and for a limited time;</item>
/// <item>takes out of the PDF what tells of the run that made it.</item>
/// </list>
/// </summary>
public static class PdfPrinter
{
    /// <summary>The files with the bytes of the PDF in place of the empty ones that Rendering gave it.</summary>
    public static ImmutableArray<OutputFile> Print(ImmutableArray<OutputFile> files, PdfOptions options, Settings settings, DiagnosticBag diagnostics)
    {
        var pdf = files.First(file => file.Path == options.Path && file.Bytes.IsEmpty);
        if (Browsers.Find(options) is not { } browser)
        {
            var (message, help) = Browsers.Missing(options);
            diagnostics.Add(options.Path, Rules.PdfNotMade, message, help);
            return files;
        }

        try
        {
            using var folder = new PrintFolder();
            folder.Fill(files, pdf.Source, settings);
            if (BrowserRun.Print(browser, folder, pdf.Source, options.Patience) is { } fault)
            {
                diagnostics.Add(options.Path, Rules.PdfNotMade, $"`{browser}` made no PDF: {fault}", $"try it with another browser, named in {PdfOptions.BrowserVariable}; one that comes as a snap can’t see temporary folders");
                return files;
            }

            return files.Replace(pdf, pdf with { Bytes = PdfTraces.Removed(folder.Printed()) });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(options.Path, Rules.PdfNotMade, $"the PDF can’t be made: {exception.Message}", "check the system’s folder for temporary files and the space on the disk");
            return files;
        }
    }
}
