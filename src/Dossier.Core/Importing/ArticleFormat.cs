using System.Text.RegularExpressions;

namespace Dossier.Core.Importing;

/// <summary>The format in which an article comes.</summary>
public enum ArticleFormat
{
    Plain,
    Markdown,
    Html,
}

/// <summary>Tells formats apart.</summary>
public static partial class ArticleFormats
{
    private const int Looked = 4096;

    /// <summary>The format that the file's name says or, where it says none, that the text begins like.</summary>
    public static ArticleFormat Of(string name, string text) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
        ".md" or ".markdown" => ArticleFormat.Markdown,
        _ when HtmlStart().IsMatch(text.AsSpan(0, Math.Min(text.Length, Looked))) => ArticleFormat.Html,
        _ => ArticleFormat.Plain,
    };

    [GeneratedRegex(@"\A\s*(<!doctype\s+html|<html|<head|<body|<article|<\?xml[^>]*>\s*<(!doctype\s+)?html|<!--)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlStart();
}
