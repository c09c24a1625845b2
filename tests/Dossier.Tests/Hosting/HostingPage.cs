using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Hosting;

/// <summary>A header that a host sends for a path, or for all below one that ends in <c>*</c>.</summary>
public sealed record SentHeader(string Path, string Name, string Value);

/// <summary>The configurations that <c>docs/hosting.md</c> shows, read as their servers do as far as the page goes.</summary>
public static partial class HostingPage
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs/hosting.md")).ReplaceLineEndings("\n");

    /// <summary>Each shown file by its name, without the indent of a list.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Block().Matches(Text).ToDictionary(
        block => block.Groups["file"].Value,
        block => string.Join('\n', block.Groups["text"].Value.Split('\n').Select(line => line.StartsWith(block.Groups["indent"].Value, StringComparison.Ordinal) ? line[block.Groups["indent"].Length..] : line)),
        StringComparer.Ordinal);

    /// <summary>The headers of <c>_headers</c>, in the format that Netlify and Cloudflare Pages read.</summary>
    public static IEnumerable<SentHeader> Read(string headers)
    {
        var path = "";
        foreach (var line in headers.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ')
            {
                path = line;
                continue;
            }

            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            yield return new SentHeader(path, parts[0], parts[1]);
        }
    }

    /// <summary>A value that is a variable has one value for each path that its map names.</summary>
    public static IEnumerable<SentHeader> Nginx(string text)
    {
        var maps = NginxMap().Matches(text).ToDictionary(map => map.Groups["name"].Value, map => map.Groups["text"].Value, StringComparer.Ordinal);
        foreach (Match header in NginxHeader().Matches(text))
        {
            var name = header.Groups["name"].Value;
            if (!header.Groups["variable"].Success)
            {
                yield return new SentHeader("/*", name, header.Groups["value"].Value);
                continue;
            }

            foreach (Match entry in NginxMapEntry().Matches(maps[header.Groups["variable"].Value]).Where(entry => entry.Groups["value"].Length > 0))
            {
                yield return new SentHeader(entry.Groups["path"].Success ? entry.Groups["path"].Value + "*" : "/*", name, entry.Groups["value"].Value);
            }
        }
    }

    public static IEnumerable<SentHeader> Caddy(string text)
        => CaddyHeader().Matches(text).Select(header => new SentHeader(
            header.Groups["path"] is { Success: true, Value: ['/', ..] path } ? path : "/*",
            header.Groups["name"].Value,
            header.Groups["value"].Value));

    public static IEnumerable<SentHeader> Apache(string text)
        => ApacheHeader().Matches(text).Select(header => new SentHeader(
            header.Groups["path"].Success ? header.Groups["path"].Value + "*" : "/*",
            header.Groups["name"].Value,
            header.Groups["value"].Value));

    /// <summary>A response headers policy as CloudFront's interface takes it.</summary>
    public static IEnumerable<SentHeader> CloudFront(string text)
    {
        using var json = JsonDocument.Parse(text);
        var policy = json.RootElement;
        var security = policy.GetProperty("SecurityHeadersConfig");
        var custom = policy.GetProperty("CustomHeadersConfig");
        custom.GetProperty("Quantity").GetInt32().ShouldBe(custom.GetProperty("Items").GetArrayLength());
        return
        [
            new("/*", "Content-Security-Policy", security.GetProperty("ContentSecurityPolicy").GetProperty("ContentSecurityPolicy").GetString()!),
            .. security.TryGetProperty("ContentTypeOptions", out _) ? [new SentHeader("/*", "X-Content-Type-Options", "nosniff")] : Array.Empty<SentHeader>(),
            new("/*", "Referrer-Policy", security.GetProperty("ReferrerPolicy").GetProperty("ReferrerPolicy").GetString()!),
            .. custom.GetProperty("Items").EnumerateArray().Select(item => new SentHeader("/*", item.GetProperty("Header").GetString()!, item.GetProperty("Value").GetString()!)).ToArray(),
        ];
    }

    [GeneratedRegex(@"^(?<indent> *)```\w+ (?<file>\S+)\n(?<text>.*?)^\k<indent>```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^map \$uri \$(?<name>\w+) \{(?<text>.*?)^\}", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NginxMap();

    [GeneratedRegex(@"^ +(default|~\^(?<path>\S+)) +""(?<value>[^""]*)"";$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NginxMapEntry();

    [GeneratedRegex(@"^ *add_header (?<name>\S+) (""(?<value>[^""]*)""|\$(?<variable>\w+)) always;$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NginxHeader();

    [GeneratedRegex(@"^\t{1,2}(header (?<path>\S+) )?(?<name>[A-Z][A-Za-z-]+) ""(?<value>[^""]*)""$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CaddyHeader();

    [GeneratedRegex(@"^Header always set (?<name>\S+) ""(?<value>[^""]*)""( ""expr=%\{REQUEST_URI\} =~ m#\^(?<path>[^#]+)#"")?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ApacheHeader();
}
