using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Data.Fields;

/// <summary>What a field holds.</summary>
public enum FieldType
{
    Text,
    Address,
    Day,
    Edtf,
    Number,
    Integer,
    Flag,
    Record,
}

/// <summary>A field of a data file: a column of a table, or a property of an object.</summary>
/// <param name="Name">As it stands in the file.</param>
/// <param name="IsOptional">It may be empty: <c>null</c> in JSON, an empty cell in CSV.</param>
/// <param name="IsList">It holds any number of values of its type.</param>
public sealed record DataField(string Name, string Description, FieldType Type, bool IsOptional, bool IsList)
{
    /// <summary>The characters of an EDTF date, as a regular expression without anchors.</summary>
    public const string EdtfPattern = "[-0-9XY?~%./]+";

    /// <summary>The same in a cell of a table: one that begins with the sign of a year before 1 may have an apostrophe before it, see <see cref="Csv"/>.</summary>
    public const string EdtfCellPattern = "'?" + EdtfPattern;

    public bool IsKey { get; init; }

    /// <inheritdoc cref="FieldAttribute.RefersTo"/>
    public string? RefersTo { get; init; }

    /// <summary>The only values that it takes; empty where it takes others.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The fields of the record that it holds.</summary>
    public ImmutableArray<DataField> Fields { get; init; } = [];
}
