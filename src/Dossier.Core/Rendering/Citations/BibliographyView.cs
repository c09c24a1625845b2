using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Citations;

/// <summary>References as files hold them, for templates that are not pages.</summary>
/// <param name="Csl">For <c>{{{json references.csl}}}</c>.</param>
public sealed record BibliographyView(ImmutableArray<CslItem> Csl, string Ris, string Bibtex)
{
    public static BibliographyView Of(IReadOnlyCollection<CitedWork> works)
        => new([.. works.Select(CslReference.Of)], RisReference.Of(works), BibtexReference.Of(works));
}
