using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Importing;
using Dossier.Core.Loading;

namespace Dossier.Tests.Importing;

/// <summary>Whatever a file holds, import answers with an article or a diagnostic, and soon.</summary>
public class HostileImportTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Any_text_makes_an_article_that_can_be_read_or_a_diagnostic(string name)
        => AnyText.Holds(AnyText.OfFile, text =>
        {
            var diagnostics = new DiagnosticBag();
            var article = ArticleImporter.Import(new LoadedFile(name, name, [.. Encoding.UTF8.GetBytes(text)]), new EditorFields { Id = "a" }, DossierNames.None, diagnostics);
            if (article is null)
            {
                diagnostics.HasErrors.ShouldBeTrue();
                return;
            }

            var dossier = InMemoryDossier.Of(("articles/a.md", article.Uncommented()));
            dossier.Errors.Where(error => !error.EndsWith("DS0401", StringComparison.Ordinal)).ShouldBeEmpty(article.Uncommented());
        });

    [Fact]
    public void Bytes_that_are_no_text_are_named_as_such()
    {
        Imported.Fault("a.txt", [.. "PK"u8, 0, 1, 0xFF]).ShouldContain("error DS0103 (not-utf8): this is not a text");
        Imported.Fault("a.txt", Encoding.Latin1.GetBytes("The café closes")).ShouldContain("save the file as UTF-8");
        Imported.Fault("a.txt", [0xFF, 0xFE, 0x61]).ShouldContain("DS0103");
        Imported.Fault("a.txt", [0xFF, 0xFE, 0x00, 0xD8]).ShouldContain("the file says that it is utf-16, but it is not");
        Imported.Fault("a.txt", []).ShouldContain("DS0702 (nothing-to-import): there is no text in it");
    }

    [Fact]
    public void A_file_in_UTF16_with_its_mark_is_decoded_and_says_so()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var article = ArticleImporter.Import(new LoadedFile("a.txt", "a.txt", [.. encoding.Preamble, .. encoding.GetBytes("The quay — closed\n\nA paragraph of the text.")]), new EditorFields(), DossierNames.None, new DiagnosticBag());
            article!.Metadata.Title!.Value.ShouldBe("The quay — closed");
            article.Skeleton.ShouldContain($"# The file was decoded from {encoding.WebName}.");
        }
    }

    [Fact]
    public void A_page_is_decoded_as_it_declares()
    {
        const string Page = "<html><head><meta charset=windows-1251></head><body><article><h1>Гавань закрыта</h1><p>Совет закрыл гавань до весны, и никто не знает почему.</p></article></body></html>";
        var bytes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Page);
        var article = ArticleImporter.Import(new LoadedFile("a.html", "a.html", [.. bytes]), new EditorFields(), DossierNames.None, new DiagnosticBag());
        (article!.Metadata.Title!.Value, article.Encoding, article.Id).ShouldBe(("Гавань закрыта", "windows-1251", "gavan-zakryta"));
        Imported.From("a.html", Page).Metadata.Title!.Value.ShouldBe("Гавань закрыта");
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../x")]
    [InlineData("/etc/x")]
    [InlineData("C:\\x")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("_draft")]
    [InlineData("con")]
    [InlineData("NUL")]
    [InlineData("com1.x")]
    [InlineData("a b")]
    [InlineData("a\0b")]
    [InlineData("a.source")]
    [InlineData("a-")]
    public void An_id_that_is_none_is_refused(string id)
        => Imported.Fault("a.txt", "A paragraph of the text."u8.ToArray(), new EditorFields { Id = id }).ShouldContain("error DS0307 (bad-id)");

    [Fact]
    public void Without_a_title_and_a_name_an_id_is_asked_for()
        => Imported.Fault("...", "A paragraph. Of the text."u8.ToArray()).ShouldContain("give one with `--id`");

    [Theory]
    [InlineData("One “quotation of some words here,” said Ada Marsh, and 3,000 boats in 2019. ", "a.txt")]
    [InlineData("‘a ‘b “c \"d ", "a.txt")]
    [InlineData("« »a„ ", "a.txt")]
    [InlineData("...", "a.txt")]
    [InlineData("“", "a.txt")]
    [InlineData("a", "a.txt")]
    [InlineData("*_", "a.md")]
    [InlineData("Read also\n\nA title\n\n", "a.txt")]
    [InlineData("<", "a.html")]
    [InlineData("< ", "a.html")]
    [InlineData("<p>word “a quotation of four” said Ada</p>", "a.html")]
    [InlineData("said he said 12 ", "a.txt")]
    [InlineData("Ada Marsh ", "a.txt")]
    public void A_text_of_a_million_characters_is_read_to_its_end(string piece, string name)
    {
        // Work that grew with the square of the text would not end while anybody waits; no clock is needed to see that.
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var diagnostics = new DiagnosticBag();
        var article = ArticleImporter.Import(new LoadedFile(name, name, [.. Encoding.UTF8.GetBytes(text)]), new EditorFields(), DossierNames.None, diagnostics);
        (article is null).ShouldBe(diagnostics.HasErrors);
    }

    [Fact]
    public void Deeply_nested_elements_are_refused_before_they_are_parsed()
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000));
        Imported.Fault("a.html", Encoding.UTF8.GetBytes(html)).ShouldContain("DS0704");
        var closed = "<html><body>" + string.Concat(Enumerable.Repeat("<p>A paragraph.<br><div>Text of it.</div>\n", 5000));
        Imported.From("a.html", closed).WordCount.ShouldBeGreaterThan(10_000);
    }

    [Theory]
    [InlineData("a.html", "<p>The same title</p><p>The same title</p><p>The board met and decided nothing at all, as it had done before.</p>")]
    [InlineData("a.html", "<article><p>Harbours</p><p>Harbours</p><h1>The board meets</h1><p>The board met.</p></article>")]
    [InlineData("a.txt", "The same title\n\nThe same title\n\nThe same title")]
    public void Blocks_of_the_same_words_are_two(string name, string text)
        => Imported.From(name, text).WordCount.ShouldBeGreaterThan(5);

    [Fact]
    public void No_script_comes_into_the_text()
    {
        var article = Imported.From("a.html", "<html><body><main><script>evil()</script><p>The quay is closed, said the board of the town.<script>evil(\"x\")</script></p><noscript>evil</noscript><style>evil{}</style><template>evil</template><div hidden>evil</div></main></body></html>");
        article.Source.ShouldBe("The quay is closed, said the board of the town.\n");
        article.Skeleton.ShouldNotContain("evil");
    }
}
