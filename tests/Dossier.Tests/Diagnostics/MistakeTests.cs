using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Diagnostics;

/// <summary>That every mistake of the table is told at its place and with its cure, and nothing besides.</summary>
public sealed class MistakeTests
{
    public static TheoryData<string> Names => [.. Mistakes.All.Select(mistake => mistake.What)];

    [Fact]
    public void The_dossier_in_which_they_are_made_is_sound()
    {
        using var site = Whole();
        Told(site).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_editor(string what)
    {
        var mistake = Mistakes.All.Single(mistake => mistake.What == what);
        using var site = Whole();
        if (mistake.Path.StartsWith('!'))
        {
            site.Without(mistake.Path[1..]);
        }
        else
        {
            site.With(mistake.Path, mistake.Bytes);
        }

        var told = Told(site);

        told.Count.ShouldBe(mistake.Told.Length, string.Join('\n', told));
        foreach (var (found, wanted) in told.Zip(mistake.Told))
        {
            found.ShouldStartWith(wanted);
        }
    }

    private static TestSite Whole()
    {
        var site = new TestSite();
        foreach (var (path, text) in Mistakes.Whole)
        {
            site.With(path, text);
        }

        return site;
    }

    /// <summary>Each diagnostic's first line. That the article's text has no fingerprint beside it is so in the sound dossier too.</summary>
    private static IReadOnlyList<string> Told(TestSite site)
        => [.. site.Check().Diagnostics.Where(diagnostic => diagnostic.Rule != Rules.MissingFingerprint).Select(diagnostic => DiagnosticText.Format(diagnostic).Split('\n')[0])];
}
