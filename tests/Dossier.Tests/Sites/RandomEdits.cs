using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Sites;

/// <summary>Edits a site as a careless and busy editor would, one thing at a time and always the same way for the same seed.</summary>
public sealed partial class RandomEdits(string root, int seed)
{
    private static readonly string[] Kinds = ["articles", "topics", "experts", "terms", "measures", "pages"];
    private static readonly string[] Names = ["Ada Brinkwell", "Tornsey", "ferry", "Harbour Trust", "Quillhaven", "Nobody Known"];

    private readonly Random random = new(seed);
    private Dictionary<string, byte[]> whole = [];
    private int made;

    /// <summary>Makes the next edit and says what it was.</summary>
    /// <param name="isWhole">Whether the site can be built as it is. What can't be is mended sooner or later, or nothing would be built any more.</param>
    public string Next(bool isWhole)
    {
        if (isWhole)
        {
            whole = Files().ToDictionary(path => path, path => File.ReadAllBytes(Full(path)), StringComparer.Ordinal);
        }
        else if (random.Next(2) == 0)
        {
            return Mend();
        }

        return random.Next(21) switch
        {
            0 => Add(),
            1 => Delete(),
            2 => Rename(),
            3 => Retitle(),
            4 => Alias(),
            5 or 6 => Write(),
            7 or 8 => Break(),
            9 => Set(),
            10 => Style(),
            11 => Template(),
            12 => Picture(),
            13 or 14 => PlainPage(),
            15 => Foreign(),
            16 => PageTemplate(),
            17 => Rights(),
            18 => Source(),
            19 => Says(),
            _ => Defaults(),
        };
    }

    private string Add()
    {
        var kind = Pick(Kinds);
        var path = $"input/{kind}/made-{++made}.md";
        var front = kind switch
        {
            "articles" => "rights: link\nlanguage: en\n",
            "measures" => "kind: quantity\nunit: piers\n",
            "terms" => "kind: place\n",
            _ => "",
        };
        return Put(path, $"---\ntitle: Made {made}\n{front}---\nNames {Pick(Names)} and {Pick(Names)} once.\n");
    }

    /// <summary>A page in a folder of its own, with the keys that only pages have, in one of the forms that front matter takes.</summary>
    private string PlainPage()
    {
        var number = ++made;
        var keys = random.Next(6) switch
        {
            0 => "Excluded: true\n",
            1 => $"RedirectFrom: old/place-{number}\n",
            2 => "Tags: [ferry]\nLayout: _post\n",
            3 => $"Xref: own-{number}\n",
            4 => "Published: 2021-05-03\n",
            _ => "",
        };
        var (open, close) = Pick([("", "---"), ("---\n", "---"), ("<!---\n", "--->"), ("/*-\n", "-*/")]);
        var folder = Pick(["", "blog/", "docs/guide/"]);
        return random.Next(6) == 0
            ? Put($"input/{folder}moved-{number}.md", "Title: Moved\nRedirectTo: about\n---\n")
            : Put($"input/{folder}Plain {number}.md", $"{open}Title: Plain {number}\n{keys}{close}\nNames {Pick(Names)}; see [it](xref:about), [the front page](/) and [a post](/blog/plain-{random.Next(1, number + 1)}).\n");
    }

    /// <summary>What belongs to another generator, and defaults for its pages.</summary>
    private string Foreign()
        => random.Next(3) switch
        {
            0 => Put($"input/blog/_layout-{++made}.cshtml", "@RenderBody()\n"),
            1 => Put("input/docs/_directory.json", $"{{ \"Description\": \"Made {++made}\" }}\n"),
            _ => Put("input/_directory.yaml", $"Recursive: false\nExcluded: {(random.Next(2) == 0 ? "true" : "false")}\n"),
        };

    private string Delete()
    {
        var path = Content();
        File.Delete(Full(path));
        return $"delete {path}";
    }

    private string Rename()
    {
        var path = Content();
        var to = $"{path[..path.LastIndexOf('/')]}/renamed-{++made}.md";
        File.Move(Full(path), Full(to));
        return $"rename {path} to {to}";
    }

    private string Retitle() => Change(Content(), text => Title().Replace(text, $"title: Title {++made}", 1));

    private string Alias() => Change(Content(), text => Title().Replace(text, $"$0\naliases: [Also {++made}]", 1));

