using System.Collections.Immutable;
using Dossier.Core.Loading;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Templates;

/// <summary>The compiled templates of a build, for the next one whose partials are the same files.</summary>
public sealed class TemplateMemory
{
    private ImmutableArray<LoadedFile> partials = [];
    private TemplateSet? set;

    internal TemplateSet? Of(ImmutableArray<LoadedFile> theme)
        => set is not null && SameObjects.In(Partials(theme), partials) ? set : null;

    internal void Keep(ImmutableArray<LoadedFile> theme, TemplateSet made)
    {
        partials = Partials(theme);
        set = made;
    }

    private static ImmutableArray<LoadedFile> Partials(ImmutableArray<LoadedFile> theme) => [.. theme.Where(TemplateSet.IsPartial)];
}
