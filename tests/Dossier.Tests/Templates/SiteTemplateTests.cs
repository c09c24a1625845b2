using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Templates;

/// <summary>Templates in the folders of a site, from the editor's side.</summary>
public sealed class SiteTemplateTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal().WithBareTemplates().With("input/topics/a.md", "---\ntitle: Ships & <Sails>\n---\nSee \"this\".\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Every_built_in_template_passes_the_check()
    {
        using var builtIn = TestSite.Minimal();
        var result = builtIn.Check();
        result.Diagnostics.Select(DiagnosticText.Format).ShouldBeEmpty();
        result.Files.Select(file => file.Path).ShouldContain("topics/index.html");
    }

    [Fact]
    public void A_template_that_an_editor_adds_makes_a_page()
        => Page("{{#each topics}}<a href=\"{{href}}\">{{name}}</a>{{/each}}")
            .ShouldBe("<a href=\"topics/a.html\">Ships &amp; &lt;Sails&gt;</a>");

    [Fact]
    public void A_template_with_a_kind_in_brackets_makes_a_page_for_each_thing()
    {
        site.With("output-template/short/[topic].html.hbs", "{{title}}").With("input/topics/b.md", "---\ntitle: B\n---\n");
        site.Page("short/a.html").ShouldBe("Ships &amp; &lt;Sails&gt;");
        site.Page("short/b.html").ShouldBe("B");
    }

    [Fact]
    public void A_file_that_is_no_template_is_copied()
    {
        site.With("output-template/.well-known/security.txt", "never: hidden files are passed over").With("output-template/about/map {{title}}.txt", "{{title}} [topic]");
        site.Page("about/map {{title}}.txt").ShouldBe("{{title}} [topic]");
        site.Check().Files.Select(file => file.Path).ShouldNotContain(".well-known/security.txt");
    }

    [Theory]
    [InlineData("{{title}}|{{{title}}}", "Ships &amp; &lt;Sails&gt;|Ships & <Sails>")]
    [InlineData("a {{~title~}} b", "aShips &amp; &lt;Sails&gt;b")]
    [InlineData("\\{{title}} \\{{{title}}}", "{{title}} {{{title}}}")]
    [InlineData("\\\\{{title}}", "\\Ships &amp; &lt;Sails&gt;")]
    [InlineData("a{{! note }}b{{!-- {{title}} --}}c", "abc")]
    [InlineData("x\n{{#if title}}\ny\n{{/if}}\nz\n", "x\ny\nz\n")]
    [InlineData("{{#if description}}a{{else if title}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#unless description}}a{{/unless}}", "a")]
    [InlineData("{{#each breadcrumbs}}{{@index}}{{text}}{{#if @last}}.{{/if}}{{/each}}", "0Home1Topics.")]
    [InlineData("{{#each backlinks}}a{{else}}none{{/each}}", "none")]
    [InlineData("{{#with site}}{{title}} {{../title}}{{/with}}", "Test Ships &amp; &lt;Sails&gt;")]
    [InlineData("{{#each breadcrumbs}}{{@root.site.title}}{{/each}}", "TestTest")]
    public void Writes_what_the_tags_say(string template, string expected)
    {
        site.With("output-template/t/[topic].html.hbs", template).With("output-template/topics/index.html.hbs", "x");
        site.Page("t/a.html").ShouldBe(expected);
    }

    [Fact]
    public void A_partial_of_the_sites_own_stands_in_place_of_the_built_in_one()
    {
        site.With("theme/partials/date.hbs", "own").With("theme/partials/deep/er.hbs", "[{{> date}}]");
        Page("{{> date}}{{> deep/er}}").ShouldBe("own[own]");
    }

    [Fact]
    public void Escapes_by_the_kind_of_the_file()
    {
        site.With("input/settings.yml", "title: \"A <b> & \\\"c\\\"\\nd\"\n");
        foreach (var extension in new[] { "xml", "svg", "txt" })
        {
            site.With($"output-template/t.{extension}.hbs", "{{title}}");
        }

        site.With("output-template/t.html.hbs", "{{site.title}}");
        site.Page("t.html").ShouldBe("A &lt;b&gt; &amp; &quot;c&quot;\nd");
        site.Page("t.xml").ShouldBe("A &lt;b&gt; &amp; &quot;c&quot;\nd");
        site.Page("t.svg").ShouldBe("A &lt;b&gt; &amp; &quot;c&quot;\nd");
        site.Page("t.txt").ShouldBe("A <b> & \"c\" d");
    }

    [Theory]
    [InlineData("output-template/topics/[topic].html.hbs", "<h1>{{title}}</h1>\n{{#if body}}")]
    [InlineData("output-template/own.html.hbs", "<h1>{{title}}</h1>\n{{#if title}}")]
    [InlineData("output-template/data/own.json.hbs", "{\n{{#if title}}")]
    [InlineData("theme/partials/own.hbs", "\n{{#if title}}")]
    public void A_mistake_is_named_with_its_file_line_and_column_and_nothing_is_written(string path, string text)
    {
        site.With("output-template/caller.html.hbs", "{{> own}}").With("theme/partials/own.hbs", "x").With(path, text);
        var result = site.Build();
        var found = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldHaveSingleItem();
        (found.Rule, found.Path, found.Span!.Value.Position.Line, found.Span!.Value.Position.Column).ShouldBe((Rules.TemplateSyntax, path, 2, 1));
        result.Written.ShouldBeNull();
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("output-template/a.html.hbs")]
    [InlineData("theme/partials/a.hbs")]
    public void A_template_that_is_not_utf8_is_named(string path)
    {
        site.With(path, [.. "x\n"u8, 0xFF]);
        Errors().ShouldBe([$"{path} DS0103"]);
    }

    [Theory]
    [InlineData("[topik].html.hbs", "did you mean `topic`?")]
    [InlineData("[].html.hbs", "the kinds are article, topic, expert, term, measure, page")]
    [InlineData("a]b[.html.hbs", "the kinds are article, topic, expert, term, measure, page")]
    [InlineData("[topic.html.hbs", "the kinds are article, topic, expert, term, measure, page")]
    public void An_unknown_kind_in_brackets_is_named(string name, string help)
    {
        site.With("output-template/more/" + name, "x");
        var found = site.Check().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldHaveSingleItem();
        (found.Rule, found.Path, found.Help).ShouldBe((Rules.UnknownPageKind, "output-template/more/" + name, help));
    }

    [Theory]
    [InlineData("output-template/topics/a.html", "topics/a.html")]
    [InlineData("output-template/topics/a.html.hbs", "topics/a.html")]
    [InlineData("output-template/topics/A.html", "topics/A.html")]
    [InlineData("input/topics/a.html", "topics/a.html")]
    [InlineData("output-template/assets/icon.svg", "assets/icon.svg")]
    public void Two_sources_of_one_file_are_a_conflict_also_where_only_the_case_differs(string path, string made)
    {
        site.With(path, "x");
        var found = site.Check().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldHaveSingleItem();
        found.Rule.ShouldBe(Rules.OutputConflict);
        found.Message.ShouldContain($"`{made}` is made 2 times");
        found.Message.ShouldContain($"`{path}`");
    }

    [Fact]
    public void A_file_where_other_files_need_a_folder_is_a_conflict()
    {
        site.With("output-template/more", "a file").With("input/more/map.png", "x");
        var found = site.Check().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldHaveSingleItem();
        (found.Rule, found.Path, found.Message).ShouldBe((Rules.OutputConflict, "output-template/more", "`more` is made as a file and, for other files, as a folder"));
    }

    [Theory]
    [InlineData("{{> ring}}", "theme/partials/ring.hbs")]
    [InlineData("{{#if title}}{{> ring}}{{/if}}", "theme/partials/ring.hbs")]
    [InlineData("{{> @partial-block}}", "output-template/odd.html.hbs")]
    [InlineData("{{json topics}}", "output-template/odd.html.hbs")]
    public void What_the_template_library_refuses_is_a_diagnostic_that_names_the_template(string template, string path)
    {
        site.With("theme/partials/ring.hbs", "({{> gnir}})").With("theme/partials/gnir.hbs", "{{> ring}}").With("output-template/odd.html.hbs", template);
        var result = site.Build();
        var found = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldHaveSingleItem();
        found.Rule.ShouldBe(Rules.TemplateFailed);
        (found.Path == path || (path.StartsWith("theme", StringComparison.Ordinal) && found.Path == "theme/partials/gnir.hbs")).ShouldBeTrue(found.Path);
        result.Files.ShouldBeEmpty();
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{{#each}}x{{/each}}")]
    [InlineData("{{{{raw}}}}x{{{{/raw}}}}")]
    [InlineData("{{{{raw}}}}{{x}}{{{{/raw}}}}")]
    [InlineData("{{> (lookup . 'a')}}")]
    [InlineData("{{> (a)}}")]
    [InlineData("{{a b=c}}")]
    [InlineData("{{#if title b=c}}{{/if}}")]
    [InlineData("{{#if title}}{{/if")]
    [InlineData("{{#if title}}x{{/if}}}")]
    [InlineData("{{../../x}}")]
    [InlineData("{{> a \"}}")]
    [InlineData("{{title \"abc}}")]
    [InlineData("{{&title}}")]
    [InlineData("{{{title}}")]
    [InlineData("{{title}}}")]
    [InlineData("{{#*inline \"q\"}}x{{/inline}}")]
    [InlineData("{{* foo}}")]
    [InlineData("{{json (json title)}}")]
    [InlineData("{{topics.[0].name}}")]
    [InlineData("{{title.[0]}}")]
    [InlineData("{{#with ..}}{{title}}{{/with}}")]
    [InlineData("{{title | upper}}")]
    [InlineData("{{$title}}")]
    [InlineData("{{!-- x --~}}")]
    [InlineData("{{~}}")]
    [InlineData("{{{}}}")]
    [InlineData("{{{{")]
    [InlineData("{{}}{{}}{{")]
    [InlineData("{{#if title}}{{else}}{{else}}{{/if}}")]
    [InlineData("{{lookup topics 0}}")]
    [InlineData("{{log title}}")]
    [InlineData("{{> a this x=title}}")]
    [InlineData("{{#each topics}}{{/each}}{{/each}}")]
    public void Odd_templates_are_errors_in_their_file_and_never_exceptions(string template)
    {
        site.With("theme/partials/a.hbs", "x").With("output-template/odd.html.hbs", template);
        var errors = site.Check().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(diagnostic => diagnostic.Path == "output-template/odd.html.hbs" && diagnostic.Span != null);
    }

    [Fact]
    public void A_template_deep_in_blocks_is_rendered()
        => Page(string.Concat(Enumerable.Repeat("{{#if title}}", 100)) + "deep" + string.Concat(Enumerable.Repeat("{{/if}}", 100))).ShouldBe("deep");

    [Fact]
    public void Random_templates_never_throw()
    {
        string[] parts = ["{{", "}}", "{{{", "}}}", "#", "/", ">", "if", "each", "else", " ", "title", "topics", "\"", "!--", "--}}", "\\", "~", "../", "@root", "\n", "a", ".", "^", "&", "(", ")", "=", "|"];
        var state = 12345u;
        var templates = new List<string>();
        for (var i = 0; i < 400; i++)
        {
            var text = new System.Text.StringBuilder();
            for (var j = 0; j < 12; j++)
            {
                state = (state * 1664525) + 1013904223;
                text.Append(parts[(int)(state >> 8) % parts.Length]);
            }

            templates.Add(text.ToString());
        }

        for (var i = 0; i < templates.Count; i++)
        {
            site.With($"output-template/random-{i}.html.hbs", templates[i]);
        }

        var faulty = site.Check().Diagnostics.Select(diagnostic => diagnostic.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in faulty)
        {
            File.Delete(Path.Combine(site.Root, path));
        }

        site.Check().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule != Rules.BrokenLink && diagnostic.Rule != Rules.TemplateFailed).Select(DiagnosticText.Format).ShouldBeEmpty();
        faulty.Count.ShouldBeInRange(1, templates.Count - 1);
    }

    private string Page(string template) => site.With("output-template/reading-list.html.hbs", template.Replace("{{title}}", "{{site.title}}", StringComparison.Ordinal)).Page("reading-list.html");

    private IEnumerable<string> Errors()
        => site.Check().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Path} {diagnostic.Rule.Code}");
}
