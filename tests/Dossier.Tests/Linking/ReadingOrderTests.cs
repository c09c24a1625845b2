namespace Dossier.Tests.Linking;

/// <summary>The way from a page to its neighbours of the same kind.</summary>
public sealed class ReadingOrderTests
{
    [Fact]
    public void Leads_through_the_things_of_a_kind_and_ends_at_either_end()
    {
        using var site = TestSite.Minimal()
            .With("input/topics/quay.md", "---\ntitle: The quay\norder: 1\n---\n")
            .With("input/topics/pier.md", "---\ntitle: The pier\norder: 2\n---\n")
            .With("input/topics/lock.md", "---\ntitle: The lock\norder: 3\n---\n");

        site.Page("topics/quay.html").ShouldNotContain("onward-previous");
        site.Page("topics/quay.html").ShouldContain("href=\"../topics/pier.html\" rel=\"next\"");
        site.Page("topics/pier.html").ShouldContain("href=\"../topics/quay.html\" rel=\"prev\"");
        site.Page("topics/pier.html").ShouldContain("href=\"../topics/lock.html\" rel=\"next\"");
        site.Page("topics/lock.html").ShouldNotContain("onward-next");
    }

    [Fact]
    public void Stays_within_a_kind_of_entry()
    {
        using var site = TestSite.Minimal()
            .With("input/terms/harbour-board.md", "---\ntitle: Harbour board\nkind: organisation\n---\n")
            .With("input/terms/sluice.md", "---\ntitle: Sluice\nkind: term\n---\n");

        site.Page("terms/harbour-board.html").ShouldNotContain("class=\"onward\"");
        site.Page("terms/sluice.html").ShouldNotContain("class=\"onward\"");
    }
}
