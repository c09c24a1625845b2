using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>A table of counts with totals, each count a link to what it counts.</summary>
/// <param name="RowsAre">What the rows are: "Article".</param>
/// <param name="Totals">A cell for each column, and one for all.</param>
public sealed record MatrixView(string RowsAre, ImmutableArray<LinkView> Columns, ImmutableArray<MatrixRowView> Rows, ImmutableArray<MatrixCellView> Totals)
{
    /// <summary>The list of all topics, where there are more than the columns show.</summary>
    public LinkView? AllTopics { get; init; }
}

/// <summary>A row of a matrix.</summary>
public sealed record MatrixRowView(LinkView Head, ImmutableArray<MatrixCellView> Cells, MatrixCellView Total);

/// <summary>A cell: what is counted and where that stands; no address where there is nothing.</summary>
/// <param name="Count">The number of statements.</param>
/// <param name="CountWord">"statement" or "statements".</param>
/// <param name="Facts">The number of facts, or <c>null</c> where there is none or facts are not counted.</param>
/// <param name="FactsWord">"fact" or "facts".</param>
/// <param name="Of">The row and the column in words.</param>
public sealed record MatrixCellView(string? Href, string Count, string CountWord, string? Facts, string FactsWord, string Of)
{
    public static MatrixCellView Gap { get; } = new(null, "0", "statements", null, "facts", "");

    public bool IsGap => ReferenceEquals(this, Gap);
}
