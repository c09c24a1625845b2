using System.Text.RegularExpressions;
using Dossier.Core.Rendering.Citations;

namespace Dossier.Tests.Rendering.Citations;

/// <summary>BibTeX read back by its grammar: entries of a type, a key and fields, whose values are in braces that balance as BibTeX counts them, or the name of a month.</summary>
public partial class BibtexReferenceTests
{
    [Fact]
    public void An_article_of_a_named_publication_is_an_article_with_a_journal()
        => BibtexReference.Of(Cited.Article(
            """
            title: "Closed: 50% & more"
            authors: [ada-brinkwell, Rock and Sons]
            publisher: The Estuary Courier
            published: 2019-02-15
            accessed: 2019-03-01
            url: https://courier.example/a_b?c=%7E{d}
            """)).ShouldBe(
            """
            @article{a,
              author = {Brinkwell, Ada and {Rock and Sons}},
              title = {{Closed: 50\% \& more}},
              journal = {The Estuary Courier},
              year = {2019},
              month = feb,
              date = {2019-02-15},
              url = {https://courier.example/a_b?c=%7E%7Bd%7D},
              urldate = {2019-03-01}
            }

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void What_names_no_publication_is_a_misc_with_a_note()
    {
        var entry = Read(BibtexReference.Of(Cited.Article("short-title: Notice"))).ShouldHaveSingleItem();

        entry.Type.ShouldBe("misc");
        entry.Fields.Keys.ShouldBe(["note"]);
        entry.Fields["note"].ShouldStartWith("Not stated in the source: title, author,");
    }

    [Fact]
    public void An_archived_copy_stands_in_the_note()
        => Read(BibtexReference.Of(Cited.Article("title: Closed\nurl: https://courier.example/a\narchived: {url: https://archive.example/2019/a_b, on: 2019-03-02}\n"))).Single().Fields["note"].ShouldEndWith(@" Archived copy of 2 March 2019: https://archive.example/2019/a\_b");

    [Theory]
    [InlineData("2019", "2019", null)]
    [InlineData("2019-02", "2019", "feb")]
    [InlineData("2019-12-05", "2019", "dec")]
    [InlineData("2019~", "about 2019", null)]
    [InlineData("2019-02~", "about February 2019", null)]
    [InlineData("201X", "the 2010s", null)]
    [InlineData("2018-23", "2018", null)]
    [InlineData("2018/2019", "2018 – 2019", null)]
    [InlineData("2019/..", "from 2019 on", null)]
    public void A_date_is_no_more_precise_than_its_source(string edtf, string year, string? month)
    {
        var fields = Read(BibtexReference.Of(Cited.Article($"title: A\npublished: {edtf}"))).Single().Fields;

        fields["year"].ShouldBe(year);
        fields.GetValueOrDefault("month").ShouldBe(month);
        fields["date"].ShouldBe(edtf);
    }

    [Fact]
    public void Any_text_stays_in_its_field_and_is_read_back_as_it_was_on_one_line()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            foreach (var hostile in new[] { text, $"}}\n}}\n@article{{b, title = {{{text}}}}}", $"\\{text}\\", $"{text}{{" })
            {
                var entry = Read(BibtexReference.Of(Cited.With(hostile))).ShouldHaveSingleItem();
                Unescaped(entry.Fields["title"][1..^1]).ShouldBe(OneLine.Of(hostile));
            }
        });

    [Theory]
    [InlineData("courier", "courier")]
    [InlineData("a-b_c.2", "a-b_c.2")]
    [InlineData("Хлеб", ":425:43b:435:431")]
    [InlineData("é", ":e9")]
    public void A_key_is_the_id_in_characters_that_every_tool_takes(string id, string key) => BibtexReference.Key(id).ShouldBe(key);

    [Theory]
    [InlineData(nameof(Sites.BuiltSite.Harbour))]
    [InlineData(nameof(Sites.BuiltSite.Shipped))]
    public void The_file_of_all_articles_has_an_entry_for_each_with_a_key_of_its_own(string name)
    {
        var site = Sites.BuiltSite.Named(name);

        Read(site.Text("data/articles.bib")).Select(entry => entry.Key).ShouldBe(site.Result.Graph!.Content.Articles.Select(article => article.Id));
    }

    private static string Unescaped(string tex)
        => Command().Replace(tex, match => match.Value switch
        {
            "\\textbackslash{}" => "\\",
            "\\textbraceleft{}" => "{",
            "\\textbraceright{}" => "}",
            "\\textasciitilde{}" => "~",
            "\\textasciicircum{}" => "^",
            _ => match.Value[1..],
        });

    private static List<Entry> Read(string bibtex)
    {
        var entries = new List<Entry>();
        for (var at = 0; at < bibtex.Length;)
        {
            var head = Head().Match(bibtex, at);
            head.Success.ShouldBeTrue(bibtex[at..]);
            at += head.Length;
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            while (bibtex[at] == ',')
            {
                var field = Field().Match(bibtex, at);
                field.Success.ShouldBeTrue(bibtex[at..]);
                at += field.Length;
                fields.Add(field.Groups["name"].Value, bibtex[at] == '{' ? Braced(bibtex, ref at) : Word(bibtex, ref at));
            }

            bibtex[at..].ShouldStartWith("\n}\n");
            at += 3;
            entries.Add(new Entry(head.Groups["type"].Value, head.Groups["key"].Value, fields));
        }

        entries.Select(entry => entry.Key).ShouldBeUnique();
        return entries;
    }

    private static string Word(string bibtex, ref int at)
    {
        var word = Month().Match(bibtex, at).Value;
        word.Length.ShouldBe(3);
        at += word.Length;
        return word;
    }

    private static string Braced(string bibtex, ref int at)
    {
        var (start, depth) = (at + 1, 0);
        do
        {
            depth += bibtex[at] switch { '{' => 1, '}' => -1, _ => 0 };
            at++;
        }
        while (depth > 0);
        return bibtex[start..(at - 1)];
    }

    [GeneratedRegex(@"\G\n?@(?<type>article|misc)\{(?<key>[A-Za-z0-9:._-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"\G,\n  (?<name>[a-z]+) = ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Field();

    [GeneratedRegex(@"\G[a-z]{3}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"\\(text[a-z]+\{\}|[&%$#_])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Command();

    private sealed record Entry(string Type, string Key, Dictionary<string, string> Fields);
}
