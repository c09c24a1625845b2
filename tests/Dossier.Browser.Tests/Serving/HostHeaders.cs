using System.Collections.Immutable;

namespace Dossier.Browser.Tests.Serving;

/// <summary>A site's <c>_headers</c> file, as Netlify and Cloudflare Pages read it: lines with a path, each followed by indented headers; a <c>*</c> ends a path that stands for all below it.</summary>
public sealed class HostHeaders
{
    private readonly ImmutableArray<(string Path, string Name, string Value)> rules;

    private HostHeaders(ImmutableArray<(string Path, string Name, string Value)> rules) => this.rules = rules;

    public static HostHeaders Read(string text)
    {
        var read = ImmutableArray.CreateBuilder<(string Path, string Name, string Value)>();
        var path = "";
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                path = line;
                continue;
            }

            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            read.Add((path, parts[0], parts[1]));
        }

        return new HostHeaders(read.ToImmutable());
    }

    /// <summary>The headers of an address inside the site, which begins with a slash.</summary>
    public IEnumerable<KeyValuePair<string, string>> For(string address)
        => rules.Where(rule => rule.Path.EndsWith('*') ? address.StartsWith(rule.Path[..^1], StringComparison.Ordinal) : address == rule.Path)
            .Select(rule => KeyValuePair.Create(rule.Name, rule.Value));
}
