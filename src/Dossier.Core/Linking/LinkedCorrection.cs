using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>A correction with what it corrects.</summary>
/// <param name="Thing">Whose page it is; <c>null</c> for an event and for the front page.</param>
public sealed record LinkedCorrection(Correction Correction, Thing? Thing, Event? Event)
{
    /// <summary>All corrections of the dossier, the newest first, and those of one day in the order of the dossier.</summary>
    public static ImmutableArray<LinkedCorrection> All(DossierContent content)
        =>
        [
            .. (content.FrontPage?.Corrections ?? []).Select(correction => new LinkedCorrection(correction, null, null))
                .Concat(content.Things.SelectMany(thing => thing.Corrections.Select(correction => new LinkedCorrection(correction, thing, null))))
                .Concat(content.Events.SelectMany(happening => happening.Corrections.Select(correction => new LinkedCorrection(correction, null, happening))))
                .OrderByDescending(linked => linked.Correction.Date.Value.SortKey),
        ];
}
