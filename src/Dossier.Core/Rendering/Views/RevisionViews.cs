using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>When what a page shows was last changed, and what was put right in it.</summary>
/// <param name="Updated">The date that the editor states.</param>
/// <param name="Corrected">The date of the newest correction.</param>
public sealed record RevisionView(DateView? Updated, DateView? Corrected, ImmutableArray<CorrectionView> Corrections);

/// <summary>A correction.</summary>
/// <param name="Anchor">Its anchor on the page that it concerns.</param>
/// <param name="On">What it corrects, with a link to the correction there; <c>null</c> on that page itself.</param>
/// <param name="Kind">What kind of thing that is, in words.</param>
public sealed record CorrectionView(string Anchor, DateView Date, string Was, string Now, LinkView? On, string? Kind);

/// <summary>Every correction of the dossier.</summary>
public sealed record CorrectionListView : PageView
{
    public required ImmutableArray<CorrectionView> Corrections { get; init; }
}
