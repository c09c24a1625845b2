using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Dossier.Core.Diagnostics;
using Dossier.Core.Diagnostics.Formats;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Rendering;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>Writes the schemas and snippets by which an editor completes and checks front matter, with the ids of the dossier at hand.</summary>
public static class SchemaMaker
{
    private const string SnippetFile = "dossier.code-snippets";

    /// <param name="folder">Where the schemas go, from the site's folder.</param>
    /// <param name="snippetFolder">Where snippets for Visual Studio Code go; <c>null</c> for none.</param>
    public static SchemaResult Make(SiteFolders folders, string folder, string? snippetFolder = null)
    {
        var diagnostics = new DiagnosticBag();
        if (Loader.Load(folders, diagnostics) is not { } site)
        {
            return new SchemaResult(diagnostics.ToSorted(), []);
        }

        // What is wrong with the dossier is not this command's business: the schemas help to mend it.
        var content = ContentReader.Read(SiteParser.Parse(site, new DiagnosticBag()), new ReadOptions(site.InputPrefix, []), new DiagnosticBag());
        var found = new DiagnosticBag();
        var ids = content.Things.ToLookup(thing => thing.Kind, thing => thing.Id);
        var files = Files(ids);
        var path = PathOf(folder);
        var isTogether = snippetFolder is not null && PathOf(snippetFolder) == path;
        var written = Writer.Write(isTogether ? files.Add(Snippets(ids)) : files, path, folder, found);
        if (written is not null && snippetFolder is not null && !isTogether)
        {
            Writer.Write([Snippets(ids)], PathOf(snippetFolder), snippetFolder, found);
        }

        return new SchemaResult(found.ToSorted(), written is null ? [] : [.. files.Select(file => file.Path)]);

        string PathOf(string name) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, Path.GetFullPath(folders.Root)));
    }

    /// <summary>The schemas: of each kind's front matter; of what adds to it, in sidecars and <c>_directory.yml</c>; of the other files of the input.</summary>
    /// <param name="names">The ids of the dossier by kind.</param>
    public static ImmutableArray<OutputFile> Files(ILookup<ThingKind, string> names)
    {
        var schema = new ShapeSchema(names);
        return
        [
            .. ThingKinds.All.Select(kind => File(kind.Name(), schema.Of(ContentShapes.Of(kind), $"Front matter of {kind.WithArticle()}", isWhole: true))),
            .. ThingKinds.All.Select(kind => File($"{kind.Name()}-part", schema.Of(ContentShapes.Of(kind), $"Part of the front matter of {kind.WithArticle()}", isWhole: false))),
            File("directory", schema.Of(ContentShapes.AnyDirectory, "Defaults for the files of all folders", isWhole: false)),
            File("front-page", schema.Of(ContentShapes.FrontPage, "Front matter of the front page", isWhole: true)),
            File("settings", schema.Of(ContentShapes.Settings, "Settings of the dossier", isWhole: true)),
            File("events", schema.OfList(ContentShapes.Event, "Events of the timeline")),
        ];
    }

    /// <summary>Snippets of Visual Studio Code for front matter in Markdown files.</summary>
    /// <param name="names">The ids of the dossier by kind.</param>
    public static OutputFile Snippets(ILookup<ThingKind, string> names)
    {
        var shapes = ThingKinds.All.Select(kind => (kind.Name(), ContentShapes.Of(kind))).Append(("front page", ContentShapes.FrontPage));
        return new OutputFile(SnippetFile, Encoding.UTF8.GetBytes(JsonText.Of(new ShapeSnippets(names).Of(shapes))), "the description of front matter");
    }

    private static OutputFile File(string name, JsonObject schema)
        => new($"{name}.schema.json", Encoding.UTF8.GetBytes(JsonText.Of(schema)), "the description of front matter");
}
