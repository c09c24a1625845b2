using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>An error of the dossier's own that was put right. What stood in a source and is wrong is a <see cref="Defect"/>.</summary>
/// <param name="Anchor">Unique on the page that shows it; stays as long as the day and <paramref name="Was"/> do.</param>
/// <param name="Date">The day of the correction.</param>
/// <param name="Was">What was wrong.</param>
/// <param name="Now">What stands there now.</param>
public sealed record Correction(string Anchor, Located<EdtfDate> Date, Located<string> Was, Located<string> Now);
