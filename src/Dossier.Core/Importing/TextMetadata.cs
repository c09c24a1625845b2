using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Core.Text;

namespace Dossier.Core.Importing;

/// <summary>
/// Reads what an article states about itself out of its text: labels, the lines before its first paragraph, its credit lines. A date inside a
/// paragraph is a date that the article speaks of, not the one on which it appeared.
/// </summary>
public static partial class TextMetadata
{
    private const int WordsInParagraph = 25;
    private const int WordsInSentence = 12;
    private const int MostWordsInTitle = 30;
    private const int MostHeadBlocks = 15;
    private const int LongestShown = 80;

    /// <summary>Reads the blocks of the article and those cut from around it.</summary>
    public static ArticleMetadata Read(ImmutableArray<TextBlock> kept, ImmutableArray<CutBlock> cut)
    {
        var head = Head(kept);
        var lines = head.ToDictionary(block => block, block => HeadLine.Of(block.Text));
        var title = Labelled(lines, "title") ?? Title(kept, head, lines);
        var url = Url(cut);
        var publisher = Labelled(lines, "publisher") ?? Publisher(cut) ?? ByHost(kept, url);
        return new ArticleMetadata
        {
            Title = title,
            Authors = Authors(kept, head, lines, title),
            Publisher = publisher,
            Published = head.Select(block => lines[block].Date is { } date ? new Stated(date, Where(block)) : null).FirstOrDefault(date => date is not null),
            Url = url,
            Remarks = [.. Remarks(head, cut, url)],
        };
    }

    /// <summary>The blocks before the first paragraph, in which an article states its title, author and date.</summary>
    public static ImmutableArray<TextBlock> Head(ImmutableArray<TextBlock> kept)
        => [.. kept.Take(MostHeadBlocks).TakeWhile(block => !(block.WordCount >= WordsInParagraph || (block.WordCount >= WordsInSentence && block.EndsAsSentence) || Dateline().IsMatch(block.Text)) || HeadLine.Of(block.Text).IsLabelled || IsStandfirst(kept, block))];

    /// <summary>The lines of a menu or of categories that stand before the title.</summary>
    public static ImmutableArray<CutBlock> Categories(ImmutableArray<TextBlock> kept, Stated? title)
    {
        var head = Head(kept);
        var place = head.TakeWhile(block => title is null || block.Text != title.Value).Count();
        return place == head.Length ? []
            : [.. head.Take(place).Where(block => block.WordCount <= 3 && block.Kind != BlockKind.Heading && HeadLine.Of(block.Text) is { IsLabelled: false, Date: null } && Bylines.After(block.Text) is null).Select(block => new CutBlock(block, "a line of categories before the title"))];
    }

    /// <summary>The line beneath the title that sums the article up may be a sentence or two; behind it comes a byline, a date or a longer paragraph.</summary>
    private static bool IsStandfirst(ImmutableArray<TextBlock> kept, TextBlock block)
    {
        var place = kept.IndexOf(block);
        return place is > 0 and < 6 && block.WordCount <= 60 && kept.Skip(place + 1).Take(3).Any(next => HeadLine.Of(next.Text) is var line && (line.Date is not null || Bylines.After(next.Text) is { } names && !Bylines.Names(names).IsEmpty));
    }

    private static Stated? Title(ImmutableArray<TextBlock> kept, ImmutableArray<TextBlock> head, Dictionary<TextBlock, HeadLine> lines)
    {
        if (kept.FirstOrDefault(block => block.Kind == BlockKind.Heading) is { } heading && kept.IndexOf(heading) <= head.Length && heading.WordCount <= MostWordsInTitle)
        {
            return new Stated(heading.Text, $"line {heading.Line}: the first heading");
        }

        var candidates = head.Where(block => block.Kind == BlockKind.Paragraph && block.WordCount <= MostWordsInTitle && IsTitleLike(block, lines[block])).ToArray();
        var title = candidates.FirstOrDefault(block => block.WordCount > 3) ?? candidates.FirstOrDefault();

        // One line and nothing beneath it is a text, not a title.
        return title is null || kept.Length == 1 ? null : new Stated(title.Text, $"line {title.Line}: the first line that is neither a sentence nor a label");
    }

