using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests;

/// <summary>Texts that nobody would write on purpose, for properties that hold for every text.</summary>
/// <remarks>
/// A run takes the same cases each time. To look further than a test run should, set <c>DOSSIER_PROPERTY_CASES</c> to a number:
/// then as many new cases are drawn.
/// </remarks>
public static class AnyText
{
    private const int Cases = 150;

    private static readonly string[] Breaks = ["\n", "\n", "\r\n", "\r", "\n\n", " ", "  ", "    ", "\t", "\u0085", "\u2028"];

    private static readonly string[] Words =
    [
        "a", "title", "word", "Word", "x.y", "1", "2022-01-05", "U.S.", "Mr.", "…", "é", "e\u0301", "ﬁ", "İ", "ẞ", "й", "서울", "हिन्दी", "東京。", "𝒳", "👩‍👩‍👧", "\uD83D", "\uDC69", "\u00A0", "\uFEFF", "\u200B", "\uFFFE", "\u0000", "\u0007",
    ];

    private static readonly string[] Yaml =
    [
        "---", "----", "...", ": ", ":", "- ", "? ", "! ", "!!str ", "& ", "&a ", "*a", "<<: *a", "[", "]", "{", "}", ",", "|", "|-", ">", ">+2", "# ", "'", "\"", "\\", "\"\\x\"", "\"\\u12\"", "%YAML 1.2", "%TAG ! x", "@", "`", "~", "null", "true",
        "title: ", "title: A\n", "short-title: A\n", "authors: ", "published: ", "url: ", "topics: ", "statements:\n  - ", "facts:\n  - ", "by: ", "passage: ", "mode: direct", "value: ", "measure: ",
    ];

    private static readonly string[] Markdown =
    [
        "[[", "]]", "[[a]]", "[[a|b]]", "[[a#b]]", "[a](xref:b)", "[a](b.md)", "[a](b.md#c)", "![", "](", ")", "[", "]", "<", ">", "<b>", "<!--", "-->", "<https://a>", "<javascript:a>", "[a](javascript:b)", "*", "**", "_", "`", "```\n", "~~~", "# ", "## ",
        "===\n", "---\n", "> ", "- ", "1. ", "| a | b |\n|---|---|\n", "|", "[^1]", "[^1]: ", "\\", "&amp;", "&#0;", "&", "\"", "'", "--", "...", "<<", ">>", "  \n", "[a]: b\n",
    ];

    /// <summary>Plain text in many scripts, with whatever a string may hold.</summary>
    public static Arbitrary<string> Plain { get; } = Of([.. Words, .. Breaks, ". ", "! ", "? ", "\"", "’", "-", "--", ")"]);

    /// <summary>Pieces of YAML in no order.</summary>
    public static Arbitrary<string> OfYaml { get; } = Of([.. Yaml, .. Yaml, .. Words, .. Breaks, "\n", "\n", "\n  "]);

    /// <summary>Pieces of Markdown in no order.</summary>
    public static Arbitrary<string> OfMarkdown { get; } = Of([.. Markdown, .. Markdown, .. Words, .. Breaks, "\n", "\n\n"]);

    /// <summary>Whole files: something like front matter, something like a body.</summary>
    public static Arbitrary<string> OfFile { get; } = Arb.From(
        from opening in Gen.Elements("---\n", "---\r\n", "", "", "\uFEFF---\n")
        from yaml in Gen.OneOf(OfYaml.Generator, Gen.Elements("title: A\n", "title: A\r\nshort-title: B\r\n"))
        from closing in Gen.Elements("\n---\n", "\r\n---\r\n", "\n--- \n", "")
        from body in OfMarkdown.Generator
        select opening + yaml + closing + body,
        Shorter);

    /// <summary>Short texts out of the characters that dates and values are made of.</summary>
    public static Arbitrary<string> OfValue { get; } = Of(["0", "1", "2", "9", "12", "31", "2022", "0000", "9999", "99999999999999999999", "-", "/", "..", ".", "~", "?", "%", ">=", "<=", " ", "X", "Y", "dozens", "٣", "½", "\n", "\uD83D"]);

    /// <summary>Checks a property, and throws with the smallest case found for which it does not hold.</summary>
    public static void Holds<T>(Arbitrary<T> cases, Action<T> property)
    {
        var more = Environment.GetEnvironmentVariable("DOSSIER_PROPERTY_CASES");
        var config = more is null
            ? Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(2022, 105)
            : Config.QuickThrowOnFailure.WithMaxTest(int.Parse(more, CultureInfo.InvariantCulture));
        Prop.ForAll(cases, property).Check(config);
    }

    private static Arbitrary<string> Of(string[] pieces)
        => Arb.From(
            Gen.OneOf(
                Gen.ListOf(Gen.Elements(pieces)).Select(string.Concat),
                Gen.ListOf(Gen.OneOf(Gen.Elements(pieces), Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString()))).Select(string.Concat)),
            Shorter);

    private static IEnumerable<string> Shorter(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }
}
