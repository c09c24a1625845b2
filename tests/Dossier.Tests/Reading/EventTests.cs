using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Reading;

public class EventTests
{
    private const string Article = "---\ntitle: A\n---\n";

    [Fact]
    public void Reads_events_in_the_order_of_their_dates()
    {
        var dossier = Events(
            """
            - id: ebb
              date: 2022-03
              title: The ebb
              sources: [{article: a, passage: the water fell}]
            - id: flood
              date: 2022-01-05?
              date-derived: true
              date-note: worked out from the moon
              title: The flood
              description: It came.
              sources: []
            """);

        dossier.Errors.ShouldBeEmpty();
        dossier.Graph.Events.Select(happening => happening.Event.Id).ShouldBe(["flood", "ebb"]);
        var source = dossier.Graph.Events[1].Sources.ShouldHaveSingleItem();
        (source.Article.Id, source.Passage?.Words.Value).ShouldBe(("a", "the water fell"));
        dossier.Content.Events[0].DateNote?.Value.ShouldBe("worked out from the moon");
    }

    [Theory]
    [InlineData("id: flood", "1:1 DS0303")]
    [InlineData("just text", "1:1 DS0303")]
    [InlineData("- flood", "1:3 DS0303")]
    [InlineData("- [flood]", "1:3 DS0303")]
    [InlineData("- id: flood", "1:3 DS0302,1:3 DS0302,1:3 DS0302")]
    [InlineData("- {id: flood, date: 2022-02-30, title: A, sources: []}", "1:21 DS0304")]
    [InlineData("- {id: flood, date: 2022, title: A, sources: [], place: x}", "1:50 DS0301")]
    [InlineData("- {id: flood, date: 2022, date-derived: true, title: A, sources: []}", "1:41 DS0311")]
    [InlineData("- {id: flood, date: 2022, title: A, sources: [{article: b}]}", "1:57 DS0401")]
    [InlineData("- {id: flood, date: 2022, title: A, sources: [], topics: [b]}", "1:59 DS0401")]
    [InlineData("- {id: flood, date: 2022, title: A, sources: []}\n- {id: Flood, date: 2023, title: B, sources: []}", "2:8 DS0306")]
    public void Reports_each_fault_at_its_line_and_column(string yaml, string places)
        => Events(yaml).Errors.ShouldBe(places.Split(',').Select(place => "events.yml:" + place));

    [Fact]
    public void Reads_the_events_beside_one_that_is_wrong()
        => Events("- flood\n- {id: ebb, date: 2022, title: A, sources: []}").Content.Events.ShouldHaveSingleItem().Id.ShouldBe("ebb");

    [Fact]
    public void A_file_of_comments_has_no_events()
    {
        var dossier = Events("# none yet\n");

        dossier.Found.ShouldBeEmpty();
        dossier.Content.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Shows_how_to_begin_a_list() => Events("id: flood").The(Rules.WrongType).Help.ShouldNotBeNull().ShouldContain("- id:");

    private static InMemoryDossier Events(string yaml) => InMemoryDossier.Of(("events.yml", yaml), ("articles/a.md", Article));
}
