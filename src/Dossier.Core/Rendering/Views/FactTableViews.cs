using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>A measure's group of rows in a table of values. The keys are for filters, with spaces between them.</summary>
public sealed record FactGroupView(MeasureView Measure, string Topics, string Disagreement, ImmutableArray<FactRowView> Rows);

/// <summary>A row of a table of values.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Speakers">The keys of who says the value and who passes it on.</param>
/// <param name="SortValue">By what it sorts among the values of its measure: a number, or a date as ISO 8601 writes it; <c>null</c> for words.</param>
/// <param name="SortAsOf">The date for which it holds, as ISO 8601 writes it.</param>
/// <param name="CitationId">The id of the element that holds the citation.</param>
public sealed record FactRowView(FactView Fact, string Article, string Speakers, string? SortValue, string? SortAsOf, string CitationId, string Citation);

/// <summary>A choice by which a table of values is filtered.</summary>
/// <param name="Name">The facet: the name of its keys on groups or rows.</param>
/// <param name="All">What it says when it filters nothing.</param>
public sealed record FactFilterView(string Name, string Label, string All, ImmutableArray<FactOptionView> Options);

/// <summary>An option of a filter with the number of its values.</summary>
public sealed record FactOptionView(string Value, string Label, int Count);
