using System.Globalization;
using System.Text;

namespace Dossier.Tests.Sites;

/// <summary>
/// Writes a made-up site in the shape of a Statiq one: a blog with a post a file, documentation in nested folders, every style of front matter, cross references of each kind, redirects,
/// excluded pages, and what Statiq would run. The same for the same number of pages.
/// </summary>
public sealed class StatiqSite(TestSite site, int pages)
{
    private static readonly string[] Folders = ["blog", "docs", "docs/guide", "docs/guide/winter", "docs/reference", "news/2021"];
    private static readonly string[] Words = ["ferry", "pier", "harbour", "tide", "lamp", "quay", "rope", "crossing", "keeper", "cart", "fog", "signal"];

    private uint state = 7;

    /// <summary>The addresses of the pages that the site must have, without those that lists make.</summary>
    public List<string> Made { get; } = [];

    /// <summary>From the address that a host knows to the page.</summary>
    public Dictionary<string, string> Redirects { get; } = new(StringComparer.Ordinal);

    public List<string> Excluded { get; } = [];

    public void Write()
    {
        site.With("input/settings.yml", "Title: Quillhaven Notes\nHost: quillhaven.example\nLinkRoot: /notes\nLinksUseHttps: true\nLinkLowercase: true\nSiteMotto: Of ferries\nNetlifyRedirects: true\n")
            .With("input/index.md", "Title: Quillhaven Notes\nDescription: Notes from a made-up harbour.\nLayout: _home\n---\nRead [the posts](/blog/), [about us](xref:about-us) and [the guide](/docs/guide).\n")
            .With("input/about.md", "Title: About Us\n---\nWe write on the harbour. See [the newest](xref:post-0) and [how to reach us](Contact%20Us.md).\n")
            .With("input/Contact Us.md", "<!---\nTitle: Contact\nExcerpt: Where we are\n--->\nBack to [the start](/).\n")
            .With("input/_layout.cshtml", "<html>@RenderBody()</html>\n")
            .With("input/_ViewStart.cshtml", "@{ Layout = \"_layout\"; }\n")
            .With("input/blog/index.cshtml", "ArchiveSources: blog/*\n---\n@foreach (var post in Outputs) { <p>@post</p> }\n")
            .With("input/Pipelines.cs", "public class Own { }\n")
            .With("input/assets/site.scss", "$ink: black;\n")
            .With("input/assets/own.css", "p { margin: 0 }\n")
            .With("input/legacy.html", "Title: Legacy\n---\n<p>From before.</p>\n")
            .With("input/feed.yml", "FeedRss: true\nFeedSources: blog/*\n")
            .With("input/images/pier.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 9, 0, 0, 0, 6, 8, 2, 0, 0, 0])
            .With("input/blog/_directory.yml", "Layout: _post\nAutolink: true\n")
            .With("input/docs/_directory.json", "{\n  \"Description\": \"From the documentation\",\n  \"NoSidebar\": true\n}\n")
            .With("input/drafts/_directory.yaml", "Excluded: true\n")
            .With("input/docs/index.md", "Title: Documentation\n---\nWhat one should know. The [guide](guide) has more.\n");
        Made.AddRange(["index.html", "about.html", "contact-us.html", "docs/index.html"]);

        for (var i = 0; i < pages; i++)
        {
            Page(i);
        }

        for (var i = 0; i < 8; i++)
        {
            site.With($"input/drafts/idea-{i}.md", $"Title: Idea {i}\n---\nNot yet.\n");
            site.With($"input/moved/old-{i}.md", $"Title: Moved {i}\nRedirectTo: {(i == 7 ? "https://elsewhere.example/x" : i == 6 ? "old-5" : i % 2 == 0 ? $"xref:post-{i}" : "/" + PathOf(i))}\n---\n");
            Excluded.Add($"drafts/idea-{i}.html");
            Redirects[$"/moved/old-{i}.html"] = i == 7 ? "https://elsewhere.example/x" : "/" + PathOf(i == 6 ? 5 : i) + ".html";
        }
    }

    private static string FolderOf(int i) => Folders[i % Folders.Length];

    private static string NameOf(int i) => FolderOf(i) is "blog" or "news/2021"
        ? string.Create(CultureInfo.InvariantCulture, $"2021-{(i % 12) + 1:00}-{(i % 28) + 1:00}-{Words[i % Words.Length]}-{i}")
        : string.Create(CultureInfo.InvariantCulture, $"{Words[i % Words.Length]}-{i}");

    private static string PathOf(int i) => $"{FolderOf(i)}/{NameOf(i)}";

    private void Page(int i)
    {
        var keys = new List<(string Key, string Value)> { (i % 3 == 0 ? "title" : i % 3 == 1 ? "Title" : "TITLE", $"The {Words[i % Words.Length]} of day {i}"), ("Xref", $"post-{i}") };
        if (i % 4 == 0)
        {
            keys.Add(("Tags", "[ferry, harbour]"));
        }

        if (i % 5 == 0)
        {
            keys.Add(("RedirectFrom", i % 10 == 0 ? $"[2019/{i}/, /archive/{i}.php]" : $"old/place-{i}"));
            if (i % 10 == 0)
            {
                Redirects[$"/2019/{i}/"] = Redirects[$"/archive/{i}.php"] = $"/{PathOf(i)}.html";
            }
            else
            {
                Redirects[$"/old/place-{i}.html"] = $"/{PathOf(i)}.html";
            }
        }

        if (i % 7 == 0)
        {
            keys.Add(("Order", i.ToString(CultureInfo.InvariantCulture)));
        }

        if (i % 25 == 24)
        {
            keys.Add(("Excluded", "true"));
            Excluded.Add(PathOf(i) + ".html");
        }
        else
        {
            Made.Add(PathOf(i) + ".html");
        }

        if (FolderOf(i) == "docs/reference")
        {
            keys.Add(("Published", i % 2 == 0 ? "2020-05-04" : "\"2020-05-04 10:30\""));
        }

        var (other, third) = (Another(i), Another(i + 1));
        var up = string.Concat(Enumerable.Repeat("../", FolderOf(i).Count(c => c == '/') + 1));
        var text = $"## {Sentence(3)}\n\n{Sentence(30)} See [one](xref:post-{other}), [two](xref:The-{Words[third % Words.Length]}-of-day-{third}?from={i}), [three]({up}{PathOf(other)}.md), [four](/{PathOf(third)}), "
            + $"[five]({up}{PathOf(other)}) and [[{PathOf(third)}]].\n\n{Sentence(60)}\n\n![A pier]({(i % 2 == 0 ? up : "/")}images/pier.png)\n"
            + (i % 50 == 1 ? "\n<?# YouTube abc /?>\n" : "") + (i % 50 == 2 ? "\n<div class=\"note\">A note.</div>\n" : "");
        site.With($"input/{PathOf(i)}.md", Front(i, keys) + text);
        if (i % 40 == 3)
        {
            site.With($"input/{FolderOf(i)}/_{NameOf(i)}.yml", "Updated: 2021-06-01\n");
        }
    }

    private static string Front(int i, List<(string Key, string Value)> keys)
    {
        var yaml = string.Concat(keys.Select(key => $"{key.Key}: {key.Value}\n"));
        return (i % 7) switch
        {
            0 => $"---\n{yaml}---\n",
            1 => $"{yaml}---\n",
            2 => $"{yaml}------\n",
            3 => $"<!---\n{yaml}--->\n",
            4 => $"/*---\n{yaml}---*/\n",
            5 => $"{{\n{string.Join(",\n", keys.Select(key => $"  \"{key.Key}\": {Json(key.Value)}"))}\n}}\n---\n",
            _ => $"---\r\n{yaml.Replace("\n", "\r\n", StringComparison.Ordinal)}---\r\n",
        };
    }

    private static string Json(string value)
        => value.StartsWith('[') ? $"[{string.Join(", ", value[1..^1].Split(", ").Select(item => $"\"{item}\""))}]" : value.StartsWith('"') || value == "true" || int.TryParse(value, CultureInfo.InvariantCulture, out _) ? value : $"\"{value}\"";

    /// <summary>A page that is there, for any number.</summary>
    private int Another(int i)
    {
        var other = (int)((((long)i * 31) + 17) % pages);
        return other % 25 == 24 ? other - 1 : other;
    }

    private string Sentence(int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            state = (state * 1664525) + 1013904223;
            text.Append(i == 0 ? "" : " ").Append(Words[(state >> 16) % Words.Length]);
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.Append('.').ToString();
    }
}