    private string Write() => Change(Content(), text => $"{text}\n{Pick(Names)} wrote to {Pick(Names)}; see [[about]] and [[{Pick(["tornsey", "safety", "repair-cost"])}]].\n");

    private string Break()
    {
        var path = Content();
        return random.Next(4) switch
        {
            0 => Change(path, text => text + "\nSee [[nobody-of-this-name]].\n"),
            1 => Change(path, text => text.Replace("---\n", "---\nunknown-key: [1\n", StringComparison.Ordinal)),
            2 => Put(path, []),
            _ => Put(path, [.. File.ReadAllBytes(Full(path)), 0xFF, 0xFE]),
        };
    }

    /// <summary>Puts everything back as it was when it could be built, all at once, as a branch is switched.</summary>
    private string Mend()
    {
        foreach (var path in Files().Where(path => !whole.ContainsKey(path)))
        {
            File.Delete(Full(path));
        }

        foreach (var (path, bytes) in whole.Where(file => !File.Exists(Full(file.Key)) || !File.ReadAllBytes(Full(file.Key)).AsSpan().SequenceEqual(file.Value)))
        {
            Put(path, bytes);
        }

        return "mend";
    }

    /// <summary>What holds for the whole site.</summary>
    private string Set() => Change("input/settings.yml", text => random.Next(4) switch
    {
        0 => Line("host").Replace(text, $"host: https://harbour.example/{Pick(["", "quillhaven/", "other/"])}", 1),
        1 => Line("language").Replace(text, $"language: {Pick(["en", "de", "nl"])}", 1),
        2 => Line("print").Replace(text, "", 1) + $"print: {Pick(["true", "false"])}\n",
        _ => Title().Replace(text, $"title: Site {++made}", 1),
    });

    /// <summary>How much of an article may be shown.</summary>
    private string Rights() => Change(Article(), text => Line("rights").Replace(text, $"rights: {Pick(["full", "excerpt", "link"])}", 1));

    private string Source() => Change("input/articles/courier.source.txt", text => $"{text}\n{Pick(Names)} was named here {++made} times.\n");

    private string Says() => Change(Article(), text => Line("    says").Replace(text, $"    says: The summary has {++made} words.", 1));

    /// <summary>A site's own look of the pages of a kind.</summary>
    private string PageTemplate() => Put($"output-template/{Pick(["topics/[topic]", "articles/[article]", "terms/[term]"])}.html.hbs", $"<!doctype html><html lang=\"en\"><title>{{{{title}}}}</title><body>{++made}: {{{{{{body}}}}}}{Pick(["{{#each backlinks}}<a class=\"ref\" href=\"{{href}}\">{{from}}</a>{{/each}}", ""])}</body></html>");

    private static Regex Line(string key) => new($"^{key}:.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private string Style() => Put("theme/css/99-own.css", $"body {{ --made: {++made}; }}\n");

    private string Template()
        => random.Next(3) == 0 ? Put("output-template/made.txt.hbs", $"{{{{#each articles}}}}{{{{title}}}} {++made}\n{{{{/each}}}}")
            : random.Next(2) == 0 ? Put("theme/partials/empty.hbs", $"<p>{++made}</p>")
            : Put("output-template/made.txt.hbs", "{{no-such-field}}");

    private string Picture()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, (byte)random.Next(1, 100), 0, 0, 0, (byte)random.Next(1, 100), 8, 2, 0, 0, 0];
        Put("input/media/made.png", png);
        return "picture; " + Change(Content(), text => text + "\n![A plan](../media/made.png)\n");
    }

    private string Defaults() => Put("input/terms/_directory.yml", $"autolink: {(random.Next(2) == 0 ? "true" : "false")}\n");

    /// <summary>Any content file with front matter.</summary>
    private string Content()
        => Pick([.. Files().Where(path => path.EndsWith(".md", StringComparison.Ordinal) && path.Count(c => c == '/') > 1 && !path.EndsWith(".source.md", StringComparison.Ordinal))]);

    private string Article() => Pick([.. Files().Where(path => path.StartsWith("input/articles/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal))]);

    private string[] Files()
        => [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string Change(string path, Func<string, string> change) => Put(path, change(Encoding.UTF8.GetString(File.ReadAllBytes(Full(path)))));

    private string Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    private string Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
        return $"write {path}";
    }

    private string Full(string path) => Path.Combine(root, path);

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];

    [GeneratedRegex(@"^title:.*$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
