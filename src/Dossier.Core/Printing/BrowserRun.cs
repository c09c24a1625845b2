using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Dossier.Core.Printing;

/// <summary>Has a browser print a page. It sees no network and no profile but an empty one.</summary>
public static class BrowserRun
{
    private const int LongestComplaint = 300;

    /// <summary>What went wrong, or <c>null</c> where the PDF is there.</summary>
    public static string? Print(string browser, PrintFolder folder, string page, TimeSpan patience)
    {
        var start = new ProcessStartInfo(browser, Arguments(folder, page)) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var complaints = process.StandardError.ReadToEndAsync();
            _ = process.StandardOutput.ReadToEndAsync(); // Nobody needs it, but a full pipe would stop the browser.
            if (!process.WaitForExit(patience))
            {
                process.Kill(entireProcessTree: true);
                return string.Create(CultureInfo.InvariantCulture, $"it was not done after {patience.TotalSeconds:0} seconds");
            }

            return IsPdf(folder.Printed()) ? null : string.Create(CultureInfo.InvariantCulture, $"it ended with status {process.ExitCode}{LastWords(complaints)}");
        }
        catch (Win32Exception exception)
        {
            return $"it does not start ({exception.Message})";
        }
    }

    /// <summary>An unknown switch is passed over, so those of newer versions do no harm in older ones.</summary>
    private static IEnumerable<string> Arguments(PrintFolder folder, string page)
        =>
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-extensions",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--lang=en",
            .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? new[] { "--no-sandbox" } : [], // Chromium refuses to run as root with one.
            $"--user-data-dir={folder.ProfilePath}",
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            "--export-tagged-pdf",
            $"--print-to-pdf={folder.PdfPath}",
            new Uri(folder.PathOf(page)).AbsoluteUri,
        ];

    private static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <summary>The last line that the browser wrote, as far as it is known: what it started may still hold the stream.</summary>
    private static string LastWords(Task<string> complaints)
    {
        if (!complaints.Wait(TimeSpan.FromSeconds(2)))
        {
            return "";
        }

        var line = complaints.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
        var plain = string.Concat(line.Where(c => !char.IsControl(c)));
        return plain.Length == 0 ? "" : $", saying: {(plain.Length <= LongestComplaint ? plain : plain[..LongestComplaint] + "…")}";
    }
}
