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

    /// <summary>The files that only lead on.</summary>
    public ImmutableArray<RedirectPage> RedirectPages { get; init; } = [];

    /// <summary>The pages that are kept out of the site.</summary>
    public ImmutableArray<ExcludedPage> Excluded { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public Gaps Gaps { get; init; } = Gaps.None;

    /// <summary>The pages that stand in no other's folder: those of the folder of pages, plain ones beside the front page, and those of the folders there.</summary>
    public ImmutableArray<Page> TopPages => field.IsDefault ? field = [.. Pages.Where(page => !page.IsPlain || page.Parent.Length == 0)] : field;

    /// <summary>All things, kind by kind.</summary>
    public IEnumerable<Thing> Things => [.. Articles, .. Topics, .. Experts, .. Terms, .. Measures, .. Pages];
}
