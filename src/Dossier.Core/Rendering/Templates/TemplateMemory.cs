using System.Collections.Immutable;
using Dossier.Core.Loading;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Templates;

/// <summary>The compiled templates of a build, for the next one whose partials are the same files.</summary>
public sealed class TemplateMemory
{
    private ImmutableArray<LoadedFile> partials = [];
    private readonly HashSet<(string Path, string Text, Type View)> right = [];
    private TemplateSet? set;

    internal TemplateSet? Of(ImmutableArray<LoadedFile> theme)
        => set is not null && SameObjects.In(Partials(theme), partials) ? set : null;

    internal void Keep(ImmutableArray<LoadedFile> theme, TemplateSet made)
    {
        if (!ReferenceEquals(set, made))
        {
            right.Clear();
        }

        partials = Partials(theme);
        set = made;
    }

    /// <summary>Whether nothing was wrong with a template when it was checked with these partials.</summary>
    internal bool IsRight(SourceFile template, Type view) => right.Contains((template.Path, template.Text, view));

    internal void KeepRight(IEnumerable<(SourceFile Template, Type View)> templates) => right.UnionWith(templates.Select(pair => (pair.Template.Path, pair.Template.Text, pair.View)));

    private static ImmutableArray<LoadedFile> Partials(ImmutableArray<LoadedFile> theme) => [.. theme.Where(TemplateSet.IsPartial)];
}
