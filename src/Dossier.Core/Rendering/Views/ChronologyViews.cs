using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>Events of one date under a heading.</summary>
/// <param name="NotGiven">What the date leaves open, in words: "Day not given".</param>
public sealed record EventDateView(DateView Date, string? NotGiven, ImmutableArray<DatedEventView> Events)
{
    /// <summary>Whether the heading above says the date already.</summary>
    public bool IsSaid { get; init; }
}

/// <summary>An event below the heading of its date.</summary>
/// <param name="Id">Its anchor on the page that it stands on.</param>
/// <param name="TopicIds">The ids of its topics, for the filter.</param>
public sealed record DatedEventView(string Id, EventView Event, DateMarkView Mark, string TopicIds);

/// <summary>A topic that a list can be narrowed to.</summary>
public sealed record FilterOptionView(string Value, string Text, int Count);
