using Dossier.Core.Rendering;

namespace Dossier.Tests.Rendering;

public sealed class LeanCssTests
{
    [Theory]
    [InlineData("/* Lists. */\na {\n  color: red;\n\n  margin: 0;\n}\n", "a {\ncolor: red;\nmargin: 0;\n}\n")]
    [InlineData("a { color: red; /* why */ }", "a { color: red;  }")]
    [InlineData("/*! Rights */\na{}", "/*! Rights */\na{}")]
    [InlineData("a::before { content: \"/* kept */ \\\" /* kept */\"; }", "a::before { content: \"/* kept */ \\\" /* kept */\"; }")]
    [InlineData("a { background: url(x/*y*/z.svg); }", "a { background: url(x/*y*/z.svg); }")]
    [InlineData("a { background: url( 'x/*y*/z)' ) } /* gone */", "a { background: url( 'x/*y*/z)' ) } ")]
    [InlineData("a { content: '\\\n  kept'; }", "a { content: '\\\n  kept'; }")]
    [InlineData("a /**/ b {}", "a  b {}")]
    [InlineData("/* open", "")]
    [InlineData("a { content: 'open", "a { content: 'open")]
    [InlineData("a { background: url(open", "a { background: url(open")]
    [InlineData("", "")]
    public void Takes_out_what_no_browser_reads_and_nothing_else(string css, string lean) => LeanCss.Of(css).ShouldBe(lean);

    [Fact]
    public void Leaves_the_theme_with_all_its_rules()
    {
        var css = string.Concat(Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "theme", "css")).Order(StringComparer.Ordinal).Select(File.ReadAllText));

        var lean = LeanCss.Of(css);

        lean.ShouldNotContain("/*");
        lean.Count(c => c == '}').ShouldBe(css.Count(c => c == '}') - CommentedBraces(css));
        LeanCss.Of(lean).ShouldBe(lean);
    }

    private static int CommentedBraces(string css)
        => css.Split("/*").Skip(1).Sum(part => part[..part.IndexOf("*/", StringComparison.Ordinal)].Count(c => c == '}'));
}
