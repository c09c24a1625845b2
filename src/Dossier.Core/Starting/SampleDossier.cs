using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Dossier.Core.Model;
using Dossier.Core.Rendering;
using Dossier.Core.Text;

namespace Dossier.Core.Starting;

/// <summary>
/// The dossier that a new one starts from: the files of <c>Starting/Sample</c>, which are built into the library. A name that begins with a dot is written <c>dot.name</c> there, so that
/// Git and editors do not take them for rules of this repository.
/// </summary>
public static class SampleDossier
{
    /// <summary>The title in the sample's own files.</summary>
    public const string Title = "The Merrowick sea wall";

    private const string Folder = "sample/";
    private const string Input = "input/";
    private const string Dot = "dot.";

    /// <summary>The files by path, each as it will be written.</summary>
    /// <param name="title">The title of the new dossier; <c>null</c> for the sample's own.</param>
    public static ImmutableArray<OutputFile> Files(string? title)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var name = resource.Replace('\\', '/');
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                using var reader = new StreamReader(stream, Encoding.UTF8);
                var path = string.Join('/', name[Folder.Length..].Split('/').Select(Dotted));
                files.Add(new OutputFile(path, Encoding.UTF8.GetBytes(Titled(path, reader.ReadToEnd(), title)), path));
            }
        }

        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The ids that the files give to things, by kind.</summary>
    public static ILookup<ThingKind, string> Ids(ImmutableArray<OutputFile> files)
        => (from kind in ThingKinds.All
            let folder = $"{Input}{kind.Folder()}/"
            from file in files
            where file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)
            select (kind, id: file.Path[folder.Length..^".md".Length])).ToLookup(named => named.kind, named => named.id);

    private static string Dotted(string name) => name.StartsWith(Dot, StringComparison.Ordinal) ? name[(Dot.Length - 1)..] : name;

    private static string Titled(string path, string text, string? title)
        => title is not null && path is Input + "settings.yml" or Input + "index.md" ? text.Replace($"title: {Title}\n", $"title: {YamlText.Scalar(title ?? Title)}\n", StringComparison.Ordinal) : text;
}
