using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Parsing;

/// <summary>The syntax trees of all content files, in the ordinal order of their paths.</summary>
public sealed record ParsedSite(ImmutableArray<ParsedMarkdown> Markdown, ImmutableArray<ParsedYaml> Yaml)
{
    /// <summary>The texts and fingerprints of articles.</summary>
    public ImmutableArray<ParsedSource> Sources { get; init; } = [];

    /// <summary>The paths inside the input folder of the files that are copied as they are.</summary>
    public FrozenSet<string> AssetPaths { get; init; } = [];

    /// <summary>Those of them, by the paths to name in a diagnostic, that are HTML with front matter.</summary>
    public ImmutableArray<string> HtmlWithFrontMatter { get; init; } = [];

    /// <inheritdoc cref="Loading.LoadedSite.Foreign"/>
    public ImmutableArray<string> Foreign { get; init; } = [];
}

/// <summary>A Markdown file: front matter and body.</summary>
/// <param name="Path">The path inside the input folder.</param>
/// <param name="FrontMatter"><c>null</c> where there is none or it holds nothing.</param>
public sealed record ParsedMarkdown(SourceFile File, string Path, YamlNode? FrontMatter, MarkdownBody Body);

/// <summary>The text of an article, or the fingerprint of one; neither where the file is damaged.</summary>
/// <param name="Stem">The path inside the input folder without the suffix: the article's own without its <c>.md</c>.</param>
public sealed record ParsedSource(SourceFile File, string Stem, SourceText? Text, Fingerprint? Fingerprint)
{
    /// <summary>A text in Markdown, parsed; its blocks with words are the paragraphs of <see cref="Text"/>.</summary>
    public MarkdownBody? Body { get; init; }
}

/// <summary>A YAML file.</summary>
/// <param name="Path">The path inside the input folder.</param>
/// <param name="Root"><c>null</c> where it holds nothing.</param>
public sealed record ParsedYaml(SourceFile File, string Path, YamlNode? Root);
