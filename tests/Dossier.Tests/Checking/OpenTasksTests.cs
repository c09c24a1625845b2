using System.Collections.Immutable;
using Dossier.Core.Checking;

namespace Dossier.Tests.Checking;

public sealed class OpenTasksTests
{
    private static readonly (string Path, string Text)[] Whole =
    [
        ("articles/log.md", "---\ntitle: Log\ntopics: [pier]\nstatements:\n  - {id: hold, by: jo-example, mode: paraphrase, passage: the pier will hold, topics: [pier]}\n---\nThe log tells of [[pier]].\n"),
        ("articles/log.source.txt", "Jo Example said that the pier will hold for long.\n\n" + string.Concat(Enumerable.Repeat("Of the weather nothing is to be told today. ", 10)) + "\n"),
        ("topics/pier.md", "---\ntitle: The pier\nquestions:\n  - {ask: Will it hold?, unopposed: true, answers: [{says: It will, statements: [log#hold]}]}\n---\nA summary.\n"),
        ("experts/jo-example.md", "---\ntitle: Jo Example\norganisation: board\n---\n"),
        ("terms/board.md", "---\ntitle: Harbour board\nkind: organisation\n---\n"),
    ];

    [Theory]
    [InlineData("articles/note.md", "---\ntitle: A note\ntopics: [pier]\n---\n", "articles without statements", "input/articles/note.md")]
    [InlineData("articles/note.md", "---\ntitle: A note\n---\n", "articles on no topic", "input/articles/note.md")]
    [InlineData("topics/sea-wall.md", "---\ntitle: The sea wall\n---\nA summary.\n", "topics without questions", "input/topics/sea-wall.md")]
    [InlineData("topics/sea-wall.md", "---\ntitle: The sea wall\n---\n", "topics without a summary", "input/topics/sea-wall.md")]
    [InlineData("experts/al-example.md", "---\ntitle: Al Example\n---\n", "experts without organisation", "input/experts/al-example.md")]
    [InlineData("experts/al-example.md", "---\ntitle: Al Example\n---\n", "experts without statements", "input/experts/al-example.md")]
    [InlineData("measures/cracks.md", "---\ntitle: Cracks\nkind: quantity\nunit: cracks\n---\n", "measures without values", "input/measures/cracks.md")]
    [InlineData("terms/crane.md", "---\ntitle: The old crane\nkind: place\n---\n", "experts, terms and topics to which nothing leads", "input/terms/crane.md")]
    [InlineData("topics/money.md", "---\ntitle: Money\n---\nIt costs.\n", "topics on which there is no article", "input/topics/money.md:1")]
    [InlineData("events.yml", "\n- {id: storm, date: 2021, title: A storm, sources: []}\n", "events without a source", "input/events.yml:2")]
    [InlineData("setting.yml", "title: The quay\n", "other warnings", "input/setting.yml:1")]
    [InlineData("topics/money.md", "---\ntitle: Money\n---\nIt cost 4711 crowns.\n", "figures in prose that nothing proves", "input/topics/money.md:4")]
    public void Lists_what_is_missing_where_it_is(string path, string text, string title, string place)
        => Tasks([.. Whole, (path, text)]).Where(task => task.Title == title).SelectMany(task => task.Items).Select(item => item.Place).ShouldContain(place);

    [Fact]
    public void Lists_what_the_checks_warn_of_under_the_work_that_it_is()
        => Tasks([.. Whole.Where(file => !file.Path.EndsWith(".txt", StringComparison.Ordinal))]).Select(task => task.Title).ShouldContain("passages that are not checked");

    [Fact]
    public void Has_no_kind_of_which_there_is_nothing()
        => Tasks(Whole).SelectMany(task => task.Items.Select(item => $"{task.Title}: {item.Place}")).ShouldBe(["passages that are not checked: input/articles/log.md:1"], "the text is here, and nobody has made its fingerprint");

    private static ImmutableArray<OpenTask> Tasks((string Path, string Text)[] files)
    {
        var dossier = InMemoryDossier.Of(files);
        return OpenTasks.Of(dossier.Graph, dossier.Diagnostics);
    }
}
