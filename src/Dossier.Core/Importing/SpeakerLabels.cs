using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dossier.Core.Importing;

/// <summary>Reads the labels that say who speaks in an interview: "Ada Marsh: …", "Q: …", "Opinion by Ada Marsh:".</summary>
public static partial class SpeakerLabels
{
    private const int LongestLabel = 160;

    /// <summary>Whether a block begins with a label of one or more words with capital letters.</summary>
    public static bool IsTurn(string text) => Turn().IsMatch(text);

    /// <summary>The label of each block that begins with one, and where its words go on. Lines such as "Note: …" are no labels: one must stand at least twice.</summary>
    public static ImmutableDictionary<int, (string Name, int End)> Read(ImmutableArray<TextBlock> blocks)
    {
        var found = ImmutableDictionary.CreateBuilder<int, (string Name, int End)>();
        var announces = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            var text = blocks[i].Text;
            if (blocks[i].Kind != BlockKind.Heading && Turn().Match(text) is { Success: true } turn)
            {
                found[i] = (turn.Groups["name"].Value, turn.Length);
            }
            else if (text.Length <= LongestLabel && (Announced().Match(text) is { Success: true } label || (label = Possessive().Match(text)).Success))
            {
                found[i] = (label.Groups["name"].Value.Trim(), text.Length);
                announces = true;
            }
        }

        return announces || found.Values.CountBy(label => label.Name).Any(counted => counted.Value > 1) ? found.ToImmutable() : found.ToImmutable().Clear();
    }

    [GeneratedRegex(@"\A(?<name>\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){0,3})\s*(\([^()]{1,40}\))?:\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    [GeneratedRegex(@"\A(opinion|answer|comment|commentary|analysis|view|interview|statement|response)s? (by|from|with|of) (?<name>\p{L}[\p{L} .'’-]*)(,[^:]*)?:\z", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    [GeneratedRegex(@"\A(?<name>\p{Lu}[\p{L}-]*( \p{Lu}[\p{L}-]*){0,3})['’]s (opinion|answer|comment|view|response|analysis):\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();
}
