using Dossier.Core.Probing;

namespace Dossier.Tests.Probing;

/// <summary>What is remembered of addresses, and for how long.</summary>
public sealed class AnswerMemoryTests
{
    private static readonly Uri Address = new("http://courier.example/page");
    private static readonly DateOnly Today = new(2019, 3, 10);

    [Theory]
    [InlineData(Outcome.Fine, 0, true)]
    [InlineData(Outcome.Fine, 6, true)]
    [InlineData(Outcome.Fine, 7, false)]
    [InlineData(Outcome.Fine, -1, false)]
    [InlineData(Outcome.Moved, 6, true)]
    [InlineData(Outcome.Dead, 0, true)]
    [InlineData(Outcome.Dead, 1, false)]
    [InlineData(Outcome.FrontPage, 1, false)]
    [InlineData(Outcome.Guarded, 0, true)]
    [InlineData(Outcome.Failing, 0, false)]
    [InlineData(Outcome.Later, 0, false)]
    [InlineData(Outcome.NotAsked, 0, false)]
    [InlineData(Outcome.Local, 0, false)]
    public void An_answer_is_fresh_for_as_long_as_it_is_good(Outcome outcome, int days, bool isFresh)
        => (Read(AnswerMemory.Format([Entry(new Answer(outcome, "answers so", "http://new.example/"), Today.AddDays(-days))])).Of(Address, Today) is not null).ShouldBe(isFresh);

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        var entry = Entry(new Answer(Outcome.Moved, "leads to `https://neu.example/straße`", "https://neu.example/straße"), Today);

        Read(AnswerMemory.Format([entry])).Of(Address, Today).ShouldBe(entry.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"version\": 2, \"answers\": {}}")]
    [InlineData("{\"version\": \"1\", \"answers\": {}}")]
    [InlineData("{\"version\": 1, \"answers\": []}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": null}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": 1}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": {}}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": {\"day\": \"2019-03-10\", \"outcome\": \"Splendid\"}}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": {\"day\": \"2019-02-30\", \"outcome\": \"Fine\"}}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": {\"day\": \"2019-03-10\", \"outcome\": \"77\"}}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": {\"day\": 7, \"outcome\": \"Fine\"}}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": {\"day\": \"2019-03-10\", \"outcome\": \"Fine\", \"words\": {}}}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": {\"day\": \"2019-03-10\", \"outcome\": \"Fine\"}, \"a\": {\"day\": \"2019-03-10\", \"outcome\": \"Fine\"}}}")]
    [InlineData("{\"version\": 1, \"answers\": {\"a\": {\"day\"")]
    public void What_is_damaged_is_no_memory(string text) => AnswerMemory.Parse(text).ShouldBeNull();

    [Fact]
    public void What_is_nested_without_end_is_no_memory() => AnswerMemory.Parse(new string('[', 100_000)).ShouldBeNull();

    private static KeyValuePair<string, RememberedAnswer> Entry(Answer answer, DateOnly day) => KeyValuePair.Create(Address.AbsoluteUri, new RememberedAnswer(answer, day));

    private static AnswerMemory Read(string text) => AnswerMemory.Parse(text).ShouldNotBeNull();
}
