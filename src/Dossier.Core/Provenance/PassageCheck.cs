using System.Collections.Immutable;

namespace Dossier.Core.Provenance;

/// <summary>What the check of a passage found.</summary>
public enum PassageStatus
{
    /// <summary>There is neither the source's text nor its fingerprint.</summary>
    Unchecked,

    /// <summary>The words stand in the source one after the other.</summary>
    Found,

    /// <summary>The parts between the ellipses stand in the source, in order.</summary>
    InParts,

    /// <summary>Found, but in too few words to prove anything.</summary>
    TooShort,

    NotFound,
}

/// <summary>The result of looking for a passage in its source.</summary>
/// <param name="Paragraph">The paragraph in which it begins, counted from one; 0 where it was not found.</param>
/// <param name="Word">The word of that paragraph at which it begins, counted from one; 0 where it was not found.</param>
/// <param name="Ranges">Its words in the source.</param>
public sealed record PassageCheck(PassageStatus Status, int Paragraph, int Word, ImmutableArray<WordRange> Ranges)
{
    public static readonly PassageCheck Unchecked = new(PassageStatus.Unchecked, 0, 0, []);

    /// <summary>Whether the passage is proved.</summary>
    public bool IsProved => Status is PassageStatus.Found or PassageStatus.InParts;

    /// <summary>Looks for a passage.</summary>
    /// <param name="text">The source's text or fingerprint; <c>null</c> where there is neither.</param>
    /// <param name="paragraph">The paragraph in which the editor says it begins, or <c>null</c>. With it, few words are enough.</param>
    public static PassageCheck Of(string passage, ProofText? text, int? paragraph)
    {
        if (text is null)
        {
            return Unchecked;
        }

        var pattern = PassagePattern.Parse(passage);
        if (PassageSearch.Find(text, pattern, paragraph) is not { } ranges)
        {
            return new PassageCheck(pattern.WordCount == 0 ? PassageStatus.TooShort : PassageStatus.NotFound, 0, 0, []);
        }

        var index = text.ParagraphOf(ranges[0].Start);
        var isShort = ranges.Length > 1 ? pattern.HasShortPart : paragraph is null && pattern.WordCount < PassagePattern.FewestWords;
        var status = isShort ? PassageStatus.TooShort
            : ranges.Length > 1 ? PassageStatus.InParts
            : PassageStatus.Found;
        return new PassageCheck(status, index + 1, ranges[0].Start - text.ParagraphStarts[index] + 1, ranges);
    }
}
