namespace Dossier.Cli;

/// <summary>
/// Whether .NET knows Unicode here. Told to do without ICU (its "invariant mode", which small containers set), it leaves letters as they were typed: a name with <c>é</c> as two characters would no longer be the same
/// as one with <c>é</c> as one, and the same dossier would give other bytes than elsewhere.
/// </summary>
public static class Unicode
{
    public const string Missing = "dossier: .NET has been told to run without ICU (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT), so that letters with accents would be compared wrongly; take that setting away, and install ICU (libicu) where it is missing";

    public static bool IsWhole { get; } = "e\u0301".Normalize() == "\u00E9";
}
