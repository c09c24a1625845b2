using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering.Templates;
using Dossier.Core.Text;

namespace Dossier.Tests.Templates;

public class TemplateScannerTests
{
    [Theory]
    [InlineData("{{title}}", "Expression title")]
    [InlineData("{{ title }}", "Expression title")]
    [InlineData("{{{title}}}", "Expression title")]
    [InlineData("{{~title~}}", "Expression title")]
    [InlineData("{{json facts}}", "Expression json facts")]
    [InlineData("{{json \"two words\"}}", "Expression json \"two words\"")]
    [InlineData("{{#if a}}", "Open if a")]
    [InlineData("{{~#if a~}}", "Open if a")]
    [InlineData("{{# if\n  a }}", "Open if a")]
    [InlineData("{{/if}}", "Close if")]
    [InlineData("{{else}}", "Else")]
    [InlineData("{{else if a}}", "Else if a")]
    [InlineData("{{> entry}}", "Partial entry")]
    [InlineData("{{>entry this}}", "Partial entry this")]
    [InlineData("{{#> frame}}", "OpenPartial frame")]
    public void Tells_what_a_tag_does(string template, string tag) => Scan(template).Select(Show).ShouldBe([tag]);

    [Theory]
    [InlineData("")]
    [InlineData("plain } text { with }} braces { {title} }")]
    [InlineData("\\{{title}}")]
    [InlineData("\\{{{title}}}")]
    [InlineData("{{! a comment }}")]
    [InlineData("{{~! a comment ~}}")]
    [InlineData("{{!-- {{title}} and }} --}}")]
    [InlineData("{{~!-- {{title}} --}}")]
    public void Passes_over_text_escaped_braces_and_comments(string template) => Scan(template).ShouldBeEmpty();

    [Fact]
    public void Sees_a_tag_behind_two_backslashes() => Scan("\\\\{{title}}").Select(Show).ShouldBe(["Expression title"]);

    [Fact]
    public void Gives_every_word_its_place()
    {
        var tag = Scan("<p>\n  {{#each  articles }}").ShouldHaveSingleItem();
        tag.Span.Position.ShouldBe(new LinePosition(2, 3));
        tag.Span.Length.ShouldBe("{{#each  articles }}".Length);
        tag.Words.Select(word => (word.Value, word.Span.Position.Column, word.Span.Length)).ShouldBe([("each", 6, 4), ("articles", 12, 8)]);
    }

    [Theory]
    [InlineData("a {{title", 1, 3, "the tag that begins here has no `}}`")]
    [InlineData("a\n{{{title}}", 2, 1, "the tag that begins here has no `}}}`")]
    [InlineData("{{!-- a }}", 1, 1, "the tag that begins here has no `--}}`")]
    [InlineData("{{!-- a --~}}", 1, 1, "the tag that begins here has no `--}}`")]
    [InlineData("{{title}}}", 1, 1, "the tag has two braces before and three behind")]
    [InlineData("{{}}", 1, 1, "the tag is empty")]
    [InlineData("{{ ~}}", 1, 1, "the tag is empty")]
    [InlineData("{{#}}", 1, 1, "the tag is empty")]
    [InlineData("{{^}}", 1, 1, "a tag can't begin with `^`")]
    [InlineData("{{^a}}", 1, 1, "a tag can't begin with `^`")]
    [InlineData("{{&a}}", 1, 1, "a tag can't begin with `&`")]
    [InlineData("{{json \"a}}", 1, 8, "the text that begins here has no closing `\"`")]
    [InlineData("{{> 'a}}", 1, 5, "the text that begins here has no closing `'`")]
    public void Reports_a_tag_that_cannot_be_understood(string template, int line, int column, string message)
    {
        var diagnostics = new DiagnosticBag();
        TemplateScanner.Scan(new SourceFile("a.hbs", template), diagnostics);
        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        (found.Rule, found.Span!.Value.Position, found.Message).ShouldBe((Rules.TemplateSyntax, new LinePosition(line, column), message));
    }

    private static ImmutableArray<TemplateTag> Scan(string template)
    {
        var diagnostics = new DiagnosticBag();
        var tags = TemplateScanner.Scan(new SourceFile("a.hbs", template), diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return tags;
    }

    private static string Show(TemplateTag tag) => string.Join(' ', tag.Words.Select(word => word.Value).Prepend(tag.Kind.ToString()));
}
