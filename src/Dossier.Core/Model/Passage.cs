using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>A stretch of an article's text, given by its words.</summary>
/// <param name="Paragraph">The paragraph in which it begins, counted from one, where the editor narrows it.</param>
public sealed record Passage(Located<string> Words, int? Paragraph);
