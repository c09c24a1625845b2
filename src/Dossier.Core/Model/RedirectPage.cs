using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>A file that makes no page of its own: what asks for it is led on.</summary>
/// <param name="Names">The names by which references may call it: its key, its own names, its title.</param>
/// <param name="To">Where it leads, as written.</param>
public sealed record RedirectPage(string Key, ImmutableArray<string> Names, Located<string> To);

/// <summary>A page that its editor keeps out of the site.</summary>
/// <param name="Names">The names by which references may call it.</param>
public sealed record ExcludedPage(string Key, ImmutableArray<string> Names, SourceSpan Span);
