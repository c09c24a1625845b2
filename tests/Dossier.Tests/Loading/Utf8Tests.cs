using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Text;

namespace Dossier.Tests.Loading;

public class Utf8Tests
{
    public static TheoryData<string, byte[], string> NotUtf8 => new()
    {
        { "UTF-16 LE with a byte-order mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("title: x\n")], "the file is UTF-16, not UTF-8" },
        { "UTF-16 BE with a byte-order mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("title: x\n")], "the file is UTF-16, not UTF-8" },
        { "UTF-16 LE without one", Encoding.Unicode.GetBytes("title: x\n"), "line 1 is not UTF-8 text" },
        { "Latin-1", Encoding.Latin1.GetBytes("one\ntwo\ncafé\nfour\n"), "line 3 is not UTF-8 text" },
        { "a lone NUL", "one\ntw\0o\n"u8.ToArray(), "line 2 is not UTF-8 text" },
        { "a sequence cut off at the end", [.. "one\ntwo\n€"u8.ToArray()[..^1]], "line 3 is not UTF-8 text" },
        { "a sequence cut off in the middle", [.. "a\n"u8, 0xE2, 0x82, .. "b\n"u8], "line 2 is not UTF-8 text" },
        { "an overlong form", [.. "a\n\n"u8, 0xC0, 0xAF], "line 3 is not UTF-8 text" },
        { "a surrogate", [0xED, 0xA0, 0x80], "line 1 is not UTF-8 text" },
    };

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void Names_the_first_line_that_is_not_utf8(string what, byte[] bytes, string message)
    {
        var diagnostics = new DiagnosticBag();
        Decode(bytes, diagnostics).ShouldBeNull(what);
        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        (found.Rule, found.Path, found.Message).ShouldBe((Rules.NotUtf8, "input/a.md", message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain\r\ntext\r")]
    [InlineData("žluťoučký 漢字 😀 \u0001\u007F")]
    public void Keeps_every_character_of_a_text(string text)
    {
        var diagnostics = new DiagnosticBag();
        Decode(Encoding.UTF8.GetBytes(text), diagnostics)!.Text.ShouldBe(text);
        diagnostics.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Drops_one_byte_order_mark_and_no_more()
        => Decode("\uFEFF\uFEFFtitle: x"u8.ToArray(), new DiagnosticBag())!.Text.ShouldBe("\uFEFFtitle: x");

    private static SourceFile? Decode(byte[] bytes, DiagnosticBag diagnostics)
        => Utf8.Decode(new LoadedFile("a.md", "input/a.md", [.. bytes]), diagnostics);
}
