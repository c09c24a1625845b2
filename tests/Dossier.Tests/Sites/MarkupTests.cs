using Dossier.Core.Provenance;
using AngleSharp.Dom;

namespace Dossier.Tests.Sites;

/// <summary>What holds for every page, so that people who do not see it, or see it on paper, can read it too.</summary>
[Collection(BuiltSite.PagesCollection)]
public class MarkupTests
{
    private static readonly string[] LeftOvers = ["{{", "}}", "Dossier.Core", "System.Collections", "ImmutableArray", "View {"];

    private static readonly string[] Naming = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_page_has_a_title_a_language_and_one_main_part(string name)
        => EachPage(name, (path, page) =>
        {
            page.Title.ShouldNotBeNullOrWhiteSpace(path);
            page.DocumentElement.GetAttribute("lang").ShouldBe("en", path);
            page.QuerySelectorAll("main").Length.ShouldBe(1, path);
            page.QuerySelector("meta[charset]")?.GetAttribute("charset").ShouldBe("utf-8", path);
            page.QuerySelector("meta[name=viewport]").ShouldNotBeNull(path);
            page.Doctype.Name.ShouldBe("html", path);
        });

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void No_two_pages_have_the_same_title(string name)
    {
        var site = BuiltSite.Named(name);
        site.Pages.GroupBy(page => page.Value.Title, page => page.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group)}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void The_headings_of_a_page_begin_with_its_only_first_one_and_skip_no_level(string name)
        => EachPage(name, (path, page) =>
        {
            var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6");
            headings.Count(heading => heading.LocalName == "h1").ShouldBe(1, path);
            var level = 0;
            foreach (var heading in headings)
            {
                var next = heading.LocalName[1] - '0';
                next.ShouldBeLessThanOrEqualTo(level + 1, $"{path}: {heading.TextContent}");
                heading.TextContent.ShouldNotBeNullOrWhiteSpace(path);
                level = next;
            }
        });

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_picture_has_words_and_every_table_a_caption_and_heads(string name)
        => EachPage(name, (path, page) =>
        {
            page.QuerySelectorAll("img").ShouldAllBe(image => image.HasAttribute("alt"), path);
            foreach (var table in page.QuerySelectorAll("table"))
            {
                var written = table.Closest(".prose") is not null; // An editor's own table: Markdown has no caption.
                (written || table.QuerySelector("caption") is { TextContent.Length: > 0 }).ShouldBeTrue($"{path}: a table without a caption");
                table.QuerySelectorAll("th").ShouldNotBeEmpty(path);
                table.QuerySelectorAll("th").ShouldAllBe(head => written || head.HasAttribute("scope"), path);
            }
        });

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_link_and_button_has_a_name(string name)
        => EachPage(name, (path, page) =>
        {
            foreach (var element in page.QuerySelectorAll("a[href], button"))
            {
                var words = element.TextContent + element.GetAttribute("aria-label") + string.Concat(element.QuerySelectorAll("img").Select(image => image.GetAttribute("alt")));
                words.ShouldNotBeNullOrWhiteSpace($"{path}: {element.OuterHtml}");
            }
        });

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void What_an_attribute_says_by_id_is_on_the_page(string name)
        => EachPage(name, (path, page) =>
        {
            foreach (var attribute in Naming)
            {
                foreach (var element in page.QuerySelectorAll($"[{attribute}]"))
                {
                    element.GetAttribute(attribute)!.Split(' ').ShouldAllBe(id => page.GetElementById(id) != null, $"{path}: {attribute}");
                }
            }
        });

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void No_page_needs_what_the_content_security_policy_refuses(string name)
        => EachPage(name, (path, page) =>
        {
            page.QuerySelectorAll("style, [style]").Select(element => element.OuterHtml).ShouldBeEmpty(path);
            page.QuerySelectorAll("script:not([src])").Where(script => script.GetAttribute("type") is not ("application/ld+json" or "application/json")).ShouldBeEmpty(path);
            page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty(path);
        });

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void No_template_tag_and_no_name_of_a_type_is_left_on_a_page(string name)
        => EachPage(name, (path, page) =>
        {
            var text = page.DocumentElement.OuterHtml;
            foreach (var leftOver in LeftOvers)
            {
                text.Contains(leftOver, StringComparison.Ordinal).ShouldBeFalse($"{path}: {leftOver}");
            }
        });

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Only_quotations_stand_in_quotation_marks(string name)
        => EachPage(name, (path, page) =>
        {
            foreach (var passage in page.QuerySelectorAll(".passage"))
            {
                var words = passage.QuerySelector(".passage-words")!.TextContent;
                var isQuoted = words.StartsWith('“') && words.EndsWith('”');
                if (passage.ClassList.Contains("passage-partial") && !isQuoted)
                {
                    // The article's own marks tell what of its sentence is quoted.
                    QuotationScanner.HasQuotation(words).ShouldBeTrue($"{path}: {passage.OuterHtml}");
                }
                else
                {
                    isQuoted.ShouldBe(passage.ClassList.Contains("passage-direct") || passage.ClassList.Contains("passage-partial"), $"{path}: {passage.OuterHtml}");
                }
            }
        });

    private static void EachPage(string name, Action<string, IDocument> check)
    {
        var site = BuiltSite.Named(name);
        site.Pages.ShouldNotBeEmpty(string.Join('\n', site.Problems));
        foreach (var (path, page) in site.Pages)
        {
            check(path, page);
        }
    }
}
