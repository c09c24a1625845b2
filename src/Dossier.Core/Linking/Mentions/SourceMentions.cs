using System.Globalization;
using Dossier.Core.Model;

namespace Dossier.Core.Linking.Mentions;

/// <summary>
/// Finds names in the articles' own texts, where they are there. Nothing is linked in them; but what an article names shows on the page of the thing:
/// with a sentence from each paragraph where the site shows the text, otherwise only with the number of times.
/// </summary>
public static class SourceMentions
{
    /// <summary>The other ends, each with the key of the thing that is named, in the order of the article. A name that several things share counts for none.</summary>
    /// <param name="isShown">Whether the article's page shows its text, with an anchor for each paragraph.</param>
    public static IEnumerable<(string Key, Backlink Backlink)> In(Article article, NameMatcher names, bool isShown)
    {
        var found = Matches(article, names).ToArray();
        return isShown
            ? found.DistinctBy(place => (place.Thing.Key, place.Paragraph)).Select((place, index) => (place.Thing.Key, Shown(article, place, index)))
            : found.GroupBy(place => place.Thing.Key, StringComparer.Ordinal).Select(places => (places.Key, new Backlink(article, "", "", "", "") { Times = places.Count(), Position = int.MaxValue }));
    }

    private static IEnumerable<Place> Matches(Article article, NameMatcher names)
        => (article.Source?.Paragraphs ?? []).SelectMany((paragraph, index) => names.In(paragraph.Text)
            .Where(match => match.Meaning.Only is not null)
            .Select(match => new Place(match.Meaning.Only!, index, paragraph.Text, match)));

    /// <summary>A text that is shown comes behind the references that may stand in it.</summary>
    private static Backlink Shown(Article article, Place place, int index)
    {
        var sentence = MentionSentence.In(place.Text, place.Match.Start, place.Match.End - place.Match.Start);
        return new Backlink(article, sentence.Before, sentence.Words, sentence.After, string.Create(CultureInfo.InvariantCulture, $"p-{place.Paragraph + 1}")) { Position = (int.MaxValue / 2) + index };
    }

    private readonly record struct Place(Thing Thing, int Paragraph, string Text, NameMatch Match);
}
