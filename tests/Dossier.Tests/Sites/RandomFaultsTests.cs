using System.Globalization;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Diagnostics.Formats;

namespace Dossier.Tests.Sites;

/// <summary>
/// That no file, however spoiled, ends in an exception or in a diagnostic whose place is not in its file. <c>DOSSIER_FAULTS=5000 DOSSIER_SEED=7</c> make it more and other ones.
/// </summary>
public sealed class RandomFaultsTests : IDisposable
{
    private readonly TestSite site = SiteCopy.OfHarbour();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Spoiled_files_end_in_diagnostics_at_places_that_are_there()
    {
        var count = Number("DOSSIER_FAULTS", 120);
        var seed = Number("DOSSIER_SEED", 1);
        var paths = Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".yml" or ".txt" or ".fingerprint" or ".hbs")
            .Select(path => Path.GetRelativePath(site.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        var memory = new BuildMemory();
        var told = 0;
        for (var round = 0; round < count; round++)
        {
            var faults = new RandomFaults((seed * 1_000_000) + round);
            var path = faults.Pick(paths);
            var whole = File.ReadAllBytes(Path.Combine(site.Root, path));
            var spoiled = faults.Spoil(whole);
            site.With(path, spoiled);
            memory.Forget([Path.Combine(site.Root, path)]);

            told += Check(memory, $"fault {round} of seed {seed}, in {path}");

            site.With(path, whole);
            memory.Forget([Path.Combine(site.Root, path)]);
        }

        told.ShouldBeGreaterThan(count / 2, "most faults should be told");
    }

    private int Check(BuildMemory memory, string what)
    {
        BuildResult result;
        try
        {
            result = SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false), memory);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(what, exception);
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Span is { } span)
            {
                var isInside = span is { Start: >= 0, Length: >= 0 } && span.End <= span.File.Text.Length;
                isInside.ShouldBeTrue($"{what}: {diagnostic.Message} at {span.Start} + {span.Length} of {span.File.Text.Length}");
                span.File.Path.ShouldBe(diagnostic.Path, what);
            }

            DiagnosticText.Format(diagnostic).ShouldNotBeEmpty();
            (diagnostic.Message + diagnostic.Help).ShouldNotContain("Exception", customMessage: what);
            (diagnostic.Message + diagnostic.Help).ShouldNotContain("YamlDotNet", customMessage: what);
        }

        Sarif.Format(result.Diagnostics, result.Accepted, "").ShouldNotBeEmpty();
        return result.Diagnostics.IsEmpty ? 0 : 1;
    }

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
