using Dossier.Core.Model;

namespace Dossier.Core.Importing;

/// <summary>Who probably says something, and why that is thought.</summary>
/// <param name="By">The reference or name for <c>by</c>; <c>null</c> where there is none.</param>
/// <param name="Unnamed">The article's words for someone whom it does not name.</param>
/// <param name="Reason">By which words of the article, for the editor.</param>
public sealed record LikelySpeaker(string? By, string? Unnamed, string Reason);

/// <summary>Words of an article that may be a statement.</summary>
public sealed record StatementCandidate(int Line, StatementMode Mode, LikelySpeaker Speaker, string Passage);

/// <summary>Words of an article that may be a fact.</summary>
/// <param name="Measure">The one measure of the dossier with this unit, or <c>null</c>.</param>
/// <param name="Value">As a fact gives it.</param>
/// <param name="Note">What an editor should know before taking it.</param>
/// <param name="IsDerived">Whether the value was worked out from more than the passage says; the note says how.</param>
public sealed record FigureCandidate(int Line, string? Measure, string Value, LikelySpeaker Speaker, string Passage, string? Note = null, bool IsDerived = false);
