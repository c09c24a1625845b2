using System.Globalization;
using Dossier.Core;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Sites;

/// <summary>That a build with what the one before has left is the build of a clean start, byte by byte.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private const int Edits = 60;

    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Makes_the_same_after_each_of_many_edits()
    {
        CopyFixture("harbour");
        var number = Environment.GetEnvironmentVariable("DOSSIER_EDITS") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : Edits;
        var seed = Environment.GetEnvironmentVariable("DOSSIER_SEED") is { Length: > 0 } chosen ? int.Parse(chosen, CultureInfo.InvariantCulture) : 1;
        var edits = new RandomEdits(site.Root, seed);
        var memory = new BuildMemory();
        var history = new List<string>();
        var built = 0;
        var isWhole = Compare();

        for (var i = 0; i < number; i++)
        {
            history.Add(edits.Next(isWhole));
            isWhole = Compare();
            built += isWhole ? 1 : 0;
        }

        built.ShouldBeGreaterThan(number / 5, $"edits of which most can't be built prove little: {string.Join('\n', history)}");

        bool Compare()
        {
            var options = new BuildOptions(site.Folders, WriteOutput: false);
            var again = SiteBuilder.Build(options, memory);
            var clean = SiteBuilder.Build(options);
            var after = $"after {string.Join('\n', history)}";
            again.Diagnostics.Select(DiagnosticText.Format).ShouldBe(clean.Diagnostics.Select(DiagnosticText.Format), after);
            again.Files.Select(file => file.Path).ShouldBe(clean.Files.Select(file => file.Path), after);
            again.Files.Zip(clean.Files).Where(pair => !pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)).Select(pair => pair.First.Path).ShouldBeEmpty(after);
            return !clean.Files.IsEmpty;
        }
    }

    [Fact]
    public void Is_the_last_result_where_no_file_has_changed()
    {
        site.With("input/settings.yml", "title: Test\n").With("input/topics/a.md", "---\ntitle: A\n---\nText.\n");
        var memory = new BuildMemory();
        var first = SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false), memory);
        File.SetLastWriteTimeUtc(Path.Combine(site.Root, "input/topics/a.md"), DateTime.UnixEpoch.AddYears(50));

        var touched = SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false), memory);

        touched.ShouldNotBeSameAs(first, "another time may mean another text, so it is read");
        SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false), memory).ShouldBeSameAs(touched);
    }

    [Fact]
    public void Reads_a_file_again_of_which_it_is_told_even_where_length_and_time_are_as_they_were()
    {
        site.With("input/settings.yml", "title: Test\n").With("input/topics/a.md", "---\ntitle: A\n---\nOne word.\n");
        var path = Path.Combine(site.Root, "input/topics/a.md");
        var time = File.GetLastWriteTimeUtc(path);
        var memory = new BuildMemory();
        SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false), memory);
        site.With("input/topics/a.md", "---\ntitle: A\n---\nTwo word.\n");
        File.SetLastWriteTimeUtc(path, time);

        memory.Forget([path]);
        var result = SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false), memory);

        TestSite.Text(result.Files.Single(file => file.Path == "topics/a.html")).ShouldContain("Two word");
    }

    private void CopyFixture(string name)
    {
        var from = Path.Combine(RepositoryFolder.Path, "tests", "fixtures", name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            site.With(Path.GetRelativePath(from, file), File.ReadAllBytes(file));
        }
    }
}
