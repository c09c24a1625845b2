using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Rendering;
using Dossier.Core.Rendering.Citations;

namespace Dossier.Tests.Rendering.Citations;

/// <summary>A work of a dossier whose files stand in the test.</summary>
internal static class Cited
{
    /// <summary>The article <c>a</c> with this front matter. An expert Ada Brinkwell, a person without a sorting name and an organisation are there to be its authors.</summary>
    public static CitedWork Article(string frontMatter)
        => Of(
            "articles/a",
            ("articles/a.md", $"---\n{frontMatter.TrimEnd('\n')}\n---\n"),
            ("experts/ada-brinkwell.md", "---\ntitle: Ada Brinkwell\nsort: Brinkwell, Ada\n---\n"),
            ("terms/mononym.md", "---\ntitle: Wick of the Quay\nkind: person\nsort: Wick\n---\n"),
            ("terms/trust.md", "---\ntitle: The Harbour Trust\nkind: organisation\nsort: Harbour Trust, The\n---\n"));

    public static CitedWork Of(string key, params (string Path, string Text)[] files)
    {
        var dossier = InMemoryDossier.Of(files);
        dossier.Errors.ShouldBeEmpty();
        var routes = Routes.Read([.. ThingKinds.All.Select(kind => $"{kind.Folder()}/[{kind.Name()}].html.hbs").Select(path => new Core.Loading.LoadedFile(path, path, []))], new DiagnosticBag());
        return CitedWorks.Of(dossier.Content.Things.Single(thing => thing.Key == key), new Parts(dossier.Graph, new Links(routes, "")));
    }

    public static CitedWork With(string title) => new() { Id = "a", Form = CitedForm.PublishedArticle, Title = title, Label = title, Container = title, Authors = [new CitedName(title, null, null)], Url = title, IssuedNote = title };
}
