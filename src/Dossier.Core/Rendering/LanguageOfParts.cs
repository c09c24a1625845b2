using System.Text.RegularExpressions;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering;

/// <summary>What <c>lang</c> says of an article's words on the dossier's pages, so that they are read out, hyphenated and set as their own language.</summary>
public static partial class LanguageOfParts
{
    /// <summary>The article's language tag; <c>null</c> where it is the page's own language, not stated, or no tag.</summary>
    public static string? Of(Article article, Settings settings)
        => article.Language?.Value is { } tag && Tag().IsMatch(tag) && !string.Equals(Primary(tag), Primary(settings.Language), StringComparison.OrdinalIgnoreCase) ? tag : null;

    private static string Primary(string tag) => tag.Split('-')[0];

    /// <summary>BCP 47, section 2.1, as far as it tells a tag from the name of a language.</summary>
    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
