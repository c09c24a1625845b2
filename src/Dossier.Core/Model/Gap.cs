namespace Dossier.Core.Model;

/// <summary>A file of which something could not be read.</summary>
/// <param name="Path">As diagnostics name it; that of the Markdown file where it is the sidecar or the defaults of one.</param>
/// <param name="FrontMatter">The keys and values as they are written, with those of the files beside it; empty where the file could not be read at all.</param>
public sealed record Gap(string Path, GapPart Part, string FrontMatter)
{
    /// <summary>The kind of the thing that the file is.</summary>
    public ThingKind? Kind { get; init; }

    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>The part of the dossier that a file is.</summary>
public enum GapPart
{
    Thing,
    FrontPage,
    Events,
    Settings,
}
