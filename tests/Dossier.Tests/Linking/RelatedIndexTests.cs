using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Tests.Linking;

/// <summary>Weights, order and work, on holdings that stand in the test.</summary>
public class RelatedIndexTests
{
    private static readonly Term[] Terms = [.. Enumerable.Range(0, 3000).Select(number => new Term { Id = $"t{number}", Span = default, Body = Empty })];

    private static readonly string[] Halves = ["\uD83D", "\uDC69", "\uFFFE", ""];

    private static MarkdownBody Empty => new(new Markdig.Syntax.MarkdownDocument(), [], [], []);

    /// <summary>Of four, t1 is held by two: ln(4/2) = 0.693147181; t2 by three: ln(4/3) = 0.287682072; t3 by all: ln(4/4) = 0.</summary>
    [Fact]
    public void Two_are_as_near_as_what_they_share_is_rare()
    {
        var index = Index([1, 2, 3], [1, 2, 3], [2, 3], [3]);

        var near = index.To(Holder(0)).ShouldHaveSingleItem();
        (near.Thing.Id, near.ByEditor, near.Weight).ShouldBe(("a00001", false, 0.980829253));
        Shared(near).ShouldBe(["t1", "t2"]);
    }

    [Fact]
    public void What_all_hold_weighs_nothing_and_is_no_reason()
    {
        var index = Index([1, 9], [1, 9], [9], [9]);

        Shared(index.To(Holder(0)).ShouldHaveSingleItem()).ShouldBe(["t1"]);
        index.To(Holder(2)).ShouldBeEmpty();
    }

    /// <summary>Of four, one thing that two hold is just enough and one that three hold is not; of six, two that four hold (0.81) are.</summary>
    [Fact]
    public void What_weighs_less_than_one_thing_that_half_of_all_hold_does_not_appear()
    {
        Index([1], [1], [], []).To(Holder(0)).ShouldHaveSingleItem().Weight.ShouldBe(RelatedIndex.LeastWeight);
        Index([1], [1], [1], []).To(Holder(0)).ShouldBeEmpty();
        Index([1, 2], [1, 2], [1, 2], [1, 2], [], []).To(Holder(0)).Length.ShouldBe(3);
    }

    [Fact]
    public void The_nearest_come_first_and_equals_by_their_key()
    {
        var index = Index([1, 2, 3], [1], [3, 2], [1], [], []);

        index.To(Holder(0)).Select(near => near.Thing.Id).ShouldBe(["a00002", "a00001", "a00003"]);
    }

    /// <summary>ln 2 + ln 3 and ln 6 are one weight, however they are rounded: 12 / 2 is 6, 12 / 6 is 2, 12 / 4 is 3.</summary>
    [Fact]
    public void Sums_that_are_equal_stay_equal()
    {
        var index = Index([1, 2, 3], [2, 3], [1], [2], [2], [2], [2], [3], [3], [], [], []);

        index.To(Holder(0)).Take(2).Select(near => (near.Thing.Id, near.Weight)).ShouldBe([("a00001", 1.791759469), ("a00002", 1.791759469)]);
    }

    [Fact]
    public void At_most_five_are_listed()
        => Index([.. Enumerable.Repeat<int[]>([1], 8), .. Enumerable.Repeat<int[]>([], 8)]).To(Holder(7)).Select(near => near.Thing.Id)
            .ShouldBe(["a00000", "a00001", "a00002", "a00003", "a00004"]);

    [Fact]
    public void Those_that_the_editor_names_come_first_however_little_they_share()
    {
        var index = Index([1, 2], [1, 2], [2], [], [], []);

        var near = index.To(Holder(0), [Holder(3), Holder(2), Holder(3), Holder(0), Holder(77)]);

        near.Select(related => (related.Thing.Id, related.ByEditor)).ShouldBe([("a00003", true), ("a00002", true), ("a00001", false)]);
        Shared(near[0]).ShouldBeEmpty();
        Shared(near[1]).ShouldBe(["t2"]);
    }

    [Fact]
    public void The_editor_may_name_more_than_five()
    {
        var near = Index([1], [1], [], [], [], [], [], []).To(Holder(0), Enumerable.Range(2, 6).Select(Holder));

        near.Length.ShouldBe(6);
        near.ShouldAllBe(related => related.ByEditor);
    }

    [Fact]
    public void One_alone_none_at_all_and_one_unknown_are_near_nothing()
    {
        Index([1, 2]).To(Holder(0)).ShouldBeEmpty();
        Index().To(Holder(0)).ShouldBeEmpty();
        Index([1], [1], []).To(Holder(7)).ShouldBeEmpty();
        Index([1], [2], []).To(Holder(0)).ShouldBeEmpty();
    }

