using System.Collections.Immutable;
using Dossier.Core.Auditing;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Loading;
using Dossier.Core.Parsing;
using Dossier.Core.Reading;
using Dossier.Core.Rendering;
using Dossier.Core.Text;

namespace Dossier.Core;

/// <summary>
/// What a build leaves for the next one of the same site with the same options. It holds only what is the same whatever else has changed: files by their stamp, trees by their
/// file, things by their trees, templates by their partials, a page by its view, the links of a page by its bytes. So a build with a memory makes the same as one without; a test holds hundreds of edits against that.
/// For one build after the other, not for two at once.
/// </summary>
public sealed class BuildMemory
{
    private LoadedSite? site;
    private ImmutableArray<Diagnostic> faults = [];
    private BuildResult? result;

    internal FileMemory Files { get; } = new();

    internal TreeMemory Trees { get; } = new();

    internal ReadMemory Things { get; } = new();

    internal LinkMemory Linked { get; } = new();

    internal RenderMemory Rendered { get; } = new();

    internal AnchorMemory Anchors { get; } = new();

    /// <summary>Tells of files that changed, by their full paths, so that they are read again even where length and time are as they were.</summary>
    public void Forget(IEnumerable<string> paths) => Files.Forget(paths);

    /// <summary>The result of the last build, where no file is another one.</summary>
    internal BuildResult? Same(LoadedSite loaded, ImmutableArray<Diagnostic> found)
        => site is not null && result is not null && found.SequenceEqual(faults)
            && SameObjects.In(loaded.Content, site.Content) && SameObjects.In(loaded.Sources, site.Sources) && SameObjects.In(loaded.Assets, site.Assets) && SameObjects.In(loaded.Theme, site.Theme) && SameObjects.In(loaded.Templates, site.Templates) && loaded.Foreign.SequenceEqual(site.Foreign)
            ? result : null;

    internal void Keep(LoadedSite loaded, ImmutableArray<Diagnostic> found, BuildResult made) => (site, faults, result) = (loaded, found, made);
}
