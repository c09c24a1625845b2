using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>The page about the data files: what each holds, and what its fields mean.</summary>
public sealed record DataPageView : PageView
{
    public required ImmutableArray<DataFileView> Files { get; init; }

    /// <summary>Files of references, which others' formats describe.</summary>
    public required ImmutableArray<PlainFileView> References { get; init; }

    /// <summary>Files that describe the data files to programs.</summary>
    public required ImmutableArray<PlainFileView> Descriptions { get; init; }

    /// <summary>How to cite the data.</summary>
    public required ReferenceView Reference { get; init; }

    /// <summary>Whether there is an article of which no words are given.</summary>
    public required bool WithholdsWords { get; init; }
}

/// <summary>A data file with its fields.</summary>
/// <param name="Count">How many records it holds, in words: "21 facts".</param>
/// <param name="SchemaHref">What describes it to programs, or <c>null</c> where no template makes that file.</param>
public sealed record DataFileView(string Anchor, string Href, string Name, string Title, string Description, string Count, string? SchemaHref, string? SchemaName, ImmutableArray<DataFieldView> Fields);

/// <summary>A field of a data file.</summary>
/// <param name="Name">As in the file, with the names of the fields around it: <c>speaker.by</c>, <c>answers[].says</c>.</param>
/// <param name="Type">What it holds, in words.</param>
/// <param name="Values">The only values that it takes; empty where it takes others.</param>
public sealed record DataFieldView(string Name, string Type, string Description, ImmutableArray<string> Values);

/// <summary>A file with a description.</summary>
public sealed record PlainFileView(string Href, string Name, string Description);