    [Fact]
    public void People_are_named_before_what_is_equally_rare()
    {
        Thing[] things =
        [
            new Topic { Id = "a", Span = default, Body = Empty },
            new Measure { Id = "b", Span = default, Body = Empty },
            new Term { Id = "c", Span = default, Body = Empty },
            new Expert { Id = "e", Span = default, Body = Empty },
            new Expert { Id = "d", Span = default, Body = Empty },
            new Page { Id = "f", Span = default, Body = Empty },
            new Article { Id = "g", Span = default, Body = Empty },
        ];
        var index = RelatedIndex.Of([(Holder(0), things), (Holder(1), things), (Holder(2), [])]);

        Shared(index.To(Holder(0)).ShouldHaveSingleItem()).ShouldBe(["d", "e", "c", "b", "a"]);
    }

    [Fact]
    public void Half_characters_in_ids_and_titles_do_no_harm()
    {
        Thing[] things = [.. Halves.Select(text => new Expert { Id = text, Title = new Located<string>(text, default), Span = default, Body = Empty })];
        Thing[] holders = [.. Halves.Select(id => new Article { Id = id, Span = default, Body = Empty })];
        var index = RelatedIndex.Of([(holders[0], things), (holders[1], things), (holders[2], []), (holders[3], [])]);

        var near = index.To(holders[0]).ShouldHaveSingleItem();
        near.Thing.ShouldBe(holders[1]);
        near.Shared.Length.ShouldBe(4);
    }

    [Fact]
    public void The_order_of_holders_and_of_what_they_hold_makes_no_difference()
    {
        var random = new Random(7);
        var holdings = Enumerable.Range(0, 60).Select(number => (Holder: Holder(number), Holds: Enumerable.Range(0, 12).Select(_ => Terms[random.Next(40)]).ToArray())).ToArray();
        var expected = Lines(RelatedIndex.Of(holdings.Select(pair => (pair.Holder, pair.Holds.AsEnumerable<Thing>()))));
        expected.Length.ShouldBe(60 * RelatedIndex.MostListed);

        for (var turn = 0; turn < 5; turn++)
        {
            random.Shuffle(holdings);
            Array.ForEach(holdings, pair => random.Shuffle(pair.Holds));

            Lines(RelatedIndex.Of(holdings.Select(pair => (pair.Holder, pair.Holds.Concat(pair.Holds).AsEnumerable<Thing>())))).ShouldBe(expected);
        }
    }

    /// <summary>Each of ten terms that two thousand hold would make four million pairs; what four hold makes three steps for each of them.</summary>
    [Fact]
    public void A_large_dossier_costs_steps_in_proportion_to_its_size()
    {
        const int Count = 10_000;
        var index = Index([.. Enumerable.Range(0, Count).Select(number => new[] { number % 10, (number + (number / 10 % 9) + 1) % 10, 10 + (number % 2500) })]);

        Enumerable.Range(0, Count).Sum(number => index.Follow(Holder(number)).Count()).ShouldBe(3 * Count);
        index.To(Holder(4)).Select(near => near.Thing.Id).ShouldBe(["a02504", "a05004", "a07504"]);
    }

    [Fact]
    public void What_is_held_by_more_than_can_be_told_apart_is_not_followed()
    {
        int[][] others = [.. Enumerable.Repeat<int[]>([], 200)];

        Index([.. Enumerable.Repeat<int[]>([1], RelatedIndex.MostHolders), .. others]).Follow(Holder(0)).Count().ShouldBe(RelatedIndex.MostHolders - 1);
        Index([.. Enumerable.Repeat<int[]>([1], RelatedIndex.MostHolders + 1), .. others]).Follow(Holder(0)).ShouldBeEmpty();
    }

    private static string[] Lines(RelatedIndex index)
        => [.. Enumerable.Range(0, 60).SelectMany(number => index.To(Holder(number)).Select(near => FormattableString.Invariant($"{number} {near.Thing.Id} {near.Weight:R} {string.Join(' ', Shared(near))}")))];

    private static IEnumerable<string> Shared(RelatedThing near) => near.Shared.Select(thing => thing.Id);

    /// <summary>Articles a00000 and on, each with the numbers of the terms that it holds.</summary>
    private static RelatedIndex Index(params int[][] holdings)
        => RelatedIndex.Of(holdings.Select((held, number) => (Holder(number), held.Select(term => (Thing)Terms[term]))));

    private static Thing Holder(int number) => new Article { Id = FormattableString.Invariant($"a{number:D5}"), Span = default, Body = Empty };
}
