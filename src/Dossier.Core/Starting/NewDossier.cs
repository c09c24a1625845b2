using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Dossier.Core.Model;
using Dossier.Core.Rendering;
using Dossier.Core.Text;

namespace Dossier.Core.Starting;

/// <summary>
/// The files that a new dossier begins with, which are built into the library: those of <c>Starting/SetUp</c>, which editors and hosts need, and either the example of <c>Starting/Sample</c> or
/// what is left without one, of <c>Starting/Empty</c>. A name that begins with a dot is written <c>dot.name</c> there, so that Git and editors do not take them for rules of this repository.
/// </summary>
public static class NewDossier
{
    private const string SetUp = "SetUp/";
    private const string Input = "input/";
    private const string Dot = "dot.";
    private const string TitleKey = "title: ";

    /// <summary>The files by path, each as it will be written; of a path that stands in the set-up too, the text goes on with the set-up's.</summary>
    /// <param name="title">The title of the new dossier; <c>null</c> for the one in its files.</param>
    /// <param name="empty">Whether it begins without the example.</param>
    public static ImmutableArray<OutputFile> Files(string? title, bool empty)
        => [.. from file in Texts(empty ? "Empty/" : "Sample/").Concat(Texts(SetUp))
               group file.Text by file.Path into texts
               orderby texts.Key
               select new OutputFile(texts.Key, Encoding.UTF8.GetBytes(Titled(texts.Key, string.Concat(texts), title)), texts.Key)];

    /// <summary>The ids that the files give to things, by kind.</summary>
    public static ILookup<ThingKind, string> Ids(ImmutableArray<OutputFile> files)
        => (from kind in ThingKinds.All
            let folder = $"{Input}{kind.Folder()}/"
            from file in files
            where file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)
            select (kind, id: file.Path[folder.Length..^".md".Length])).ToLookup(named => named.kind, named => named.id);

    private static IEnumerable<(string Path, string Text)> Texts(string part)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var name = resource.Replace('\\', '/');
            if (name.StartsWith("new/" + part, StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                using var reader = new StreamReader(stream, Encoding.UTF8);
                yield return (string.Join('/', name[("new/".Length + part.Length)..].Split('/').Select(Dotted)), reader.ReadToEnd());
            }
        }
    }

    private static string Dotted(string name) => name.StartsWith(Dot, StringComparison.Ordinal) ? name[(Dot.Length - 1)..] : name;

    /// <summary>The settings and the front page state the title, if at all, in a line of its own.</summary>
    private static string Titled(string path, string text, string? title)
        => title is null || path is not (Input + "settings.yml" or Input + "index.md") ? text
            : string.Join('\n', text.Split('\n').Select(line => line.StartsWith(TitleKey, StringComparison.Ordinal) ? TitleKey + YamlText.Scalar(title) : line));
}
