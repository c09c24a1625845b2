using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Tests.Parsing;

public class YamlParserTests
{
    [Fact]
    public void Reads_mappings_lists_and_scalars()
    {
        var root = Read(
            """
            title: A title
            topics: [one, "two", 'three']
            statements:
              - by: kortunov
                says: |
                  First
                  second
              - unnamed: >-
                  an
                  official
            """);

        Text(root["title"]).ShouldBe("A title");
        root["topics"].ShouldBeOfType<YamlList>().Items.Select(Text).ShouldBe(["one", "two", "three"]);
        var statements = root["statements"].ShouldBeOfType<YamlList>().Items;
        Text(statements[0].ShouldBeOfType<YamlMapping>()["says"]).ShouldBe("First\nsecond\n");
        Text(statements[1].ShouldBeOfType<YamlMapping>()["unnamed"]).ShouldBe("an official");
    }

    [Theory]
    [InlineData("a: one\nb: two\n", "two", 2, 4)]
    [InlineData("a: one\r\nb: two\r\n", "two", 2, 4)]
    [InlineData("a: one\rb: two\r", "two", 2, 4)]
    [InlineData("a: 👩‍👩‍👧 𝒳\nb: \"two\"", "\"two\"", 2, 4)]
    [InlineData("a: 👩 # 𝒳\r\nb:   'two'  # note\r\n", "'two'", 2, 6)]
    [InlineData("# 𝒳\r\n\r\nb: two\r\n", "two", 3, 4)]
    [InlineData("b: two words: three", null, 0, 0)]
    [InlineData("b: two\n  words\n\n", "two\n  words", 1, 4)]
    [InlineData("b: |\n  two\n  words\n\nc: x", "|\n  two\n  words", 1, 4)]
    [InlineData("b: >-\r\n  two\r\n  words\r\nc: x", ">-\r\n  two\r\n  words", 1, 4)]
    [InlineData("b: [x, y]\nc: z", "[x, y]", 1, 4)]
    [InlineData("b: {x: y}", "{x: y}", 1, 4)]
    [InlineData("b:\n  - x\n  - y\nc: z", "- x\n  - y", 2, 3)]
    [InlineData("b:\n  x: 1\n  y: 2\nc: z", "x: 1\n  y: 2", 2, 3)]
    [InlineData("b: \"x\\u00e9 \\\"y\\\"\"\nc: z", "\"x\\u00e9 \\\"y\\\"\"", 1, 4)]
    [InlineData("b: !!str two", "!!str two", 1, 4)]
    [InlineData("b:\nc: z", "", 1, 3)]
    public void Gives_each_value_the_place_where_it_stands(string yaml, string? written, int line, int column)
    {
        var file = new SourceFile("a.yml", yaml);
        var diagnostics = new DiagnosticBag();
        var root = YamlParser.Parse(file, 0, yaml.Length, diagnostics) as YamlMapping;

        if (written is null)
        {
            root.ShouldBeNull();
            return;
        }

        diagnostics.IsEmpty.ShouldBeTrue();
        var span = root.ShouldNotBeNull()["b"].ShouldNotBeNull().Span;
        Slice(span).ShouldBe(written);
        span.Position.ShouldBe(new LinePosition(line, column));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Gives_places_in_the_file_not_in_the_front_matter(string lineEnd)
    {
        var text = string.Join(lineEnd, "---", "# 👩", "title: A", "topics: [one,  two]", "---", "Body");
        var file = new SourceFile("a.md", text);
        var bounds = FrontMatter.Find(file, new DiagnosticBag());

        var root = YamlParser.Parse(file, bounds.YamlStart, bounds.YamlEnd, new DiagnosticBag()).ShouldBeOfType<YamlMapping>();

        root.Entries.Select(entry => (Slice(entry.Key.Span), entry.Key.Span.Position)).ShouldBe([("title", new LinePosition(3, 1)), ("topics", new LinePosition(4, 1))]);
        var second = root["topics"].ShouldBeOfType<YamlList>().Items[1].Span;
        (Slice(second), second.Position).ShouldBe(("two", new LinePosition(4, 16)));
        Slice(root.Span).ShouldBe(string.Join(lineEnd, "title: A", "topics: [one,  two]"));
    }

    [Fact]
    public void A_mapping_in_a_list_spans_from_its_first_key_to_its_last_value()
    {
        var root = Read("events:\n  - id: a\n    date: 2022\n  - id: b\n");

        root["events"].ShouldBeOfType<YamlList>().Items.Select(item => Slice(item.Span)).ShouldBe(["id: a\n    date: 2022", "id: b"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    public void Is_nothing_where_nothing_is_written(string yaml) => Parse(yaml, out _).ShouldBeNull();

    [Theory]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("", true)]
    [InlineData("\"\"", true)]
    [InlineData("' '", true)]
    [InlineData("'null'", false)]
    [InlineData("no", false)]
    public void Knows_nothing_from_a_text_that_says_so(string value, bool isNull)
        => Read($"a: {value}")["a"].ShouldBeOfType<YamlScalar>().IsNull.ShouldBe(isNull);

    [Fact]
    public void Drops_comments_but_not_number_signs_inside_words()
    {
        var root = Read("a: one # two\nb: carnegie#strengthened\nc: \"# three\"");

        (Text(root["a"]), Text(root["b"]), Text(root["c"])).ShouldBe(("one", "carnegie#strengthened", "# three"));
    }

    [Fact]
    public void Reports_a_key_that_stands_twice_and_keeps_the_first()
    {
        var root = Parse("title: A\nnote: x\ntitle: B\n", out var found).ShouldBeOfType<YamlMapping>();

        Text(root["title"]).ShouldBe("A");
        var diagnostic = found.ShouldHaveSingleItem();
        diagnostic.Rule.ShouldBe(Rules.DuplicateKey);
        diagnostic.Span!.Value.Position.ShouldBe(new LinePosition(3, 1));
        diagnostic.Message.ShouldContain("line 1");
    }

    [Fact]
    public void The_same_key_may_stand_in_two_mappings()
    {
        Parse("- title: A\n- title: B\n", out var found);

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a: &name x\n", 4, "&name")]
    [InlineData("a: x\nb: *name\n", 4, "*name")]
    [InlineData("a: 1\n<<: *name\n", 5, "*name")]
    public void Refuses_anchors_and_aliases_at_their_place(string yaml, int column, string written)
    {
        Parse(yaml, out var found);

        var diagnostic = found.ShouldHaveSingleItem();
        diagnostic.Rule.ShouldBe(Rules.YamlAlias);
        diagnostic.Span!.Value.Position.Column.ShouldBe(column);
        Slice(diagnostic.Span.Value).ShouldStartWith(written);
    }

    [Fact]
    public void An_alias_that_would_grow_to_gigabytes_costs_nothing()
    {
        var yaml = string.Concat(Enumerable.Range(1, 20).Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n"));

        Parse(yaml, out var found);

        found.ShouldAllBe(diagnostic => diagnostic.Rule == Rules.YamlAlias);
        found.Length.ShouldBe(20 * 10);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void Reports_what_is_nested_too_deeply_instead_of_following_it(string open, string close)
    {
        Parse(string.Concat(Enumerable.Repeat(open, 10_000)) + "x" + string.Concat(Enumerable.Repeat(close, 10_000)), out var found);

        var diagnostic = found.ShouldHaveSingleItem();
        diagnostic.Rule.ShouldBe(Rules.NestedTooDeeply);
        diagnostic.Span!.Value.Start.ShouldBe(open.Length * 33);
    }

    [Fact]
    public void Takes_thirty_levels() => Parse(new string('[', 30) + new string(']', 30), out _).ShouldNotBeNull();

    [Theory]
    [InlineData("title: A: B\n", 1)]
    [InlineData("title: A\n\tnote: B\n", 2)]
    [InlineData("title: A\n  note: B\n", 2)]
    [InlineData("title: \"A\nnote: B\n", 1)]
    [InlineData("title: [A\nnote: B\n", 1)]
    [InlineData("title: A\nnote\n", 2)]
    [InlineData("title: A\n---\ntitle: B\n", 2)]
    [InlineData("title: A\n...\ntitle: B\n", 3)]
    [InlineData("title: @A\n", 1)]
    [InlineData("title: \"\\q\"\n", 1)]
    [InlineData("title: \"\\uD83D\\u0041\"\n", 1)]
    [InlineData("title: %A\n", 1)]
    [InlineData("? [a]\n: b\n", 1)]
    [InlineData("a: 1\n? {b: c}\n: b\n", 2)]
    [InlineData("%YAML 7.0\n---\na: b\n", 1)]
    public void Reports_what_is_no_yaml_in_its_line(string yaml, int line)
    {
        Parse(yaml, out var found).ShouldBeOfType<YamlUnreadable>();

        var diagnostic = found.ShouldHaveSingleItem();
        diagnostic.Rule.ShouldBe(Rules.YamlSyntax);
        diagnostic.Span!.Value.Position.Line.ShouldBe(line);
        diagnostic.Message.ShouldNotContain("Idx:");
    }

    [Fact]
    public void Says_how_to_cure_a_tab() => Error("title: A\nstatements:\n\t- by: x\n").Help.ShouldNotBeNull().ShouldContain("spaces");

    [Fact]
    public void Says_how_to_cure_a_colon_in_a_value() => Error("title: A: B\n").Help.ShouldNotBeNull().ShouldContain("quotes");

    [Fact]
    public void Says_that_a_second_document_is_one_too_many() => Error("a: 1\n---\nb: 2\n").Message.ShouldContain("second document");

    [Fact]
    public void Any_text_is_read_or_reported_and_every_place_lies_inside_it()
        => AnyText.Holds(AnyText.OfYaml, text =>
        {
            var file = new SourceFile("a.yml", "αβ\n" + text + "\nω");
            var diagnostics = new DiagnosticBag();

            var root = YamlParser.Parse(file, 3, 3 + text.Length, diagnostics);

            foreach (var span in Spans(root).Concat(diagnostics.ToSorted().Select(diagnostic => diagnostic.Span.ShouldNotBeNull())))
            {
                span.Start.ShouldBeInRange(3, 3 + text.Length);
                span.End.ShouldBeInRange(span.Start, 3 + text.Length);
            }
        });

    [Fact]
    public void A_plain_word_spans_just_its_letters_whatever_stands_before_it()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var yaml = $"# {text}\nkey: word\n";
            if (YamlParser.Parse(new SourceFile("a.yml", yaml), 0, yaml.Length, new DiagnosticBag()) is YamlMapping root && root["key"] is YamlScalar { Text: "word" } scalar)
            {
                Slice(scalar.Span).ShouldBe("word");
            }
        });

    private static YamlNode? Parse(string yaml, out ImmutableArray<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlParser.Parse(new SourceFile("a.yml", yaml), 0, yaml.Length, diagnostics);
        found = diagnostics.ToSorted();
        return node;
    }

    private static YamlMapping Read(string yaml)
    {
        var root = Parse(yaml, out var found).ShouldBeOfType<YamlMapping>();
        found.ShouldBeEmpty();
        return root;
    }

    private static Diagnostic Error(string yaml)
    {
        Parse(yaml, out var found);
        return found.ShouldHaveSingleItem();
    }

    private static string Text(YamlNode? node) => node.ShouldBeOfType<YamlScalar>().Text;

    private static string Slice(SourceSpan span) => span.File.Text.Substring(span.Start, span.Length);

    private static IEnumerable<SourceSpan> Spans(YamlNode? node) => node switch
    {
        null => [],
        YamlList list => list.Items.SelectMany(Spans).Append(list.Span),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Spans(entry.Value).Append(entry.Key.Span)).Append(mapping.Span),
        _ => [node.Span],
    };
}
