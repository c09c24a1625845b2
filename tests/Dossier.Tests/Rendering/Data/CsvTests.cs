using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Rendering.Data;

namespace Dossier.Tests.Rendering.Data;

public class CsvTests
{
    [Fact]
    public void Writes_a_header_and_a_line_for_each_row_as_rfc_4180_wants_them()
        => Csv.Write((Row[])[new("plain", "two words"), new("a,b", "say \"x\""), new("one\ntwo", ""), new(" x", "y ")])
            .ShouldBe("first_cell,second_cell\r\nplain,two words\r\n\"a,b\",\"say \"\"x\"\"\"\r\n\"one\ntwo\",\r\n\" x\",\"y \"\r\n");

    [Fact]
    public void Writes_the_header_where_there_is_no_row() => Csv.Write((Row[])[]).ShouldBe("first_cell,second_cell\r\n");

    [Theory]
    [InlineData("=cmd()", "'=cmd()")]
    [InlineData("+1-800", "'+1-800")]
    [InlineData("-lol", "'-lol")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=x", "'\t=x")]
    [InlineData("\r=x", "'\r=x")]
    [InlineData("=\"a\",b", "'=\"a\",b")]
    [InlineData("\n=x", "'\n=x")]
    [InlineData("\tplain", "'\tplain")]
    [InlineData("  =x", "'  =x")]
    [InlineData("\u200B=x", "'\u200B=x")]
    [InlineData("\uFEFF\u00A0@x", "'\uFEFF\u00A0@x")]
    [InlineData("＝x", "'＝x")]
    [InlineData("＋x", "'＋x")]
    [InlineData("－x", "'－x")]
    [InlineData("＠x", "'＠x")]
    [InlineData("-5..-2", "'-5..-2")]
    public void Disarms_a_cell_that_a_spreadsheet_would_run(string cell, string read) => Read(Csv.Write((Row[])[new(cell, "")]))[1][0].ShouldBe(read);

    [Theory]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("-0.25")]
    [InlineData(" -5")]
    [InlineData("1e3")]
    [InlineData("a=b")]
    [InlineData("'=x")]
    [InlineData("")]
    public void Leaves_numbers_and_other_texts_alone(string cell) => Read(Csv.Write((Row[])[new(cell, "")]))[1][0].ShouldBe(cell);

    [Fact]
    public void Any_cell_is_read_back_as_it_was_but_for_the_apostrophe()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var rows = Read(Csv.Write((Row[])[new(text, "x"), new("y", text)]));

            rows.Select(row => row.Count).ShouldBe([2, 2, 2]);
            rows[1][0].ShouldBeOneOf(text, "'" + text);
            rows[2][1].ShouldBe(rows[1][0]);
            if (text.Length > 0 && "=@".Contains(text[0], StringComparison.Ordinal))
            {
                rows[1][0].ShouldStartWith("'");
            }
        });

    [Fact]
    public void Writes_numbers_flags_lists_and_nothing_each_in_its_way()
        => Csv.Write((TypedRow[])[new(-1234.5m, 7, Flag: true, ["a", "b"]), new(null, null, Flag: false, [])])
            .ShouldBe("number,count,flag,list\r\n-1234.5,7,true,a; b\r\n,,false,\r\n");

    /// <summary>Reads CSV by the grammar of RFC 4180, section 2: one character after the other.</summary>
    private static List<List<string>> Read(string csv)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted)
            {
                if (csv[i] != '"')
                {
                    cell.Append(csv[i]);
                }
                else if (i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    cell.Append(csv[i++]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (csv[i] == '"')
            {
                cell.Length.ShouldBe(0, "a quotation mark stands only at the start of a cell");
                quoted = true;
            }
            else if (csv[i] == ',' || (csv[i] == '\r' && csv[i + 1] == '\n'))
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\r')
                {
                    i++;
                    rows.Add([]);
                }
            }
            else
            {
                cell.Append(csv[i]);
            }
        }

        rows[^1].ShouldBeEmpty("the last line has its end");
        rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private sealed record Row(string FirstCell, string SecondCell);

    private sealed record TypedRow(decimal? Number, int? Count, bool Flag, ImmutableArray<string> List);
}
