namespace Dossier.Tests.Snapshots;

public class SnapshotDiffTests
{
    [Fact]
    public void Shows_two_lines_around_a_change_and_leaves_the_rest_out()
    {
        var verified = Lines(1, 20);
        var received = verified.Replace("line 10\n", "line ten\n", StringComparison.Ordinal);

        SnapshotDiff.Between(verified, received).ShouldBe("""
            - verified  + received
                   …
                 8 line 8
                 9 line 9
            -   10 line 10
            +   10 line ten
                11 line 11
                12 line 12

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Stops_after_sixty_lines_and_says_how_many_follow()
    {
        var diff = SnapshotDiff.Between(Lines(1, 100), Lines(201, 300));

        diff.Split('\n').Length.ShouldBe(63);
        diff.ShouldEndWith("… and 140 more changed lines\n");
    }

    [Fact]
    public void Cuts_a_long_line_to_where_it_changed()
    {
        var before = new string('a', 500) + "X" + new string('b', 500);
        var after = new string('a', 500) + "Y" + new string('b', 500);

        var diff = SnapshotDiff.Between(before + "\n", after + "\n");

        diff.ShouldContain("aXb");
        diff.ShouldContain("aYb");
        diff.Split('\n').ShouldAllBe(line => line.Length < 180);
    }

    [Fact]
    public void Counts_the_lines_that_went_and_came_each_in_their_own_text()
        => SnapshotDiff.Between("a\nb\nc\nd\n", "c\nd\ne\n").ShouldBe("""
            - verified  + received
            -    1 a
            -    2 b
                 1 c
                 2 d
            +    3 e

            """.ReplaceLineEndings("\n"));

    private static string Lines(int first, int last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(number => $"line {number}\n"));
}
