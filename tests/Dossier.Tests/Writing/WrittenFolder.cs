using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Auditing;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;
using Dossier.Core.Writing;

namespace Dossier.Tests.Writing;

/// <summary>An output folder, alone, that goes away with the test.</summary>
public sealed class WrittenFolder : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("dossier-writing-").FullName;

    public WrittenFolder() => Path = System.IO.Path.Combine(parent, "output");

    public string Path { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The paths of all files in the folder but the manifest.</summary>
    public IEnumerable<string> Files => All.Where(path => path != Manifest.FileName);

    /// <summary>The paths of all files in the folder.</summary>
    public IEnumerable<string> All => Directory.Exists(Path)
        ? Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(path => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    public IEnumerable<string> Folders => Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories).Select(path => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static ImmutableArray<OutputFile> Site(params (string Path, string Text)[] files)
        => [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text), "test"))];

    public WriteResult? Write(ImmutableArray<OutputFile> files, Action<string>? step = null) => Writer.Write(files, Path, "output", Diagnostics, step);

    public WriteResult? Write(params (string Path, string Text)[] files) => Write(Site(files));

    public string Full(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(Full(path));

    public WrittenFolder With(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
        return this;
    }

    /// <summary>Everything in the folder with its bytes, to tell whether anything changed.</summary>
    public SortedDictionary<string, string> Contents() => new(All.ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(Full(path)))), StringComparer.Ordinal);

    public IReadOnlyList<string> Found => [.. Diagnostics.ToSorted().Select(diagnostic => $"{diagnostic.Path} {diagnostic.Rule.Code}")];

    /// <summary>What a kill at this moment would leave: a copy of the folder as it is, without the lock that only lives with the process.</summary>
    public WrittenFolder Copy()
    {
        var copy = new WrittenFolder();
        foreach (var path in All.Where(path => !path.EndsWith("/lock", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy.Full(path))!);
            File.Copy(Full(path), copy.Full(path));
        }

        return copy;
    }

    /// <summary>
    /// Asserts that the folder can be served as it is: each file is one of the versions given; each page has what it shows; and
    /// every link of each page to which a reader can come from the front page leads to a file.
    /// </summary>
    public void ShouldBeWhole(params ImmutableArray<OutputFile>[] versions)
    {
        var known = versions.SelectMany(version => version).ToLookup(file => file.Path, file => Convert.ToHexString(file.Bytes.Span));
        var present = Files.Where(path => !path.StartsWith(".dossier-", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in present)
        {
            known[path].ShouldContain(Convert.ToHexString(File.ReadAllBytes(Full(path))), path);
        }

        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var pending = new Stack<string>(present.Contains("index.html") ? reached : []);
        while (pending.TryPop(out var page))
        {
            foreach (var target in TargetsIn(page))
            {
                present.ShouldContain(target, $"{page} links to {target}");
                if (target.EndsWith(".html", StringComparison.Ordinal) && reached.Add(target))
                {
                    pending.Push(target);
                }
            }
        }

        foreach (var page in present.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var shown in TargetsIn(page).Where(target => !target.EndsWith(".html", StringComparison.Ordinal)))
            {
                present.ShouldContain(shown, $"{page} shows {shown}");
            }
        }
    }

    public void ShouldHoldExactly(ImmutableArray<OutputFile> version)
    {
        Files.ShouldBe(version.Select(file => file.Path).Order(StringComparer.Ordinal));
        ShouldBeWhole(version);
        Directory.Exists(Full(".dossier-staging")).ShouldBeFalse();
        Folders.ShouldBe(version.SelectMany(file => FoldersOf(file.Path)).Distinct().Order(StringComparer.Ordinal));
    }

    public void Dispose() => Directory.Delete(parent, recursive: true);

    private static IEnumerable<string> FoldersOf(string path)
    {
        var parts = path.Split('/');
        return Enumerable.Range(1, parts.Length - 1).Select(count => string.Join('/', parts[..count]));
    }

    private IEnumerable<string> TargetsIn(string page)
        => PageAnchors.Read(Read(page)).Links
            .Select(link => new Uri(new Uri("https://site.example/" + page), link))
            .Where(address => address.Host == "site.example")
            .Select(address => Uri.UnescapeDataString(address.AbsolutePath[1..]));
}
