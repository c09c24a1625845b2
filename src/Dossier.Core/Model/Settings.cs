using System.Collections.Immutable;
using Dossier.Core.Model.Words;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>What holds for the dossier as a whole.</summary>
/// <param name="Host">The absolute address at which the site is published, with a final slash; <c>null</c> where not known.</param>
/// <param name="AsOf">The date up to which the dossier's sources reach.</param>
/// <param name="LongestPassage">The words in one passage past which the build warns.</param>
public sealed record Settings(string Title, string? Description, string Language, Uri? Host, Located<EdtfDate>? AsOf, int LongestPassage)
{
    public const int DefaultLongestPassage = 40;
    public const int DefaultLargestShare = 20;

    /// <summary>How numbers and dates are written; in English where nothing is known of the language.</summary>
    public Wording Wording => field ??= Wordings.For(Language) ?? Wordings.English;

    /// <summary>The share of an article's words, in percent, past whose quotation the build warns.</summary>
    public int LargestShare { get; init; } = DefaultLargestShare;

    /// <summary>The dossier's own picture, in place of the theme's.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Whether the dossier stays inside the house, so that articles' texts may be shown that may not be published. Only the command says so.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether the site has a print edition; <c>null</c> where that follows from its size.</summary>
    public bool? Print { get; init; }

    /// <summary>The sheets of the PDF.</summary>
    public PaperSize Paper { get; init; }

    /// <summary>The warnings that the editors let stand.</summary>
    public ImmutableArray<AcceptedWarning> Accepted { get; init; } = [];

    /// <summary>The path in the site of the PDF that is made of the print edition; <c>null</c> for none. Only the command says so.</summary>
    public string? Pdf { get; init; }
}
