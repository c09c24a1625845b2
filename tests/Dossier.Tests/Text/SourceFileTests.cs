using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class SourceFileTests
{
    [Theory]
    [InlineData("ab\ncd\nef", 4, 2, 2)]
    [InlineData("ab\r\ncd\r\nef", 5, 2, 2)]
    [InlineData("ab\rcd\ref", 4, 2, 2)]
    [InlineData("a\n\nb", 2, 2, 1)]
    [InlineData("a\r\n\r\nb", 5, 3, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("ab", 2, 1, 3)]
    public void Counts_lines_and_columns_from_one(string text, int offset, int line, int column)
        => new SourceFile("a.md", text).PositionOf(offset).ShouldBe(new LinePosition(line, column));

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(99, 2, 2)]
    public void Takes_an_offset_outside_for_the_nearest_inside(int offset, int line, int column)
        => new SourceFile("a.md", "a\nb").PositionOf(offset).ShouldBe(new LinePosition(line, column));

    [Fact]
    public void Counts_a_character_outside_the_basic_plane_as_two_columns()
        => new SourceFile("a.md", "👩x").PositionOf(2).ShouldBe(new LinePosition(1, 3));

    [Theory]
    [InlineData("ab\ncd", 1, "ab")]
    [InlineData("ab\r\ncd\r\n", 2, "cd")]
    [InlineData("ab\rcd", 2, "cd")]
    [InlineData("ab\n", 2, "")]
    [InlineData("", 1, "")]
    public void Gives_a_line_without_its_end(string text, int number, string line) => new SourceFile("a.md", text).Line(number).ShouldBe(line);

    [Fact]
    public void Line_and_column_map_back_to_the_offset()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var file = new SourceFile("a.md", text);
            var starts = new List<int> { 0 };
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var position = file.PositionOf(offset);
                if (position.Line > starts.Count)
                {
                    starts.Add(offset);
                }

                (starts[position.Line - 1] + position.Column - 1).ShouldBe(offset);
            }

            string.Concat(starts.Select((_, index) => file.Line(index + 1))).ShouldBe(text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        });
}
