using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>What has a file in the dossier and a page on the site. Its id is its file's name.</summary>
public abstract record Thing
{
    public required string Id { get; init; }

    /// <summary>The start of the thing's file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary><c>null</c> only for an article whose source states no title.</summary>
    public Located<string>? Title { get; init; }

    public Located<string>? Description { get; init; }

    /// <summary>Other names for the thing: each resolves to it.</summary>
    public ImmutableArray<Alias> Aliases { get; init; } = [];

    /// <summary>Whether names in the body are linked where they stand.</summary>
    public bool Autolink { get; init; } = true;

    /// <summary>The date of the last significant change, as its editor states it.</summary>
    public Located<EdtfDate>? Updated { get; init; }

    /// <summary>What was wrong in the thing's file and was put right, the newest first.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The date of the last change that matters to a reader: <see cref="Updated"/> or the newest correction.</summary>
    public EdtfDate? LastChange => Model.LastChange.Of(Updated, Corrections);

    public int Order { get; init; } = int.MaxValue;

    /// <summary>The keys (folder and id) that the thing had before it was renamed; for an address that belonged to no kind, its path.</summary>
    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];

    /// <summary>Names that the editor gave it for references alone. They are shown nowhere.</summary>
    public ImmutableArray<Located<string>> OwnReferences { get; init; } = [];

    public required MarkdownBody Body { get; init; }

    public abstract ThingKind Kind { get; }

    /// <summary>Folder and id: unique in the dossier.</summary>
    public virtual string Key => $"{Kind.Folder()}/{Id}";

    /// <summary>The name by which pages call the thing, set as a printer would.</summary>
    public virtual string Name => Typography.Apostrophes(Title?.Value) ?? Id;

    /// <summary>The key by which lists sort: <see cref="Name"/>, folded.</summary>
    public virtual string SortKey => Folding.Fold(Name);
}

/// <summary>Another name of a thing.</summary>
/// <param name="Misspelling">Stands in a source but is wrong: it leads to the thing and is never used as its name.</param>
public sealed record Alias(Located<string> Text, bool Misspelling)
{
    /// <summary>Whether the name is linked where it stands in running text.</summary>
    public bool Autolink { get; init; } = true;

    /// <summary>Whether the name is found in running text however its letters are written.</summary>
    public bool IgnoreCase { get; init; }
}
