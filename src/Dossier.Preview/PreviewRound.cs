using Dossier.Core;

namespace Dossier.Preview;

/// <summary>One build of a preview.</summary>
/// <param name="Took">From when the input was found at rest to when pages show it.</param>
/// <param name="Changed">How many files of the site are other ones than before.</param>
public sealed record PreviewRound(BuildResult Result, TimeSpan Took, int Changed);
