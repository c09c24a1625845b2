using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>What a reference leads to.</summary>
/// <param name="Thing">The thing whose page it is; <c>null</c> for an event, which stands in the timeline, and for the front page.</param>
/// <param name="Anchor">A place on the page, or <c>null</c>.</param>
/// <param name="Words">The words of the link: the author's label, or the alias that was written, or the name of what it leads to.</param>
public sealed record Target(Thing? Thing, string? Anchor, string Words)
{
    /// <summary>The fact whose value the reference gives, in these words or the author's.</summary>
    public LinkedFact? Fact { get; init; }

    /// <summary>The statement that is to be set as a quotation, where the author gives no other words.</summary>
    public LinkedStatement? Quotation { get; init; }

    public Event? Event { get; init; }

    /// <summary>The keys of those who show the other end of the reference.</summary>
    public IEnumerable<string> BacklinkKeys
    {
        get
        {
            if (Thing is not null)
            {
                yield return Thing.Key;
            }

            if (Quotation?.Speaker.By is { } speaker)
            {
                yield return speaker.Key;
            }

            if (Event is not null)
            {
                yield return Event.Key;
            }
        }
    }
}
