using System.Collections.Immutable;
using Dossier.Core.Provenance;

namespace Dossier.Tests.Provenance;

public class PassageSearchTests
{
    private static readonly SourceText Text = SourceText.FromParagraphs(
    [
        "The Pier Closes",
        "“For now, the pier is shut,” said the clerk. The Trust needs to divide [its] attention … and count 3,000 piles.",
        "Nobody knows why the pier is shut at noon, and nobody asked.",
        "The last boat left early—and empty.",
    ]);

    [Theory]
    [InlineData("the pier is shut", PassageStatus.Found, 2, 3)]
    [InlineData("For now, the pier is shut", PassageStatus.Found, 2, 1)]
    [InlineData("the pier is shut at noon", PassageStatus.Found, 3, 4)]
    [InlineData("to divide [its] attention", PassageStatus.Found, 2, 13)]
    [InlineData("divide its attention", PassageStatus.Found, 2, 14)]
    [InlineData("divide [the Trust’s whole] attention and", PassageStatus.Found, 2, 14)]
    [InlineData("divide [all of] its attention", PassageStatus.Found, 2, 14)]
    [InlineData("[it] needs to divide", PassageStatus.Found, 2, 12)]
    [InlineData("[t]he Trust needs", PassageStatus.Found, 2, 10)]
    [InlineData("know[s] why the pier", PassageStatus.Found, 3, 2)]
    [InlineData("attention ... and count", PassageStatus.Found, 2, 16)]
    [InlineData("the pier is … divide its attention", PassageStatus.InParts, 2, 3)]
    [InlineData("said the clerk […] nobody asked", PassageStatus.InParts, 2, 7)]
    [InlineData("the pier is … attention", PassageStatus.TooShort, 2, 3)]
    [InlineData("knows why ... early and empty", PassageStatus.InParts, 3, 2)]
    [InlineData("left early – and empty", PassageStatus.Found, 4, 4)]
    [InlineData("noon and nobody asked The last boat", PassageStatus.Found, 3, 9)]
    [InlineData("the clerk", PassageStatus.TooShort, 2, 8)]
    [InlineData("3,000", PassageStatus.TooShort, 2, 19)]
    [InlineData("…", PassageStatus.TooShort, 0, 0)]
    [InlineData("the Pier is shut", PassageStatus.NotFound, 0, 0)]
    [InlineData("the pier shut", PassageStatus.NotFound, 0, 0)]
    [InlineData("the pier was shut", PassageStatus.NotFound, 0, 0)]
    [InlineData("pier the is shut", PassageStatus.NotFound, 0, 0)]
    [InlineData("the pier is now shut", PassageStatus.NotFound, 0, 0)]
    [InlineData("divide its [own] [new] the attention", PassageStatus.NotFound, 0, 0)]
    [InlineData("nobody asked … For now", PassageStatus.NotFound, 0, 0)]
    [InlineData("For now … early and empty", PassageStatus.NotFound, 0, 0)]
    [InlineData("3.000 piles are", PassageStatus.NotFound, 0, 0)]
    public void Finds_a_passage_by_its_words(string passage, PassageStatus status, int paragraph, int word)
    {
        foreach (var text in new ProofText[] { Text, Fingerprint.Of(Text) })
        {
            var check = PassageCheck.Of(passage, text, paragraph: null);
            (check.Status, check.Paragraph, check.Word).ShouldBe((status, paragraph, word), text.GetType().Name);
        }
    }

    [Theory]
    [InlineData("the pier is shut", 3, PassageStatus.Found, 3)]
    [InlineData("the clerk", 2, PassageStatus.Found, 2)]
    [InlineData("the clerk", 3, PassageStatus.NotFound, 0)]
    [InlineData("the clerk", 0, PassageStatus.NotFound, 0)]
    [InlineData("the clerk", 99, PassageStatus.NotFound, 0)]
    public void Looks_in_the_paragraph_that_the_editor_names(string passage, int paragraph, PassageStatus status, int found)
    {
        var check = PassageCheck.Of(passage, Text, paragraph);
        (check.Status, check.Paragraph).ShouldBe((status, found));
    }

    [Fact]
    public void Without_a_source_nothing_is_checked() => PassageCheck.Of("the pier is shut", null, null).ShouldBe(PassageCheck.Unchecked);

    [Fact]
    public void Says_which_words_each_part_covers()
    {
        PassageCheck.Of("the pier is … its attention and count", Text, null).Ranges.ShouldBe([new WordRange(5, 3), new WordRange(17, 4)]);
        PassageCheck.Of("attention ... and count", Text, null).Ranges.ShouldBe([new WordRange(18, 3)]);
    }

