using System.Text.RegularExpressions;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Hosting;

/// <summary>
/// The configurations of <c>docs/hosting.md</c> say the same as <c>_headers</c> and <c>_redirects</c>. That servers understand them so is proved by <c>tests/hosting/run.mjs</c>.
/// </summary>
public partial class HostingPageTests
{
    private const string Nginx = "/etc/nginx/sites-available/dossier.conf";
    private const string Caddy = "/etc/caddy/Caddyfile";
    private const string Apache = "/etc/apache2/dossier.rules";
    private const string CloudFront = "headers-policy.json";
    private const string Redirects = "redirects.js";
    private const string Publish = "publish.sh";

    /// <summary>What hosts that read <c>_headers</c> do by themselves: pages are asked for again before they are used.</summary>
    private static readonly SentHeader AskedForAgain = new("/*", "Cache-Control", "no-cache");

    private static readonly SentHeader[] Headers = [.. HostingPage.Read(BuiltSite.Harbour.Text("_headers"))];

    private static readonly SentHeader[] Types = [.. Headers.Where(IsType)];

    [Theory]
    [InlineData(Nginx)]
    [InlineData(Caddy)]
    [InlineData(Apache)]
    public void Each_server_sends_the_policy_and_the_other_headers_of_the_site_and_no_more(string file)
    {
        var text = HostingPage.Files[file];
        var sent = file switch { Nginx => HostingPage.Nginx(text), Caddy => HostingPage.Caddy(text), _ => HostingPage.Apache(text) };

        sent.Where(header => !IsType(header)).Distinct().ShouldBe(Headers.Where(header => !IsType(header)).Append(AskedForAgain), ignoreOrder: true);
    }

    [Fact]
    public void CloudFront_sends_what_the_site_sends_for_every_path()
    {
        HostingPage.CloudFront(HostingPage.Files[CloudFront]).ShouldBe(Headers.Where(header => header.Path == "/*"), ignoreOrder: true);
        HostingPage.Files[CloudFront].ShouldContain("\"AccessControlAllowOrigins\": { \"Quantity\": 1, \"Items\": [\"*\"] }");
        HostingPage.Files[Publish].ShouldContain($"output/assets \"s3://$BUCKET/assets\" --delete --cache-control \"{Headers.Single(header => header.Name == "Cache-Control").Value}\"");
    }

    [Theory]
    [InlineData(Nginx)]
    [InlineData(Caddy)]
    [InlineData(Apache)]
    public void Each_server_is_told_the_types_of_files_that_it_would_not_know(string file)
        => Types.Select(type => type.Value.Split(';')[0]).ShouldAllBe(type => HostingPage.Files[file].Contains(type, StringComparison.Ordinal));

    [Fact]
    public void Files_are_uploaded_to_S3_with_their_types()
        => Put().Matches(HostingPage.Files[Publish]).Select(put => new SentHeader("/" + put.Groups["file"].Value, "Content-Type", put.Groups["type"].Value)).ShouldBe(Types, ignoreOrder: true);

    [Theory]
    [InlineData(Nginx, @"^ +(?<from>/\S*) +(?<to>/\S+);$")]
    [InlineData(Caddy, @"^\tredir (?<from>\S+) (?<to>\S+) permanent$")]
    [InlineData(Apache, @"^RedirectMatch 301 ""\^(?<from>\S+)\$"" (?<to>\S+)$")]
    [InlineData(Redirects, @"^  ""(?<from>/[^""]*)"": ""(?<to>[^""]+)"",$")]
    public void Each_server_redirects_what_the_site_redirects(string file, string form)
        => Regex.Matches(HostingPage.Files[file], form, RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(rule => (rule.Groups["from"].Value.Replace("\\", "", StringComparison.Ordinal), rule.Groups["to"].Value))
            .ShouldBe(RedirectsOfTheSite(), ignoreOrder: true);

    [Fact]
    public void Every_redirect_and_every_type_is_for_a_file_that_the_build_makes()
    {
        RedirectsOfTheSite().Select(rule => rule.To[1..]).ShouldAllBe(path => BuiltSite.Harbour.Files.ContainsKey(path));
        Types.Select(type => type.Path[1..]).ShouldAllBe(path => BuiltSite.Harbour.Files.ContainsKey(path));
    }

    [Fact]
    public void The_files_that_are_for_hosts_are_made()
    {
        foreach (var path in new[] { "_headers", "_redirects", ".nojekyll", "404.html", "robots.txt", "sitemap.xml" })
        {
            BuiltSite.Harbour.Files.ContainsKey(path).ShouldBeTrue(path);
        }
    }

    [Fact]
    public void Every_file_and_heading_that_the_page_links_to_is_there()
    {
        foreach (var target in Link().Matches(HostingPage.Text).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)))
        {
            var parts = target.Split('#');
            var path = Path.Combine(RepositoryFolder.Path, "docs", parts[0]);
            (parts[0].Length == 0 || File.Exists(path)).ShouldBeTrue(target);
            (parts.Length == 1 || Headings(parts[0].Length == 0 ? HostingPage.Text : File.ReadAllText(path)).Contains(parts[1])).ShouldBeTrue(target);
        }
    }

    private static string[] Headings(string page)
        => [.. Heading().Matches(page).Select(heading => heading.Groups["text"].Value.ToLowerInvariant().Replace(' ', '-').Replace(",", "", StringComparison.Ordinal))];

    [Fact]
    public void Every_script_that_the_page_names_is_there()
    {
        var scripts = Script().Matches(HostingPage.Text).Select(script => script.Value).Distinct().ToArray();

        scripts.ShouldNotBeEmpty();
        scripts.ShouldAllBe(script => File.Exists(Path.Combine(RepositoryFolder.Path, script)));
    }

    private static (string From, string To)[] RedirectsOfTheSite()
        => [.. BuiltSite.Shipped.Text("_redirects").Split('\n').Where(line => line.StartsWith('/')).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(parts => (parts[0], parts[1])).Where(rule => !BuiltSite.Shipped.Files.ContainsKey(rule.Item1[1..]))];

    private static bool IsType(SentHeader header) => header.Name == "Content-Type";

    [GeneratedRegex(@"^put (?<file>\S+) ""(?<type>[^""]+)""$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Put();

    [GeneratedRegex(@"^#{2,3} (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"tests/[\w/]+\.mjs", RegexOptions.None, 1000)]
    private static partial Regex Script();
}
