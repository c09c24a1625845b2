using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering.Templates;
using Dossier.Core.Text;

namespace Dossier.Tests.Templates;

public class TemplateCheckerTests
{
    [Theory]
    [InlineData("{{title}} {{this.title}} {{./title}} {{Title}} {{count}} {{isOpen}} {{author.name}} {{author/name}} {{@root.title}}")]
    [InlineData("{{{title}}} {{~title~}} {{! no }} {{!-- {{no}} --}} \\{{no}}")]
    [InlineData("{{#if title}}a{{else if isOpen}}b{{else}}c{{/if}} {{#unless isOpen}}{{title}}{{/unless}}")]
    [InlineData("{{#each berths}}{{number}}{{../title}}{{@root.title}}{{@index}}{{@first}}{{@last}}{{else}}{{title}}{{/each}}")]
    [InlineData("{{#each berths}}{{#if number}}{{#each ships}}{{this}}{{../number}}{{../../title}}{{/each}}{{/if}}{{/each}}")]
    [InlineData("{{#with author}}{{name}}{{../title}}{{else}}{{title}}{{/with}}")]
    [InlineData("{{#each maybe}}{{name}}{{/each}}")]
    [InlineData("{{> person author}}{{#with author}}{{> person}}{{/with}}{{> \"person\" author}}{{> person this.author}}")]
    [InlineData("{{#> frame}}{{title}}{{/frame}}")]
    [InlineData("{{json berths}} {{json \"text\"}}")]
    public void Takes_a_template_that_fits_its_view(string template) => Found(template).ShouldBeEmpty();

    [Theory]
    [InlineData("{{#if title}}x", "1:1 DS0601 the block `if` that begins here is never closed")]
    [InlineData("{{#if title}}\n{{#each berths}}\n{{/if}}", "1:1 DS0601 the block `if` that begins here is never closed", "2:1 DS0601 the block `each` that begins here is never closed", "3:1 DS0601 `{{/if}}` closes nothing; `each` is open since line 2")]
    [InlineData("x{{/if}}", "1:2 DS0601 `{{/if}}` closes nothing")]
    [InlineData("{{else}}", "1:1 DS0601 `else` stands outside a block")]
    [InlineData("{{#> frame}}a{{else}}b{{/frame}}", "1:14 DS0601 `else` stands outside a block")]
    [InlineData("{{#if title}}a{{else}}b{{else}}c{{/if}}", "1:24 DS0601 the block `if` has its `else` already")]
    [InlineData("{{#if title}}a{{else}}b{{else if isOpen}}c{{/if}}", "1:24 DS0601 the block `if` has its `else` already")]
    [InlineData("{{#if title}}a{{else unless isOpen}}b{{/if}}", "1:15 DS0601 `else` stands alone or before `if` and one field")]
    [InlineData("{{#if}}a{{/if}}", "1:1 DS0601 `if` takes one field")]
    [InlineData("{{#each berths as |b|}}{{/each}}", "1:1 DS0601 `each` takes one field")]
    [InlineData("{{#each title}}{{/each}}", "1:9 DS0601 `each` goes through a list; `title` is none")]
    [InlineData("{{#each author}}{{/each}}", "1:9 DS0601 `each` goes through a list; `author` is none")]
    [InlineData("{{berths}}", "1:3 DS0601 `berths` is a list and can't be written as text")]
    [InlineData("{{{author}}}", "1:4 DS0601 `author` is more than one field and can't be written as text")]
    [InlineData("{{> person author title}}", "1:19 DS0601 a partial takes one view")]
    public void Reports_blocks_and_tags_in_the_wrong_place(string template, params string[] expected) => Found(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{titel}}", "1:3 DS0602 `HarbourView` has no field `titel`", "did you mean `title`?")]
    [InlineData("{{#if titel}}{{/if}}", "1:7 DS0602 `HarbourView` has no field `titel`", "did you mean `title`?")]
    [InlineData("{{#if title}}{{else if titel}}{{/if}}", "1:24 DS0602 `HarbourView` has no field `titel`", "did you mean `title`?")]
    [InlineData("{{author.nam}}", "1:3 DS0602 `PersonView` has no field `nam`", "did you mean `name`?")]
    [InlineData("{{#each berths}}{{nummer}}{{/each}}", "1:19 DS0602 `BerthView` has no field `nummer`", "did you mean `number`?")]
    [InlineData("{{#each berths}}{{else}}{{number}}{{/each}}", "1:27 DS0602 `HarbourView` has no field `number`", "its fields: author, berths, count, isOpen, maybe, title")]
    [InlineData("{{#with author}}{{title}}{{/with}}", "1:19 DS0602 `PersonView` has no field `title`", "its fields: name")]
    [InlineData("{{#each berths}}{{#if number}}{{title}}{{/if}}{{/each}}", "1:33 DS0602 `BerthView` has no field `title`", "its fields: number, ships")]
    [InlineData("{{#each berths}}{{../titel}}{{/each}}", "1:19 DS0602 `HarbourView` has no field `titel`", "did you mean `title`?")]
    [InlineData("{{../title}}", "1:3 DS0602 `../title` leads out of the template", "a partial sees only the view that it is called with: pass it with `{{> name view}}`")]
    [InlineData("{{#if title}}{{../title}}{{/if}}", "1:16 DS0602 `../title` leads out of the template", "a partial sees only the view that it is called with: pass it with `{{> name view}}`")]
    [InlineData("{{@root.titel}}", "1:3 DS0602 `HarbourView` has no field `titel`", "did you mean `title`?")]
    [InlineData("{{json berth}}", "1:8 DS0602 `HarbourView` has no field `berth`", "did you mean `berths`?")]
    [InlineData("{{> persn author}}", "1:5 DS0603 there is no partial `persn`", "did you mean `person`?")]
    [InlineData("{{> (lookup . 'person')}}", "1:5 DS0603 there is no partial `(lookup`", "create `theme/partials/(lookup.hbs`")]
    [InlineData("{{#> nothing}}{{/nothing}}", "1:6 DS0603 there is no partial `nothing`", "create `theme/partials/nothing.hbs`")]
    [InlineData("{{jsn berths}}", "1:3 DS0604 there is no helper `jsn`", "did you mean `json`?")]
    [InlineData("{{#foreach berths}}{{/foreach}}", "1:4 DS0604 there is no block `foreach`", "the blocks are if, unless, each, with")]
    [InlineData("{{#ech berths}}{{/ech}}", "1:4 DS0604 there is no block `ech`", "did you mean `each`?")]
    public void Names_what_is_not_there_and_what_is_near(string template, string expected, string help)
    {
        var found = Check(template).ShouldHaveSingleItem();
        Show(found).ShouldBe(expected);
        found.Help.ShouldBe(help);
    }

