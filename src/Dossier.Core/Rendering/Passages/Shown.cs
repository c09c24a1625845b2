using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Passages;

/// <summary>What of an article's words a dossier shows.</summary>
public static class Shown
{
    /// <summary>Whether the article's page shows its text, which is there.</summary>
    public static bool Text(Article article, Settings settings) => article.Source is not null && (article.Rights == Rights.Full || settings.IsPrivate);

    /// <summary>Whether pages show passages of the article.</summary>
    public static bool Passages(Article article, Settings settings) => article.Rights != Rights.Link || Text(article, settings);

    /// <summary>A passage as data gives it, whether the pages beside it are private or not; <c>null</c> where none of the article's words may be shown.</summary>
    public static string? InData(Article article, string? passage) => article.Rights == Rights.Link ? null : passage;
}
