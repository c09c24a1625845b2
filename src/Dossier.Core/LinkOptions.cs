using Dossier.Core.Loading;
using Dossier.Core.Probing;

namespace Dossier.Core;

/// <summary>How the addresses of a dossier are tried.</summary>
/// <param name="Probe">The bounds and the clock.</param>
/// <param name="IsFresh">Whether every address is asked anew, whatever an earlier run found.</param>
public sealed record LinkOptions(SiteFolders Folders, ProbeOptions Probe, bool IsFresh = false)
{
    /// <summary>Is told, before it begins, how many addresses will be asked.</summary>
    public Action<int>? Asking { get; init; }
}
