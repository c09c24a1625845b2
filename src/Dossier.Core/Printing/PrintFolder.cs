using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Core.Model;
using Dossier.Core.Rendering;

namespace Dossier.Core.Printing;

#pragma warning disable RS0030 // A folder for the browser to work in; nothing of the site is read or written.

/// <summary>A temporary folder with what a browser needs to print a page, and with its profile. It goes away when it is done with.</summary>
public sealed partial class PrintFolder : IDisposable
{
    private const string PdfName = "printed.pdf";
    private readonly string folder = Directory.CreateTempSubdirectory("dossier-print-").FullName;

    public string PdfPath => Path.Combine(folder, PdfName);

    public string ProfilePath => Path.Combine(folder, "profile");

    public string PathOf(string page) => Path.Combine(folder, "site", page.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The PDF, or nothing where the browser left none.</summary>
    public byte[] Printed() => File.Exists(PdfPath) ? File.ReadAllBytes(PdfPath) : [];

    /// <summary>Writes the page, the files that it shows and the style sheet with the size of the paper.</summary>
    public void Fill(ImmutableArray<OutputFile> files, string page, Settings settings)
    {
        var html = Encoding.UTF8.GetString(files.First(file => file.Path == page).Bytes.Span);
        var shown = AddressPattern().Matches(html).Select(match => Uri.UnescapeDataString(WebUtility.HtmlDecode(match.Groups["value"].Value))).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => shown.Contains(file.Path) && !IsLeftOut(file.Path)))
        {
            Write(file.Path, IsStylesheet(file.Path) ? [.. file.Bytes.Span, .. Encoding.UTF8.GetBytes($"\n@page {{ size: {settings.Paper} }}\n")] : file.Bytes.Span);
        }

        Write(page, Encoding.UTF8.GetBytes(Detached(html, settings.Host)));
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A browser that was ended may hold its profile for a moment; the system clears its temporary files by itself.
        }
    }

    /// <summary>A link to a file that is not in the PDF would lead into this folder: it leads to the published site, or nowhere.</summary>
    private static string Detached(string html, Uri? host)
    {
        var start = Math.Max(0, html.IndexOf("<main", StringComparison.Ordinal));
        return html[..start] + FileLinkPattern().Replace(html[start..], match => host is null ? "" : $" href=\"{WebUtility.HtmlEncode(host.AbsoluteUri)}{match.Groups["value"].Value}\"");
    }

    private static bool IsLeftOut(string path) => Path.GetExtension(path).ToLowerInvariant() is ".html" or ".js" or ".json" or ".xml" or ".pdf";

    private static bool IsStylesheet(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    [GeneratedRegex("""\s(?:href|src)="(?<value>[^"#?]*)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AddressPattern();

    [GeneratedRegex("""\shref="(?!\#|/|[A-Za-z][A-Za-z0-9+.\-]*:)(?<value>[^"]*)["]""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FileLinkPattern();
}
