using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Checking;

/// <summary>A value is held against its own passage.</summary>
public class ValueRulesTests
{
    [Theory]
    [InlineData("90", "cost 90,000 crowns", "`90` does not stand in its own passage, whose number is `90,000`")]
    [InlineData("90", "cost 90 000 crowns in two parts", "`90` does not stand in its own passage, whose number is `90 000`")]
    [InlineData("12", "cost 12 million crowns", "`12` does not stand in its own passage, whose number is `12 million`")]
    [InlineData("83", "cost 38 crowns for one of 4 boats", "`83` does not stand in its own passage, whose numbers are `38`, `4`")]
    [InlineData("10..12", "cost 13 to 15 crowns", "`10..12` does not stand in its own passage, whose numbers are `13`, `15`")]
    [InlineData("\">=20\"", "cost at least 30 crowns", "`>=20` does not stand in its own passage, whose number is `30`")]
    [InlineData("7", "it was 1, 2, 3, 4 and 5 crowns", "`7` does not stand in its own passage, whose numbers are `1`, `2`, `3`, `4`, …")]
    public void Reports_a_number_that_its_passage_does_not_hold(string value, string passage, string message)
    {
        var found = Of("money", value, passage).The(Rules.ValueNotInPassage);
        found.Message.ShouldBe(message);
        found.Help.ShouldBe("mend the value, or take the words that hold it into the passage; if you worked it out, say `value-derived: true`, and how in `note:`");
    }

    [Theory]
    [InlineData("90000", "cost 90,000 crowns")]
    [InlineData("90000", "cost 90 thousand crowns")]
    [InlineData("90 thousand", "cost 90’000 crowns")]
    [InlineData("90000", "cost 90.000 crowns")]
    [InlineData("1.5 million", "cost $1.5m")]
    [InlineData("1.5 million", "cost 1,5 Millionen Kronen")]
    [InlineData("2.5 billion", "cost 2.5bn crowns")]
    [InlineData("10..12 million", "cost 10 to 12 million crowns")]
    [InlineData("\">=10 million\"", "cost 10–12 million crowns")]
    [InlineData("10..20", "cost 20 crowns")]
    [InlineData("\"~2500\"", "cost 2,487 crowns")]
    [InlineData("dozens", "cost 3 crowns")]
    [InlineData("90", "cost 9999999999999999999999999999 trillion crowns")]
    [InlineData("90", "cost 999999999999999 trillion crowns, which is ninety")]
    [InlineData("90", "cost ninety crowns")]
    [InlineData("90", "cost ninety crowns for 3 boats")]
    [InlineData("3", "cost three crowns for 12 boats")]
    [InlineData("3000", "cost three thousand crowns on the 5th of 12 days")]
    [InlineData("50", "cost half of 100 crowns")]
    [InlineData("90", "cost as much on 5 January 2021")]
    [InlineData("90", "cost as much in 2021")]
    [InlineData("90", "cost as much as the AK-47")]
    [InlineData("-18", "cost minus 18 crowns")]
    public void Takes_a_number_in_every_way_in_which_a_source_may_say_it(string value, string passage) => Of("money", value, passage).Found.ShouldBeEmpty();

    [Fact]
    public void Leaves_what_the_editor_worked_out()
        => Of("money", "90\n    value-derived: true\n    note: twice the sum", "cost 30 crowns and 30 more").Found.ShouldBeEmpty();

    [Theory]
    [InlineData("share", "32%", "it was 32 percent", 0)]
    [InlineData("share", "32%", "it was 23% of all", 1)]
    [InlineData("quantity\nunit: million tonnes", "12", "it was 12 million tonnes", 0)]
    [InlineData("quantity\nunit: tonnes", "12", "it was 12 million tonnes", 1)]
    [InlineData("quantity\nunit: metres", "12", "it was 12 m deep", 0)]
    public void Knows_shares_and_units_of_magnitude(string kind, string value, string passage, int found) => Of(kind, value, passage).Found.Count.ShouldBe(found);

    [Theory]
    [InlineData("3", "es waren drei von 12 Schiffen", 0)]
    [InlineData("4321", "es waren 1234 Schiffe", 1)]
    [InlineData("90", "es waren 90.000 Schiffe", 1)]
    [InlineData("90000", "90 мың кеме", 0)]
    public void Is_more_careful_in_languages_whose_words_for_numbers_it_does_not_know(string value, string passage, int found)
        => Of("quantity", value, passage, "language: de\n").Found.Count.ShouldBe(found);

    [Theory]
    [InlineData("2021-05-03", "it closed on 4 May", "`2021-05-03` does not stand in its own passage, whose date is `4 May`")]
    [InlineData("2021-05-03", "it closed on 3 May 2020", "`2021-05-03` does not stand in its own passage, whose date is `3 May 2020`")]
    [InlineData("2021-05", "it closed in June 2021", "`2021-05` does not stand in its own passage, whose date is `June 2021`")]
    [InlineData("2021", "it closed in 2012", "`2021` does not stand in its own passage, whose date is `2012`")]
    public void Reports_a_date_that_its_passage_contradicts(string value, string passage, string message) => Of("date", value, passage).The(Rules.ValueNotInPassage).Message.ShouldBe(message);

    [Theory]
    [InlineData("2021-05-03", "it closed on 3 May")]
    [InlineData("2021-05-03", "it closed on Monday")]
    [InlineData("2021-05-03", "it closed in 2021")]
    [InlineData("2021", "it closed on 3 May")]
    [InlineData("2021-05-03/2021-05-10", "it closed on 3–10 May")]
    [InlineData("2021-05-03~", "it closed on 4 May")]
    [InlineData("2021-05-04", "it closed the day after 3 May")]
    [InlineData("2021-05-04", "by the law of 1999 it closed on Tuesday")]
    public void Takes_a_date_that_its_passage_may_mean(string value, string passage) => Of("date", value, passage).Found.ShouldBeEmpty();

    private static InMemoryDossier Of(string kind, string value, string passage, string head = "")
        => InMemoryDossier.Of(
            ("articles/a.md", $"---\ntitle: A\n{head}facts:\n  - measure: level\n    value: {value}\n    by: article\n    passage: \"{passage}\"\n---\n"),
            ("measures/level.md", $"---\ntitle: Level\nkind: {kind}\n---\n"));
}
