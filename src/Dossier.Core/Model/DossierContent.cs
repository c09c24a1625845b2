using System.Collections.Immutable;

namespace Dossier.Core.Model;

/// <summary>Everything the editors wrote, as typed records; references are not yet resolved.</summary>
public sealed record DossierContent
{
    public required Settings Settings { get; init; }

    public required FrontPage? FrontPage { get; init; }

    public ImmutableArray<Article> Articles { get; init; } = [];

    public ImmutableArray<Topic> Topics { get; init; } = [];

    public ImmutableArray<Expert> Experts { get; init; } = [];

    public ImmutableArray<Term> Terms { get; init; } = [];

    public ImmutableArray<Measure> Measures { get; init; } = [];

    public ImmutableArray<Page> Pages { get; init; } = [];

    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>All things, kind by kind.</summary>
    public IEnumerable<Thing> Things => [.. Articles, .. Topics, .. Experts, .. Terms, .. Measures, .. Pages];
}
