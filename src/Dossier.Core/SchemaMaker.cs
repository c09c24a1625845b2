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

/// <summary>Writes the schemas by which an editor completes and checks front matter, with the ids of the dossier at hand.</summary>
public static class SchemaMaker
{
    /// <param name="folder">Where the schemas go, from the site's folder.</param>
    public static SchemaResult Make(SiteFolders folders, string folder)
    {
        var diagnostics = new DiagnosticBag();
        if (Loader.Load(folders, diagnostics) is not { } site)
        {
            return new SchemaResult(diagnostics.ToSorted(), []);
        }

        // What is wrong with the dossier is not this command's business: the schemas help to mend it.
        var content = ContentReader.Read(SiteParser.Parse(site, new DiagnosticBag()), new ReadOptions(site.InputPrefix, []), new DiagnosticBag());
        var found = new DiagnosticBag();
        var files = Files(content.Things.ToLookup(thing => thing.Kind, thing => thing.Id));
        var written = Writer.Write(files, Path.GetFullPath(folder, Path.GetFullPath(folders.Root)), folder, found);
        return new SchemaResult(found.ToSorted(), written is null ? [] : [.. files.Select(file => file.Path)]);
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
            File("directory", schema.Of(ContentShapes.Directory(ThingKinds.All), "Defaults for the files of all folders", isWhole: false)),
            File("front-page", schema.Of(ContentShapes.FrontPage, "Front matter of the front page", isWhole: true)),
            File("settings", schema.Of(ContentShapes.Settings, "Settings of the dossier", isWhole: true)),
            File("events", schema.OfList(ContentShapes.Event, "Events of the timeline")),
        ];
    }

    private static OutputFile File(string name, JsonObject schema)
        => new($"{name}.schema.json", Encoding.UTF8.GetBytes(JsonText.Of(schema)), "the description of front matter");
}