    [Fact]
    public void Reports_a_fault_of_a_partial_in_the_partials_own_file_and_once()
    {
        var found = Check("{{> broken author}}{{#each maybe}}{{> broken}}{{/each}}").ShouldHaveSingleItem();
        (found.Path, Show(found)).ShouldBe(("theme/partials/broken.hbs", "2:3 DS0602 `PersonView` has no field `role`"));
    }

    [Fact]
    public void Holds_a_partial_against_each_view_that_it_is_called_with()
        => Check("{{> person author}}{{#each berths}}{{> person}}{{/each}}").Select(found => $"{found.Path} {Show(found)}")
            .ShouldBe(["theme/partials/person.hbs 1:3 DS0602 `BerthView` has no field `name`"]);

    [Fact]
    public void Does_not_run_in_circles_after_partials_that_call_each_other()
        => Found("{{> ping}}").ShouldBeEmpty();

    private static IEnumerable<string> Found(string template) => Check(template).Select(Show);

    private static ImmutableArray<Diagnostic> Check(string template)
    {
        var partials = new[] { ("person", "{{name}}"), ("frame", "<main>{{> @partial-block}}</main>"), ("broken", "{{name}}\n{{role}}"), ("ping", "{{> pong}}"), ("pong", "{{> ping}}") }
            .ToDictionary(partial => partial.Item1, partial => new SourceFile($"theme/partials/{partial.Item1}.hbs", partial.Item2));
        var diagnostics = new DiagnosticBag();
        new TemplateChecker(partials, ["json"], diagnostics).Check(new SourceFile("a.hbs", template), typeof(HarbourView));
        return diagnostics.ToSorted();
    }

    private static string Show(Diagnostic diagnostic)
    {
        var position = diagnostic.Span!.Value.Position;
        return FormattableString.Invariant($"{position.Line}:{position.Column} {diagnostic.Rule.Code} {diagnostic.Message}");
    }

    private sealed record HarbourView(string Title, int? Count, bool IsOpen, PersonView Author, ImmutableArray<BerthView> Berths, IReadOnlyList<PersonView> Maybe);

    private sealed record BerthView(int Number, ImmutableArray<string> Ships);

    private sealed record PersonView(string? Name);
}
