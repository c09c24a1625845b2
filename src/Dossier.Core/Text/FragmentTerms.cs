using System.Buffers;
using System.Collections.Immutable;

namespace Dossier.Core.Text;

/// <summary>
/// The words by which a browser finds a passage on a page: all of them, or those at its start and those at its end, with anything between.
/// </summary>
/// <remarks>
/// Browsers look for whole words inside one block of the page, whatever their case; they take curly and straight quotation marks for the same, as
/// well as spaces of all kinds, but not dashes. Only the two ends of a range may stand in different blocks. So a range is made
/// <list type="bullet">
/// <item>where the source's own words are interrupted, see <see cref="PassageRuns"/>;</item>
/// <item>around quotation marks and apostrophes, for browsers that tell them apart, if enough words stand at both ends;</item>
/// <item>where the passage is long.</item>
/// </list>
/// The start of a range is looked for on its own and found where it stands first. Few words may stand elsewhere too; then the longer part of
/// the passage alone shows the right place, if not the whole of it.
/// </remarks>
public sealed record FragmentTerms(string Start, string? End)
{
    private const int LongestExact = 300;

    private const int WordsOfTerm = 8;

    private const int LongestTerm = 100;

    private const int StrongWords = 3;

    private const int StrongLength = 15;

    private const int StrongUnspaced = 8;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'`´‘’‚‛“”„‟«»‹›′″");

    /// <summary>The terms for a passage, or <c>null</c> where it has neither letter nor digit of the source.</summary>
    public static FragmentTerms? Of(string passage)
    {
        var runs = PassageRuns.Of(passage, alsoAtDashes: true);
        if (!runs.Any(IsStrong))
        {
            runs = PassageRuns.Of(passage, alsoAtDashes: false);
        }

        if (runs.IsEmpty)
        {
            return null;
        }

        var strong = runs.Where(IsStrong).DefaultIfEmpty().ToArray();
        var (first, last) = (strong[0] ?? runs[0], strong[^1] ?? runs[^1]);
        return ReferenceEquals(first, last) ? OfRun(first) : new FragmentTerms(Beginning(first), Ending(last));
    }

    private static FragmentTerms OfRun(string run)
    {
        if (run.Length <= LongestExact && !(run.AsSpan().ContainsAny(Quotes) && IsStrong(BeforeQuotes(run)) && IsStrong(AfterQuotes(run))))
        {
            return new FragmentTerms(run, null);
        }

        var (start, end) = (Beginning(run), Ending(run));
        return start.Length + end.Length < run.Length ? new FragmentTerms(start, end) : new FragmentTerms(run, null);
    }

    /// <summary>The first words of a run, without quotation marks if enough words stand before these.</summary>
    private static string Beginning(string run)
    {
        var words = BeforeQuotes(run) is var before && IsStrong(before) ? before : run;
        var end = words.Length;
        for (var (i, count) = (1, 1); i < words.Length; i++)
        {
            if (PassageRuns.IsWordBreak(words, i) && (++count > WordsOfTerm || i >= LongestTerm))
            {
                end = i;
                break;
            }
        }

        return PassageRuns.Trim(words[..end]);
    }

    private static string Ending(string run)
    {
        var words = AfterQuotes(run) is var after && IsStrong(after) ? after : run;
        var start = 0;
        for (var (i, count) = (words.Length - 1, 1); i > 0; i--)
        {
            if (PassageRuns.IsWordBreak(words, i) && (++count > WordsOfTerm || words.Length - i >= LongestTerm))
            {
                start = i;
                break;
            }
        }

        return PassageRuns.Trim(words[start..]);
    }

    /// <summary>What stands before the first quotation mark; a word with an apostrophe in it is left out whole.</summary>
    private static string BeforeQuotes(string run)
    {
        var end = run.AsSpan().IndexOfAny(Quotes);
        if (end < 0)
        {
            return run;
        }

        if (IsInWord(run, end))
        {
            while (end > 0 && !PassageRuns.IsWordBreak(run, end))
            {
                end--;
            }
        }

        return PassageRuns.Trim(run[..end]);
    }

    private static string AfterQuotes(string run)
    {
        var start = run.AsSpan().LastIndexOfAny(Quotes);
        if (start >= 0 && IsInWord(run, start))
        {
            while (start < run.Length && !PassageRuns.IsWordBreak(run, start))
            {
                start++;
            }
        }

        return PassageRuns.Trim(run[Math.Max(start, 0)..]);
    }

    private static bool IsInWord(string run, int index)
        => index > 0 && index + 1 < run.Length && PassageRuns.IsWordPart(run, index - 1) && PassageRuns.IsWordPart(run, index + 1);

    private static bool IsStrong(string? run)
        => run is not null && ((run.Length >= StrongLength && run.Count(c => c == ' ') >= StrongWords - 1) || run.Count(PassageRuns.IsUnspaced) >= StrongUnspaced);
}
