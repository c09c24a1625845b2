using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Dossier.Core.Auditing;

namespace Dossier.Tests.Sites;

/// <summary>Follows every address in the built sites with an HTML parser that is not the build's own.</summary>
[Collection(BuiltSite.PagesCollection)]
public partial class LinkTests
{
    private static readonly string[] Listings = ["feed.xml", "sitemap.xml"];

    private static readonly string[] Addresses = ["href", "src", "poster", "action", "data"];

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_internal_link_leads_to_a_file_and_every_fragment_to_an_id(string name)
    {
        var site = BuiltSite.Named(name);
        var ids = site.Pages.ToDictionary(page => page.Key, page => Ids(page.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        var broken = new List<string>();
        foreach (var (from, page) in site.Pages)
        {
            foreach (var address in Links(page).Where(IsInternal))
            {
                var (path, fragment) = Resolve(from, address, site.Host);
                if (!site.Files.ContainsKey(path))
                {
                    broken.Add($"{from}: {address} leads to no file");
                }
                else if (fragment.Length > 0 && ids.TryGetValue(path, out var known) && !known.Contains(fragment))
                {
                    broken.Add($"{from}: {address} leads to no id");
                }
            }
        }

        broken.ShouldBeEmpty();
        site.Pages.Values.Sum(page => Links(page).Count(IsInternal)).ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_internal_link_works_from_disk(string name)
    {
        var site = BuiltSite.Named(name);
        foreach (var (path, page) in site.Pages.Where(page => page.Key != "404.html"))
        {
            foreach (var address in Links(page).Where(IsInternal))
            {
                var file = address.Split('#', '?')[0];
                (address.StartsWith('#') || (!file.StartsWith('/') && Path.GetExtension(file).Length > 0)).ShouldBeTrue($"{path}: {address}");
            }
        }
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void No_page_asks_another_host_for_anything(string name)
    {
        var site = BuiltSite.Named(name);
        foreach (var (path, page) in site.Pages)
        {
            page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!)
                .Concat(page.QuerySelectorAll("link[rel~=stylesheet], link[rel~=icon], link[rel~=preload]").Select(element => element.GetAttribute("href")!))
                .ShouldAllBe(address => IsInternal(address), path);
        }

        foreach (Match url in CssAddress().Matches(site.Text("assets/site.css")))
        {
            var address = url.Groups["address"].Value.Trim('"', '\'');
            (address.StartsWith("data:", StringComparison.Ordinal) || address.StartsWith('#') || site.Files.ContainsKey(Resolve("assets/site.css", address, new Uri("https://none.example/")).Path)).ShouldBeTrue(address);
        }
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void No_id_stands_twice_on_a_page(string name)
    {
        var site = BuiltSite.Named(name);
        site.Pages.SelectMany(page => Ids(page.Value).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{page.Key}: {group.Key}"))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void The_reader_of_the_link_audit_finds_what_an_HTML_parser_finds(string name)
    {
        var site = BuiltSite.Named(name);
        foreach (var (path, page) in site.Pages)
        {
            var read = PageAnchors.Read(site.Text(path));

            read.Ids.Order(StringComparer.Ordinal).ShouldBe(Ids(page).Order(StringComparer.Ordinal), path);
            read.Links.Order(StringComparer.Ordinal).ShouldBe(page.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") }).OfType<string>().Order(StringComparer.Ordinal), path);
        }
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_address_in_the_feeds_the_sitemap_and_the_data_leads_to_a_place_of_the_site(string name)
    {
        var site = BuiltSite.Named(name);
        var ids = site.Pages.ToDictionary(page => page.Key, page => Ids(page.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var addresses = Listings.Where(site.Files.ContainsKey)
            .SelectMany(path => XDocument.Parse(site.Text(path)).Descendants())
            .SelectMany(element => element.Name.LocalName switch
            {
                "loc" => [element.Value],
                "id" => [element.Value.Split('#')[0]], // An id lasts when its page moves; only the page leads on.
                "link" when element.Attribute("rel")!.Value != "related" => [element.Attribute("href")!.Value],
                _ => Array.Empty<string>(),
            })
            .Concat(site.Files.Keys.Where(path => path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith("-metadata.json", StringComparison.Ordinal)).SelectMany(path => Urls(JsonDocument.Parse(site.Text(path)).RootElement)))
            .Concat(site.Pages.Values.Select(page => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")).OfType<string>())
            .Where(address => !address.StartsWith("urn:uuid:", StringComparison.Ordinal))
            .ToArray();

        addresses.Length.ShouldBeGreaterThan(100);
        foreach (var address in addresses)
        {
            var (path, fragment) = Resolve("index.html", address, site.Host);
            site.Files.ContainsKey(path).ShouldBeTrue(address);
            (fragment.Length == 0 || ids[path].Contains(fragment)).ShouldBeTrue($"{address} leads to no id");
        }
    }

    [Fact]
    public void The_sitemap_names_every_page_but_those_that_lead_on_or_stand_for_no_content()
    {
        var site = BuiltSite.Harbour;

        XDocument.Parse(site.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(loc => Resolve("index.html", loc.Value, site.Host).Path)
            .ShouldBe(site.PagePaths.Where(path => path is not ("404.html" or "search.html" or "print.html") && site.Page(path).QuerySelector("meta[http-equiv=refresh]") is null), ignoreOrder: true);
    }

    [Fact]
    public void With_a_host_every_address_for_machines_is_absolute_and_without_one_none_is()
    {
        using var nowhere = SiteCopy.OfHarbour(paths => paths, (path, bytes) => path == "input/settings.yml" ? "title: Nowhere\n"u8.ToArray() : bytes);
        var bare = nowhere.Check().Files.ToDictionary(file => file.Path, TestSite.Text, StringComparer.Ordinal);

        bare.Keys.ShouldNotContain("sitemap.xml");
        bare["robots.txt"].ShouldNotContain("Sitemap");
        bare["index.html"].ShouldNotContain("canonical");
        Urls(JsonDocument.Parse(bare["data/facts.json"]).RootElement).ShouldAllBe(address => IsInternal(address));
        Urls(JsonDocument.Parse(BuiltSite.Harbour.Text("data/facts.json")).RootElement).ShouldAllBe(address => address.StartsWith("https://harbour.example/quillhaven/", StringComparison.Ordinal));
        Urls(JsonDocument.Parse(BuiltSite.Harbour.Text("feed.json")).RootElement).ShouldAllBe(address => address.StartsWith("https://harbour.example/quillhaven/", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"url\((?<address>[^)]*)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CssAddress();

    private static IEnumerable<string> Ids(IDocument page) => page.All.Select(element => element.GetAttribute("id")).OfType<string>();

    private static IEnumerable<string> Links(IDocument page) => page.All.SelectMany(element => Addresses.Select(element.GetAttribute).OfType<string>());

    /// <summary>An address without a scheme and a host of its own.</summary>
    private static bool IsInternal(string address)
        => IsRooted(address) || (!address.StartsWith("//", StringComparison.Ordinal) && !Uri.TryCreate(address, UriKind.Absolute, out _));

    private static bool IsRooted(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The file and the fragment that an address on a page means, by the words of the path alone.</summary>
    private static (string Path, string Fragment) Resolve(string from, string address, Uri host)
    {
        var parts = address.StartsWith(host.AbsoluteUri, StringComparison.Ordinal) ? ("/" + address[host.AbsoluteUri.Length..]).Split('#', 2)
            : IsRooted(address) && address.StartsWith(host.AbsolutePath, StringComparison.Ordinal) ? ("/" + address[host.AbsolutePath.Length..]).Split('#', 2)
            : address.Split('#', 2);
        var fragment = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
        if (parts[0].Length == 0)
        {
            return (from, fragment);
        }

        var folders = new Stack<string>(parts[0].StartsWith('/') ? [] : from.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(parts[0].Split('?')[0].TrimStart('/')).Split('/'))
        {
            if (part == "..")
            {
                if (!folders.TryPop(out _))
                {
                    return ($"above the site: {address}", fragment);
                }
            }
            else if (part != ".")
            {
                folders.Push(part);
            }
        }

        var path = string.Join('/', folders.Reverse());
        return (path.Length == 0 ? "index.html" : path, fragment);
    }

    /// <summary>The values of <c>url</c> in a JSON document, at any depth, which are the addresses of pages.</summary>
    private static IEnumerable<string> Urls(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property is { Name: "url" or "home_page_url" or "feed_url", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : Urls(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Urls),
        _ => [],
    };
}
