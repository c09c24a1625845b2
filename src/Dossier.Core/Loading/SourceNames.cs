namespace Dossier.Core.Loading;

/// <summary>The names of the files that stand beside an article: its text, which is not published, and its fingerprint.</summary>
public static class SourceNames
{
    public const string PlainText = ".source.txt";
    public const string Markdown = ".source.md";
    public const string Fingerprint = ".fingerprint";

    /// <summary>Whether a file is one of them, however its name is written: none of them may be published by a slip of the shift key.</summary>
    public static bool IsSource(string path) => SuffixOf(path) is not null;

    /// <summary>The path without the suffix: the article's own without its <c>.md</c>.</summary>
    public static string StemOf(string path) => path[..^(SuffixOf(path)?.Length ?? 0)];

    /// <summary>Which of the suffixes a path has, in lower case.</summary>
    public static string? SuffixOf(string path)
        => new[] { PlainText, Markdown, Fingerprint }.FirstOrDefault(suffix => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
}
