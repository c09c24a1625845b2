using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Core.Rendering.Templates;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>The pages of a build, for the next one: the same template makes the same page of a view that says the same.</summary>
public sealed class PageMemory
{
    private ConcurrentDictionary<string, KeptPage> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, KeptPage> now = new(StringComparer.Ordinal);

    /// <summary>Begins a site. Pages that it does not have are forgotten with the next one.</summary>
    internal void Begin() => (before, now) = (now, new ConcurrentDictionary<string, KeptPage>(StringComparer.Ordinal));

    internal KeptPage? Of(string path, TemplateSet templates, SourceFile template, PageView view)
        => before.TryGetValue(path, out var page) && ReferenceEquals(page.Templates, templates) && page.Template.Path == template.Path && page.Template.Text == template.Text && SameViews.Are(page.View, view) ? page : null;

    internal void Keep(KeptPage page) => now[page.File.Path] = page;
}

/// <summary>A page with all of which it was made.</summary>
/// <param name="Links">Its links that have a preview.</param>
/// <param name="Surroundings">What was put into it from outside its view.</param>
internal sealed record KeptPage(TemplateSet Templates, SourceFile Template, PageView View, ImmutableArray<string> Links, string Surroundings, OutputFile File);
