using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Foreign;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads what only pages have: their date, their own names, whether they lead on or are kept out, and for plain pages where they stand.</summary>
public static partial class PageReader
{
    private const string RedirectTo = "redirect-to";
    private const string Excluded = "excluded";
    private const string CrossReference = "xref:";
    private const string ShouldOutput = "should-output";

    /// <summary>The id of a plain page: the path of its file, with the name as addresses have it; <c>null</c>, and a diagnostic, where the path can be none.</summary>
    public static string? IdOf(ParsedMarkdown file, DiagnosticBag diagnostics)
    {
        var path = file.Path[..^3];
        var slash = path.LastIndexOf('/') + 1;
        var id = path[..slash] + PageAddress.Of(path[slash..]);
        if (!id.EndsWith('/') && id.Length > 0 && PageAddress.PathOf($"/{Uri.EscapeDataString(id).Replace("%2F", "/", StringComparison.Ordinal)}") == id)
        {
            return id;
        }

        diagnostics.Add(file.File.Start, Rules.BadId, $"`{path}` can't be an address: it names the page's", "call the file and its folders by letters, digits and hyphens");
        return null;
    }

    /// <summary>Whether a page is kept out of the site: by our word or by Statiq's, and where nobody runs the code that would decide.</summary>
    public static bool IsExcluded(YamlMapping mapping)
        => new Fields(mapping).Flag(Excluded) || ForeignKeys.IsComputed(mapping[Excluded]) || new Fields(mapping).FlagIfStated(ShouldOutput) == false;

    /// <summary>The page with what its keys say.</summary>
    public static Page Read(Fields fields, Page page) => page with
    {
        Published = fields.Moment("published") ?? (page.IsPlain ? DayInName(page) : null),
        OwnReferences = fields.Texts("xref"),
    };

    /// <summary>What is left of a page that is kept out, so that a reference to it can be told from one to nothing.</summary>
    public static ExcludedPage AsExcluded(Page page) => new(page.Key, Names(page), page.Span);

    /// <summary>The file that leads on in place of a page; <c>null</c> where it does not say so, or not well.</summary>
    public static RedirectPage? AsRedirect(Fields fields, Page page, DiagnosticBag diagnostics)
    {
        if (fields.Text(RedirectTo) is not { } to)
        {
            return null;
        }

        if (!to.Value.StartsWith(CrossReference, StringComparison.OrdinalIgnoreCase) && LinkAddress.Web(to.Value) is null && (!LinkAddress.IsSafe(to.Value) || to.Value.Contains(':', StringComparison.Ordinal) || to.Value.StartsWith("//", StringComparison.Ordinal)))
        {
            diagnostics.Add(to.Span, Rules.UnsafeAddress, $"`{to.Value}` is not an address that a page may lead on to", "write an address that begins with `https://` or `http://`, the path of a page of the site, or its id");
            return null;
        }

        if (!page.Body.IsEmpty)
        {
            diagnostics.Add(to.Span, Rules.ContradictingKeys, $"with `{RedirectTo}` no page is made, but this file has a text below its front matter", $"take the text out, or `{RedirectTo}`");
        }

        return new RedirectPage(page.Key, Names(page), to);
    }

    private static ImmutableArray<string> Names(Page page)
        => [.. new[] { page.Key, page.FilePath, page.Folder, page.Title?.Value }.OfType<string>().Concat(page.OwnReferences.Select(name => name.Value)).Concat(page.Aliases.Select(alias => alias.Text.Value)).Distinct(StringComparer.Ordinal)];

    /// <summary>The day with which the name of a post begins: <c>2021-03-04-a-post</c>.</summary>
    private static Located<EdtfDate>? DayInName(Page page)
        => DayPattern().Match(page.FilePath[(page.FilePath.LastIndexOf('/') + 1)..]) is { Success: true } day && EdtfDate.Parse(day.Groups["day"].Value) is { } date
            ? new Located<EdtfDate>(date, page.Span)
            : null;

    [GeneratedRegex(@"\A(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(-|\z)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayPattern();
}
