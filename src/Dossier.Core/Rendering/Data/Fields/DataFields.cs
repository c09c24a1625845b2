using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Dossier.Core.Rendering.Data.Fields;

/// <summary>Reads the fields of a data record from its properties: their types say what they hold, their <see cref="FieldAttribute"/> what it means.</summary>
public static class DataFields
{
    /// <summary>The fields of a record, named for JSON.</summary>
    public static ImmutableArray<DataField> OfJson(Type record) => Of(record, JsonNamingPolicy.CamelCase);

    /// <summary>The columns of a record that is a row of a table.</summary>
    public static ImmutableArray<DataField> OfTable(Type record) => Of(record, JsonNamingPolicy.SnakeCaseLower);

    /// <summary>The columns of a table in their order; what is not public or not a value of the record is none.</summary>
    public static PropertyInfo[] Properties(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static ImmutableArray<DataField> Of(Type record, JsonNamingPolicy naming)
    {
        var nullability = new NullabilityInfoContext();
        return [.. Properties(record).Select(property => Field(property, nullability, naming))];
    }

    private static DataField Field(PropertyInfo property, NullabilityInfoContext nullability, JsonNamingPolicy naming)
    {
        var field = Attribute(property);
        var isList = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
        var type = isList ? property.PropertyType.GetGenericArguments()[0] : Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var fieldType = TypeOf(type, field.Form);
        return new DataField(
            naming.ConvertName(property.Name),
            field.Description,
            fieldType,
            nullability.Create(property).ReadState == NullabilityState.Nullable,
            isList)
        {
            IsKey = field.IsKey,
            RefersTo = field.RefersTo,
            Values = field.Values is { } choices ? [.. Enum.GetNames(choices).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)] : [],
            Fields = fieldType == FieldType.Record ? Of(type, naming) : [],
        };
    }

    private static FieldAttribute Attribute(PropertyInfo property)
        => property.GetCustomAttribute<FieldAttribute>()
            ?? property.DeclaringType?.GetCustomAttribute<FieldsOfAttribute>()?.Record.GetProperty(property.Name)?.GetCustomAttribute<FieldAttribute>()
            ?? throw new InvalidOperationException($"{property.DeclaringType?.Name}.{property.Name} has no description");

    private static FieldType TypeOf(Type type, FieldForm form)
        => type == typeof(string) ? form switch
        {
            FieldForm.Address => FieldType.Address,
            FieldForm.Day => FieldType.Day,
            FieldForm.Edtf => FieldType.Edtf,
            _ => FieldType.Text,
        }
        : type == typeof(decimal) ? FieldType.Number
        : type == typeof(int) ? FieldType.Integer
        : type == typeof(bool) ? FieldType.Flag
        : FieldType.Record;
}
