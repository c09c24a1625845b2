namespace Dossier.Core.Linking.Mentions;

/// <summary>
/// Finds names in texts. The names form a trie of words, which is followed from each word of a text as far as it goes, and the longest name
/// counts: the time is linear in the text, however many names there are.
/// </summary>
/// <remarks>
/// A name also stands where its last word has the possessive (<c>'s</c>, <c>s'</c>) or the plural (<c>s</c>; <c>es</c> after s, x, z, ch, sh
/// and o), unless that is a name itself. It does not stand behind a prefix ("pro-Kremlin" does not name the Kremlin). A name of more than <see cref="LongestName"/> words is not looked for.
/// </remarks>
public sealed class NameMatcher
{
    public const int LongestName = 64;

    private static readonly string[] Sibilants = ["s", "x", "z", "ch", "sh"];

    /// <summary>What stands before an apostrophe in French and Italian and is a word of its own.</summary>
    private static readonly HashSet<string> Elided = new(StringComparer.OrdinalIgnoreCase) { "l", "d", "qu", "jusqu", "lorsqu", "puisqu", "dell", "nell", "all", "dall", "sull", "un", "quell" };

    private readonly NameNode root = new();

    public NameMatcher(IEnumerable<Name> names)
    {
        var forms = new List<NameForm>();
        foreach (var name in names)
        {
            forms.AddRange(FormsOf(name));
        }

        // Names as they are written come first: a plural or possessive that is a name itself means what the name means.
        foreach (var form in forms.OrderBy(form => form.IsDerived))
        {
            Add(form);
        }

        root.Settle();
    }

    public bool IsEmpty => root.IsLeaf;

    /// <summary>The names in a text, from left to right; none overlaps another.</summary>
    public IEnumerable<NameMatch> In(string text)
    {
        if (IsEmpty)
        {
            yield break;
        }

        var searched = NameText.Of(text);
        for (var word = 0; word < searched.Words.Count;)
        {
            var (start, _) = searched.Words[word];
            var found = Longest(searched, word, start);
            if (found.Meaning is null && AfterElision(searched, word) is { } inner)
            {
                start = inner;
                found = Longest(searched, word, start);
            }

            if (found.Meaning is { } meaning)
            {
                yield return new NameMatch(searched.OriginOf(start), searched.OriginOf(found.End), meaning);
            }

            word += Math.Max(1, found.Words);
        }
    }

    private Found Longest(NameText text, int first, int start)
    {
        if (first > 0 && text.IsPrefixed(first))
        {
            return default;
        }

        var (node, from, longest) = (root, start, default(Found));
        for (var word = first; word < text.Words.Count && word - first < LongestName; word++)
        {
            var (_, end) = text.Words[word];
            if (node.Next(text.Folded.AsSpan(from, end - from)) is not { } next)
            {
                break;
            }

            (node, from) = (next, end);
            if (node.Ending(text.Text.AsSpan(start, end - start)) is { } ending && ending.EndIn(text.Text, end) is { } until)
            {
                longest = new Found(word - first + 1, until, ending.Meaning);
            }
        }

        return longest;
    }

    private static int? AfterElision(NameText text, int word)
    {
        var (start, end) = text.Words[word];
        var apostrophe = text.Text.IndexOf('\'', start, end - start);
        return apostrophe > start && Elided.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Text.AsSpan(start, apostrophe - start)) ? apostrophe + 1 : null;
    }

    private static IEnumerable<NameForm> FormsOf(Name name)
    {
        var text = NameText.Of(name.Text);
        if (text.Words.Count is 0 or > LongestName)
        {
            yield break;
        }

        var (start, end) = (text.Words[0].Start, text.Words[^1].End);
        var written = text.Text[start..end];
        var keys = text.Words.Select((word, index) => text.Folded[(index == 0 ? word.Start : text.Words[index - 1].End)..word.End]).ToArray();
        var tail = end < text.Text.Length && text.Text[end] is '.' or '!' or '?' or ')' or ']' ? text.Text[end] : '\0';
        yield return new NameForm(name, keys, written, IsDerived: false, Trimmed: 0, tail);
        if (tail is ')' or ']' || !char.IsLetter(written[^1]))
        {
            yield break;
        }

        yield return Derived("'s", trimmed: 2);
        var isSibilant = Sibilants.Any(ending => written.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        if (isSibilant || written[^1] is 'o' or 'O')
        {
            yield return Derived("es", trimmed: 0);
        }

        if (!isSibilant || written[^1] is 'h' or 'H')
        {
            yield return Derived("s", trimmed: 0);
        }

        NameForm Derived(string ending, int trimmed) => new(name, [.. keys[..^1], keys[^1] + ending], written + ending, IsDerived: true, trimmed, tail == '.' ? '\0' : tail);
    }

    private void Add(NameForm form)
    {
        var node = root;
        foreach (var key in form.Keys)
        {
            node = node.Branch(key);
        }

        node.End(form);
    }

    private readonly record struct Found(int Words, int End, Meaning? Meaning);
}
