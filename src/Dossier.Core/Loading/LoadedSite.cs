using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Loading;

/// <summary>All files of a site, in memory. Every list is in the ordinal order of the paths.</summary>
/// <param name="Content">The Markdown and YAML files below <c>input/</c>; <see cref="SourceFile.Path"/> counts from the site's folder.</param>
/// <param name="InputPrefix">What stands before the path inside the input folder in those paths: "input/".</param>
/// <param name="Assets">Other files below <c>input/</c>, copied as they are.</param>
/// <param name="Theme">The theme's files, the site's own in place of the built-in ones.</param>
/// <param name="Templates">The templates, likewise; paths count from <c>output-template/</c>.</param>
public sealed record LoadedSite(
    ImmutableArray<SourceFile> Content,
    string InputPrefix,
    ImmutableArray<LoadedFile> Assets,
    ImmutableArray<LoadedFile> Theme,
    ImmutableArray<LoadedFile> Templates)
{
    /// <summary>The texts of articles and their fingerprints, below <c>input/</c>.</summary>
    public ImmutableArray<SourceFile> Sources { get; init; } = [];

    /// <summary>Files below <c>input/</c> that another generator would run or compile, by the paths to name in a diagnostic. They are neither read nor copied.</summary>
    public ImmutableArray<string> Foreign { get; init; } = [];
}

/// <summary>A file by its path inside its folder, with forward slashes.</summary>
/// <param name="DisplayPath">The path to name in a diagnostic.</param>
public sealed record LoadedFile(string Path, string DisplayPath, ImmutableArray<byte> Bytes)
{
    /// <summary>Whether the program itself brings the file.</summary>
    public bool IsBuiltIn { get; init; }
}
