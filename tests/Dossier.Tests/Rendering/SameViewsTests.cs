using System.Collections.Immutable;
using Dossier.Core.Rendering;
using Dossier.Core.Rendering.Views;

namespace Dossier.Tests.Rendering;

public sealed class SameViewsTests
{
    public static TheoryData<Type> Pages => [.. typeof(PageView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageView)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Knows_all_that_a_page_can_show(Type view)
        => SameViews.Knows(view).ShouldBeTrue("a page whose view holds something else is made anew with each build of a preview");

    [Fact]
    public void Are_records_whose_lists_hold_the_same()
        => SameViews.Are(View("Weir", "Lock"), View("Weir", "Lock")).ShouldBeTrue();

    [Theory]
    [InlineData("Weir", "Quay")]
    [InlineData("Weir")]
    [InlineData("Lock", "Weir")]
    public void Are_not_records_whose_lists_differ(params string[] names)
        => SameViews.Are(View("Weir", "Lock"), View(names)).ShouldBeFalse();

    [Fact]
    public void Look_at_every_field_of_a_record_and_of_what_it_derives_from()
    {
        var one = new Derived("a") { Base = 1, Missing = 2, Nested = new Inner(["x"]) };

        SameViews.Are(one, one with { Nested = new Inner(["x"]) }).ShouldBeTrue();
        SameViews.Are(one, one with { Base = 3 }).ShouldBeFalse();
        SameViews.Are(one, one with { Missing = null }).ShouldBeFalse();
        SameViews.Are(one, one with { Nested = null }).ShouldBeFalse();
        SameViews.Are(one, one with { Nested = new Inner(["y"]) }).ShouldBeFalse();
        SameViews.Are(one, one.Counted()).ShouldBeFalse("a private field may show through a property");
    }

    [Fact]
    public void Look_at_what_a_field_holds_and_not_at_its_type()
    {
        SameViews.Are(new Holder(new First(["x"])), new Holder(new First(["x"]))).ShouldBeTrue();
        SameViews.Are(new Holder(new First(["x"])), new Holder(new Second(["x"]))).ShouldBeFalse();
        SameViews.Are(new First(["x"]), new Second(["x"])).ShouldBeFalse();
    }

    [Fact]
    public void Take_what_they_do_not_know_for_the_same_only_where_it_is_the_same_object()
    {
        var list = new List<string> { "x" };

        SameViews.Knows(typeof(Unknown)).ShouldBeFalse();
        SameViews.Are(new Unknown(list), new Unknown(list)).ShouldBeTrue();
        SameViews.Are(new Unknown(list), new Unknown([.. list])).ShouldBeFalse();
    }

    private static FilterOption View(params string[] names) => new("a", [.. names.Select(name => new LinkView($"{name}.html", name))]);

    private sealed record FilterOption(string Value, ImmutableArray<LinkView> Links);

    private sealed record Inner(ImmutableArray<string> Words);

    private abstract record Ground
    {
        public int Base { get; init; }
    }

    private sealed record Derived(string Text) : Ground
    {
        private int count;

        public int? Missing { get; init; }

        public Inner? Nested { get; init; }

        public int Count => count;

        public Derived Counted() => this with { count = 1 };
    }

    private abstract record Some(ImmutableArray<string> Words);

    private sealed record First(ImmutableArray<string> Words) : Some(Words);

    private sealed record Second(ImmutableArray<string> Words) : Some(Words);

    private sealed record Holder(Some Held);

    private sealed record Unknown(List<string> Words);
}
