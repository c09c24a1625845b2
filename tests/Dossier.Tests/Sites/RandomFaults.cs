using System.Text;

namespace Dossier.Tests.Sites;

/// <summary>Spoils the files of a site as a bad disk, a bad merge or bad intent would, always the same way for the same seed.</summary>
public sealed class RandomFaults(int seed)
{
    /// <summary>What means something to YAML, Markdown, dates, values, templates or a terminal.</summary>
    private static readonly string[] Tokens =
    [
        "---", "\n---\n", ": ", ":", "- ", "\n", "\r\n", "\r", "\t", " ", "  ", "", "#", "[", "]", "[[", "]]", "[[]]", "[[|]]", "[[#]]", "{", "}", "{{", "}}", "{{{", "|", ">", ">-", "|+", "&a", "*a", "!!x", "<<", "%", "@", "`", "```", "~", "null", "'", "\"", "“", "”", "…", "\\", "\\u", "\"\\uD800\"",
        "0", "-1", "99999999999999999999", "1e999", "5..2", ">=", "2022-02-30", "2022-01-05/..", "XXXX", "article", "fact:", "quote:", "event:", "xref:", "javascript:", "[^1]", "[^1]:", "![", "](", "<b>", "<!--", "&#0;", "$$", "|---|", "======",
        "\0", "\u0007", "\u001B[31m", "\u202E", "\u200B", "\u00A0", "\uFEFF", "\u2028", "\uFFFD", "e\u0301", "漢", "😀", "title: ", "id: ", "passage: ", "by: ", "statements:", "facts:", "topics: [", "questions:", "sources:", "date: ", "kind: ",
    ];

    private readonly Random random = new(seed);

    /// <summary>A file with one to three faults.</summary>
    public byte[] Spoil(byte[] bytes)
    {
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            bytes = random.Next(3) == 0 ? InBytes(bytes) : InWords(bytes);
        }

        return bytes;
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private byte[] InBytes(byte[] bytes)
    {
        var at = random.Next(bytes.Length + 1);
        return random.Next(4) switch
        {
            0 => [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]],
            1 => [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 40))..]],
            2 => bytes[..at],
            _ => [.. bytes.Select((value, index) => index == at ? (byte)(value ^ (1 << random.Next(8))) : value)],
        };
    }

    private byte[] InWords(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (from, to) = (Place(text), Place(text));
        if (from > to)
        {
            (from, to) = (to, from);
        }

        var near = Math.Min(to, from + random.Next(12));
        return Encoding.UTF8.GetBytes(random.Next(6) switch
        {
            0 or 1 => text[..from] + Pick(Tokens) + text[from..],
            2 or 3 => text[..from] + Pick(Tokens) + text[near..],
            4 => text[..to] + text[from..Math.Min(to, from + 300)] + text[to..],
            _ => text[..from] + Pick(Tokens) + Pick(Tokens) + Pick(Tokens) + text[from..],
        });
    }

    /// <summary>Any place, and more often one where a word, a line or a mark begins or ends.</summary>
    private int Place(string text)
    {
        var at = random.Next(text.Length + 1);
        for (var steps = random.Next(2) * 20; steps > 0 && at < text.Length && char.IsLetterOrDigit(text[at]); steps--)
        {
            at++;
        }

        return at;
    }
}
