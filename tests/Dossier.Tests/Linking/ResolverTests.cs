using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Tests.Linking;

public class ResolverTests
{
    [Theory]
    [InlineData("experts/jo", "experts/jo")]
    [InlineData("jo", "experts/jo")]
    [InlineData("Jo Smith", "experts/jo")]
    [InlineData("jo smith", "experts/jo")]
    [InlineData("JÖ SMITH", "experts/jo")]
    [InlineData("The Keeper", "experts/jo")]
    [InlineData("Jo Smyth", "experts/jo")]
    [InlineData("topics/jo", null)]
    [InlineData("JO", null)]
    [InlineData("nobody", null)]
    [InlineData("", null)]
    public void Knows_a_thing_by_folder_and_id_by_id_and_by_its_names(string name, string? key)
        => Resolver(("experts/jo.md", "title: Jo Smith\naliases: [the keeper, {text: Jo Smyth, misspelling: true}]")).Resolve(name).Found?.Key.ShouldBe(key);

    [Fact]
    public void An_id_goes_before_a_name_that_reads_the_same()
    {
        var resolver = Resolver(("topics/water.md", "title: Rivers"), ("topics/sea.md", "title: Water"));

        resolver.Resolve("water").Found!.Key.ShouldBe("topics/water");
        resolver.Resolve("Water").Found!.Key.ShouldBe("topics/sea");
    }

    [Fact]
    public void Folder_and_id_go_before_the_id_of_a_page_that_reads_the_same()
    {
        var resolver = Resolver(("topics/water.md", "title: T"), ("pages/topics/water.md", "title: P"));

        resolver.Resolve("topics/water").Found!.Key.ShouldBe("topics/water");
        resolver.Resolve("pages/topics/water").Found!.Key.ShouldBe("pages/topics/water");
    }

    [Fact]
    public void A_name_of_several_things_gives_all_of_them_and_decides_for_none()
    {
        var resolution = Resolver(("topics/water.md", "title: T"), ("experts/water.md", "title: E")).Resolve("water");

        resolution.Found.ShouldBeNull();
        resolution.Candidates.Select(thing => thing.Key).ShouldBe(["topics/water", "experts/water"], ignoreOrder: true);
    }

    [Fact]
    public void Where_the_kind_is_known_only_things_of_it_count()
    {
        var resolver = Resolver(("topics/water.md", "title: T"), ("experts/water.md", "title: E"), ("experts/jo.md", "title: Water"));

        resolver.Resolve("water", ThingKind.Topic).Found!.Key.ShouldBe("topics/water");
        resolver.Resolve("water", ThingKind.Term).Candidates.ShouldBeEmpty();
        resolver.Resolve("T", ThingKind.Expert).Found.ShouldBeNull();
        resolver.Resolve("Water", ThingKind.Expert).Found!.Key.ShouldBe("experts/jo");
    }

    [Fact]
    public void A_title_that_is_an_alias_of_the_same_thing_is_not_ambiguous()
        => Resolver(("experts/jo.md", "title: Jo\naliases: [jo, JO]")).Resolve("JO").Found!.Key.ShouldBe("experts/jo");

    [Fact]
    public void The_shortest_reference_is_the_id_where_it_is_alone()
    {
        var resolver = Resolver(("topics/water.md", "title: T"), ("experts/water.md", "title: E"), ("topics/sea.md", "title: S"));

        resolver.Things.Select(resolver.ShortestReference).ShouldBe(["sea", "topics/water", "experts/water"], ignoreOrder: true);
    }

    private static Resolver Resolver(params (string Path, string FrontMatter)[] files)
        => new(InMemoryDossier.Of([.. files.Select(file => (file.Path, $"---\n{file.FrontMatter}\n---\n"))]).Content.Things);
}
