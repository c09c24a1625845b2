using System.Text.RegularExpressions;
using Dossier.Core.Reading.Shapes;

namespace Dossier.Tests.Guide;

/// <summary>
/// The editors' guide is true: who follows it from top to bottom gets what it says. <c>UPDATE_SNAPSHOTS=1</c> puts into it what commands print now and what the tables hold now;
/// read the difference before you commit it.
/// </summary>
[Collection("Console")]
public partial class GuideTests
{
    private static bool Update { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    [Fact]
    public async Task Who_follows_the_guide_from_top_to_bottom_gets_what_it_says()
    {
        var page = GuidePage.Read();
        var wrong = new List<string>();
        await using (var walk = new Walk())
        {
            foreach (var block in GuidePage.Blocks(page))
            {
                var text = await walk.Follow(block);
                if (text != block.Text)
                {
                    wrong.Add($"docs/editors-guide.md:{block.Line}: the guide says\n\n{block.Text}\nbut it is\n\n{text}");
                    page = Update ? GuidePage.WithBlock(page, LineNow(page, block), text) : page;
                }
            }
        }

        await Accept(page, wrong);
    }

    [Fact]
    public async Task Tables_of_keys_commands_and_codes_are_those_of_the_code()
    {
        var page = GuidePage.Read();
        var made = GuidePage.Made(page);
        GuideTables.Names.Where(name => !made.ContainsKey(name)).ShouldBeEmpty("tables that the guide lacks");
        var names = made.Keys.ToArray();
        var wrong = made.Where(table => table.Value != GuideTables.Of(table.Key, names)).Select(table => $"the table `{table.Key}`").ToList();

        await Accept(GuidePage.WithMade(page, name => GuideTables.Of(name, names)), wrong);
    }

    [Fact]
    public void Every_value_that_a_key_may_have_is_explained_outside_the_tables()
    {
        var prose = GuidePage.WithMade(GuidePage.Read(), _ => "");

        Choices(ContentShapes.Article).Concat(Choices(ContentShapes.Measure)).Concat(Choices(ContentShapes.Term)).Concat(Choices(ContentShapes.Settings)).Distinct().Where(choice => !prose.Contains($"`{choice}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_of_the_guide_leads_somewhere()
    {
        var page = GuidePage.Read();
        var anchors = Heading().Matches(page).Select(heading => Anchor(heading.Groups["text"].Value)).Concat(Named().Matches(page).Select(named => named.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);
        var folder = Path.GetDirectoryName(GuidePage.Path)!;

        Link().Matches(OutsideBlocks(page)).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Where(target => target[0] == '#' ? !anchors.Contains(target[1..]) : !Path.Exists(Path.Combine(folder, target.Split('#')[0])))
            .ShouldBeEmpty();
    }

    private static async Task Accept(string page, List<string> wrong)
    {
        if (Update && wrong.Count > 0)
        {
            await File.WriteAllTextAsync(GuidePage.Path, page);
            return;
        }

        wrong.ShouldBeEmpty("run UPDATE_SNAPSHOTS=1 dotnet test, and read what changed");
    }

    /// <summary>The blocks above may have grown or shrunk since.</summary>
    private static int LineNow(string page, GuideBlock block)
        => GuidePage.Blocks(page).Where(now => now.Text == block.Text && now.Path == block.Path).MinBy(now => Math.Abs(now.Line - block.Line))!.Line;

    private static IEnumerable<string> Choices(MappingShape shape)
        => shape.Keys.SelectMany(key => key.Shape switch
        {
            ChoiceShape choice => choice.Choices,
            ListShape { Item: MappingShape item } => Choices(item),
            MappingShape mapping => Choices(mapping),
            _ => [],
        });

    private static string OutsideBlocks(string page) => Code().Replace(Block().Replace(page, ""), "");

    /// <summary>As GitHub makes it of a heading.</summary>
    private static string Anchor(string heading) => NotInAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"^#{2,4} (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"<a id=""(?<name>[^""]+)""></a>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^ *```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"`[^`\n]*`", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchors();
}