    private static bool IsTitleLike(TextBlock block, HeadLine line)
        => !line.IsLabelled && line.Date is null && Bylines.After(block.Text) is null && !block.EndsAsSentence && block.Text is not [.., ':' or ';' or ','] && block.Text.Any(char.IsLetter) && !SpeakerLabels.IsTurn(block.Text);

    private static ImmutableArray<Stated> Authors(ImmutableArray<TextBlock> kept, ImmutableArray<TextBlock> head, Dictionary<TextBlock, HeadLine> lines, Stated? title)
    {
        foreach (var block in head.Where(block => block.Text != title?.Value))
        {
            if ((lines[block].Label == "author" ? lines[block].Value : Bylines.After(block.Text)) is { } list && Bylines.Names(list) is { IsEmpty: false } names)
            {
                return [.. names.Select(name => new Stated(name, Where(block)))];
            }
        }

        if (kept.TakeLast(5).FirstOrDefault(block => Bylines.Reporters(block.Text) is not null) is { } reporters)
        {
            return [.. Bylines.Names(Bylines.Reporters(reporters.Text)!).Select(name => new Stated(name, Where(reporters)))];
        }

        var below = head.SkipWhile(block => block.Text != title?.Value).Skip(1).ToArray();
        if (below.FirstOrDefault(block => Bylines.IsFullName(block.Text) && !IsSpokenOf(block.Text, block, kept)) is { } name)
        {
            return [new Stated(name.Text, $"line {name.Line}: a name on a line of its own beneath the title")];
        }

        return below.FirstOrDefault(block => Standfirst().Match(block.Text) is { Success: true } match && Bylines.IsFullName(match.Groups["name"].Value) && !IsSpokenOf(match.Groups["name"].Value, block, kept)) is { } summary
            ? [new Stated(Standfirst().Match(summary.Text).Groups["name"].Value, $"{Where(summary)}, the line beneath the title")]
            : [];
    }

    /// <summary>Whether a text speaks of a person: an author is not the subject of the article, but may be introduced behind it.</summary>
    private static bool IsSpokenOf(string name, TextBlock line, ImmutableArray<TextBlock> kept)
        => kept.Take(Math.Max(1, kept.Length - 1)).Any(block => block != line && block.Text.Contains(name, StringComparison.Ordinal));

    private static Stated? Labelled(Dictionary<TextBlock, HeadLine> lines, string label)
        => lines.FirstOrDefault(line => line.Value.Label == label && line.Value.Value.Length > 0) is { Key: { } block } found ? new Stated(found.Value.Value, Where(block)) : null;

    private static Stated? Url(ImmutableArray<CutBlock> cut)
    {
        var addresses = cut.Where(block => block.Reason == "the address of the original").Select(block => block.Block).ToArray();
        for (var i = 0; i < addresses.Length; i++)
        {
            var labelled = i > 0 && addresses[i - 1].Text is [.., ':'] || !addresses[i].Text.StartsWith('<') && !addresses[i].Text.StartsWith("http", StringComparison.OrdinalIgnoreCase);
            if (labelled && AddressOf(addresses[i].Text) is { } url)
            {
                return new Stated(url, Where(addresses[i]));
            }
        }

        return null;
    }

    private static string? AddressOf(string text)
        => text.IndexOf("http", StringComparison.OrdinalIgnoreCase) is var at and >= 0 && text[at..].TrimEnd('>', ' ') is var url && LinkAddress.Web(url) is not null ? url : null;

    private static Stated? Publisher(ImmutableArray<CutBlock> cut)
        => cut.Select(block => PublisherOf(block) is { } name ? new Stated(name, Where(block.Block)) : null).FirstOrDefault(name => name is not null);

