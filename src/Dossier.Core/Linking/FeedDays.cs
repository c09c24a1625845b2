using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>
/// By which day a feed can date something without making one up. Atom wants a moment for every entry, and the dossier's editors state days, or less.
/// </summary>
/// <param name="AsOf">The day of the dossier as a whole, by which goes what has none of its own.</param>
/// <param name="Any">Whether anything in the feed has a day.</param>
public sealed record FeedDays(string? AsOf, bool Any)
{
    public static FeedDays Of(DossierContent content)
    {
        var days = new FeedDays(StatedDay.Of(content.Settings.AsOf?.Value), Any: false);
        return days with
        {
            Any = days.AsOf is not null
                || content.Articles.Any(article => days.Of(article) is not null)
                || content.Topics.Any(topic => Of(topic) is not null)
                || content.Things.Any(thing => !thing.Corrections.IsEmpty)
                || content.Events.Any(happening => !happening.Corrections.IsEmpty)
                || content.FrontPage?.Corrections.IsEmpty == false,
        };
    }

    /// <summary>The day on which a topic last changed.</summary>
    public static string? Of(Topic topic) => StatedDay.Of(topic.LastChange);

    /// <summary>The day on which the article was published, where its source states it.</summary>
    public static string? Published(Article article) => article.PublishedDerived ? null : StatedDay.Of(article.Published?.Value);

    /// <summary>The day of our last change to what we have on an article, or of its publication, or of the dossier.</summary>
    public string? Of(Article article) => StatedDay.Of(article.LastChange) ?? Published(article) ?? AsOf;
}
