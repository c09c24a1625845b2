using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>An entry of <c>accept</c> in settings.yml: warnings of one sort in one file that the editors have seen and let stand.</summary>
/// <param name="Code">The code of a warning, "DS0512".</param>
/// <param name="File">The file as diagnostics name it, "input/topics/ferry.md".</param>
/// <param name="Count">How many there may be, so that one more is told; <c>null</c> for any number.</param>
/// <param name="Why">The editors' reason, if they gave one.</param>
public sealed record AcceptedWarning(Located<string> Code, Located<string> File, Located<int>? Count, string? Why);