    private static string? PublisherOf(CutBlock cut)
    {
        var pattern = cut.Reason switch
        {
            "a credit line" => Credited(),
            "a copyright line" => Copyrighted(),
            "an appeal to subscribe or donate" => SpeaksAs(),
            _ => null,
        };
        return pattern?.Match(cut.Block.Text) is { Success: true } match && match.Groups["name"].Value.Trim(' ', '(', ')', '.', ',') is { Length: > 1 } name && LinkAddress.Web(name) is null ? name : null;
    }

    /// <summary>The name that the text gives to the site of its address: of "themarshpost.example" and "told the Marsh Post", The Marsh Post.</summary>
    private static Stated? ByHost(ImmutableArray<TextBlock> kept, Stated? url)
    {
        if (LinkAddress.Web(url?.Value) is not { } address)
        {
            return null;
        }

        var labels = address.Host.Split('.');
        var wanted = Slug.Of(labels.Length > 1 && labels[0] == "www" ? labels[1] : labels[^Math.Min(2, labels.Length)]).Replace("-", "", StringComparison.Ordinal);
        foreach (var block in kept)
        {
            if (block.Text.Length > 20_000)
            {
                continue;
            }

            foreach (Match match in CapitalisedRun().Matches(block.Text))
            {
                var name = match.Value;
                var letters = Slug.Of(name).Replace("-", "", StringComparison.Ordinal);
                if (letters.Length > 3 && (letters == wanted || "the" + letters == wanted))
                {
                    return new Stated(letters == wanted ? name : "The " + name, $"line {block.Line} names it, and the address is on {address.Host}");
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Remarks(ImmutableArray<TextBlock> head, ImmutableArray<CutBlock> cut, Stated? url)
    {
        foreach (var block in head.Where(block => WrittenDate.IsAmbiguous(block.Text)))
        {
            yield return $"line {block.Line}: `{block.Text}` can be read in two ways, so no date is taken from it";
        }

        foreach (var block in cut.Where(block => url is null && AddressOf(block.Block.Text) is not null))
        {
            yield return $"line {block.Block.Line}: an address stands there, but nothing says that it is the article's";
        }
    }

    private static string Where(TextBlock block) => $"line {block.Line}: “{(block.Text.Length > LongestShown ? block.Text[..LongestShown].TrimEnd() + "…" : block.Text)}”";

    [GeneratedRegex(@"\A[\p{Lu}][\p{L} .,'’]{1,40}(, [\p{L}. ]{3,20}[0-9]{0,2})?( \([^)]{2,30}\))?\s+[—–-]{1,2}\s+\p{Lu}.{40}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"\A(?<name>\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){1,3}) ((explains|unpicks|argues|explores|examines|analyses|analyzes|considers|discusses|assesses|investigates|traces|outlines|unpacks|reviews|reflects|writes|reports|asks|shows|looks|describes)( at| on| into)?|on|über|о|об) (why|how|what|whether|where|who|when|which|the|a|an|warum|wie|was|почему|как|о|том|\p{Ll})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Standfirst();

    [GeneratedRegex(@"\A\(?(courtesy|source|quelle|источник|(republished|reprinted)( with permission)?)( of| from| by|:)+\s*(?<name>.{2,60}?)\)?\s*\z|(published|appeared) (in|on|by|at|with) (?<name>[^.,;]{2,60})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Credited();

    [GeneratedRegex(@"\A(©|\(c\)|copyright)( ©| \(c\))?\s*([0-9]{4}([-–][0-9]{2,4})?)?\s*(by )?(?<name>\p{Lu}[^.,;|0-9]{1,50})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Copyrighted();

    [GeneratedRegex(@"\b([Ww]e|[Uu]s|team|journalists|colleagues) at (?<name>(The )?\p{Lu}[\p{L}’'.-]*( \p{Lu}[\p{L}’'.-]*){0,4})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksAs();

    [GeneratedRegex(@"\p{Lu}[\p{L}0-9]*( \p{Lu}[\p{L}0-9]*){0,4}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedRun();
}