    [Fact]
    public void Any_run_of_three_or_more_words_is_found_where_it_stands()
        => AnyText.Holds(AnyText.Plain, text => EachRun(text, (source, start, count) =>
        {
            var paragraph = source.ParagraphOf(start);
            foreach (var proof in new ProofText[] { source, Fingerprint.Of(source) })
            {
                var check = PassageCheck.Of(Words(source, start, count), proof, paragraph + 1);
                check.Status.ShouldBe(PassageStatus.Found);
                check.Paragraph.ShouldBe(paragraph + 1);
                check.Word.ShouldBeLessThanOrEqualTo(start - source.ParagraphStarts[paragraph] + 1);
                Words(source, check.Ranges[0].Start, check.Ranges[0].Count).ShouldBe(Words(source, start, count));
            }
        }));

    [Fact]
    public void A_changed_a_dropped_an_added_or_a_swapped_word_is_not_found()
    {
        // Words that are all different, in a fingerprint too, so that no other place of the text can hold the changed run.
        var words = Enumerable.Range(0, 200).Select(number => new PassageWord("word" + number)).DistinctBy(word => word.Code, StringComparer.Ordinal).Select(word => word.Text).ToArray();
        var source = SourceText.FromParagraphs(words.Chunk(17).Select(chunk => string.Join(' ', chunk)));
        foreach (var proof in new ProofText[] { source, Fingerprint.Of(source) })
        {
            for (var start = 0; start < words.Length - 6; start++)
            {
                string[] run = words[start..(start + 4 + (start % 3))];
                for (var at = 1; at < run.Length - 1; at++)
                {
                    string[][] wrong = [[.. run[..at], "other", .. run[(at + 1)..]], [.. run[..at], .. run[(at + 1)..]], [.. run[..at], "very", .. run[at..]], [.. run[..(at - 1)], run[at], run[at - 1], .. run[(at + 1)..]]];
                    wrong.Where(passage => passage.Length >= PassagePattern.FewestWords).Select(passage => PassageCheck.Of(string.Join(' ', passage), proof, null).Status)
                        .ShouldAllBe(status => status == PassageStatus.NotFound);
                }
            }
        }
    }

    [Fact]
    public void Typography_never_matters_and_case_always_does()
    {
        const string typed = "\"It's the Trust's fault\" - he said - 'and not ours' ... not at all";
        const string set = "“It’s the Trust’s fault”\u00A0– he\u202Fsaid — ‘and\u00ADnot ours’\u2009… not at\u200B all";
        foreach (var (source, passage) in new[] { (typed, set.Replace("and\u00ADnot", "and \u00ADnot", StringComparison.Ordinal)), (set.Replace("and\u00ADnot", "and \u00ADnot", StringComparison.Ordinal), typed) })
        {
            var proof = Fingerprint.Of(SourceText.FromPlain(source));
            PassageCheck.Of(passage, proof, null).Status.ShouldBe(PassageStatus.Found);
            PassageCheck.Of(passage.Replace("Trust", "trust", StringComparison.Ordinal), proof, null).Status.ShouldBe(PassageStatus.NotFound);
        }
    }

    [Fact]
    public void Takes_any_passage_and_any_text()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var source = SourceText.FromPlain(text);
            foreach (var passage in new[] { text, "[" + text + "]", text.Replace(' ', '…'), string.Concat(text.Reverse()), text[..(text.Length / 2)] + "[a]" })
            {
                var check = PassageCheck.Of(passage, source, null);
                (check.Ranges.Length > 0).ShouldBe(check.Paragraph > 0);
            }
        });

    [Fact]
    public void A_passage_of_very_many_parts_and_brackets_takes_no_longer_than_its_length()
    {
        var source = SourceText.FromParagraphs([string.Join(' ', Enumerable.Repeat("a b", 2000))]);
        PassageCheck.Of(string.Join(" … ", Enumerable.Repeat("a b", 300)), source, null).Status.ShouldBe(PassageStatus.Found);
        PassageCheck.Of("a " + string.Join(' ', Enumerable.Repeat("[x]", 300)) + " c a", source, null).Status.ShouldBe(PassageStatus.NotFound);
    }

    private static void EachRun(string text, Action<SourceText, int, int> check)
    {
        var source = SourceText.FromPlain(text);
        for (var start = 0; start + PassagePattern.FewestWords <= source.WordCount; start++)
        {
            check(source, start, Math.Min(source.WordCount - start, PassagePattern.FewestWords + (start % 5)));
        }
    }

    private static string Words(SourceText source, int start, int count) => string.Join(' ', Enumerable.Range(start, count).Select(index => source[index]));
}
