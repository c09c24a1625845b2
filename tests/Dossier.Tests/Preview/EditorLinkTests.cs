using Dossier.Preview;

namespace Dossier.Tests.Preview;

public sealed class EditorLinkTests
{
    [Theory]
    [InlineData("vscode", "/home/a b/input/x.md", "vscode://file/home/a%20b/input/x.md:7:11")]
    [InlineData("VSCodium", "/x.md", "vscodium://file/x.md:7:11")]
    [InlineData("vscode", @"C:\dossier\x.md", "vscode://file/C:/dossier/x.md:7:11")]
    [InlineData("idea", "/a&b/x#1.md", "idea://open?file=/a%26b/x%231.md&line=7&column=11")]
    [InlineData("myeditor://go?f={file}&l={line}", "/x.md", "myeditor://go?f=/x.md&l=7")]
    public void Opens_a_file_at_its_place(string editor, string path, string address)
        => EditorLink.Parse(editor)!.To(path, 7, 11).ShouldBe(address);

    [Theory]
    [InlineData("")]
    [InlineData("notepad")]
    [InlineData("vscode://file/fixed.md")]
    [InlineData("{file}")]
    [InlineData("javascript:alert('{file}')")]
    [InlineData("JavaScript:{file}")]
    [InlineData("data:text/html,{file}")]
    public void Is_none_for_what_names_no_editor_or_would_run_in_the_page(string text)
        => EditorLink.Parse(text).ShouldBeNull();
}
