namespace Dossier.Core.Rendering.Data.Fields;

/// <summary>What the text of a field is.</summary>
public enum FieldForm
{
    Text,

    /// <summary>An address: absolute, or from the site's folder where its host is not known.</summary>
    Address,

    /// <summary>A day as ISO 8601: 2022-01-05.</summary>
    Day,

    /// <summary>A date in EDTF.</summary>
    Edtf,
}

/// <summary>
/// Says what a field of the data files means. It is written once, here at the field; the data package, the metadata of the table, the JSON Schemas and the page
/// about the data all take it from here, so that they cannot drift apart.
/// </summary>
/// <param name="description">In whole sentences, for readers and programs alike. "Empty" means <c>null</c> in JSON and an empty cell in CSV.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string description) : Attribute
{
    public string Description { get; } = description;

    public FieldForm Form { get; init; }

    /// <summary>The field tells the records of its file apart.</summary>
    public bool IsKey { get; init; }

    /// <summary>The name of the data file whose records the field names by their ids.</summary>
    public string? RefersTo { get; init; }

    /// <summary>The choices whose names are the only values.</summary>
    public Type? Values { get; init; }
}

/// <summary>Fields without a description of their own mean what the fields of this name in another record mean.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FieldsOfAttribute(Type record) : Attribute
{
    public Type Record { get; } = record;
}
