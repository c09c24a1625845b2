using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Typed access to a mapping that was checked against its shape: what is not of its shape, or not written, is missing.</summary>
public readonly record struct Fields(YamlMapping Mapping)
{
    public SourceSpan Span => Mapping.Span;

    public Located<string>? Text(string key) => Mapping[key] is YamlScalar { IsNull: false } scalar ? Located(scalar) : null;

    /// <summary>Whether something was written, right or wrong.</summary>
    public bool Has(string key) => Mapping[key] is not (null or YamlScalar { IsNull: true });

    public bool Flag(string key) => FlagIfStated(key) ?? false;

    /// <summary>The flag, or <c>null</c> where it is not written.</summary>
    public bool? FlagIfStated(string key) => Text(key) is { } text && ShapeChecker.IsFlag(text.Value, out var value) ? value : null;

    /// <summary>A date, or the day of a moment.</summary>
    public Located<EdtfDate>? Moment(string key)
        => Text(key) is { } text && ShapeChecker.Moment(text.Value) is { } date ? new Located<EdtfDate>(date, text.Span) : null;

    public int? WholeNumber(string key) => Text(key) is { } text && ShapeChecker.IsWholeNumber(text.Value, out var number) ? number : null;

    public Located<int>? LocatedWholeNumber(string key) => WholeNumber(key) is { } number ? new Located<int>(number, Text(key)!.Value.Span) : null;

    public Located<EdtfDate>? Date(string key)
        => Text(key) is { } text && EdtfDate.Parse(text.Value) is { } date ? new Located<EdtfDate>(date, text.Span) : null;

    public T? Choice<T>(string key)
        where T : struct, Enum
        => Text(key) is { } text ? ChoiceNames.Parse<T>(text.Value) : null;

    public Located<T>? LocatedChoice<T>(string key)
        where T : struct, Enum
        => Choice<T>(key) is { } choice ? new Located<T>(choice, Text(key)!.Value.Span) : null;

    public ImmutableArray<Located<string>> Texts(string key)
        => [.. Items(key).OfType<YamlScalar>().Where(scalar => !scalar.IsNull).Select(Located)];

    public ImmutableArray<YamlNode> Items(string key) => Mapping[key] is YamlList list ? list.Items : [];

    /// <summary>The mappings in a list, each turned into a record; <c>null</c> results (what is missing was reported) are left out.</summary>
    public ImmutableArray<T> Each<T>(string key, Func<Fields, T?> read)
        where T : class
        => [.. Items(key).OfType<YamlMapping>().Select(mapping => read(new Fields(mapping))).OfType<T>()];

    /// <summary>The mapping that a file's YAML is, empty where there is nothing; anything else is reported.</summary>
    public static YamlMapping AsMapping(YamlNode? node, SourceFile file, DiagnosticBag diagnostics)
    {
        if (node is YamlMapping mapping)
        {
            return mapping;
        }

        if (node is YamlUnreadable)
        {
            return new YamlMapping([], file.Start) { IsUnreadable = true };
        }

        if (node is not null and not YamlScalar { IsNull: true })
        {
            diagnostics.Add(node.Span, Rules.WrongType, $"keys with values are expected here; this is {node.Describe()}", node is YamlScalar { Text: var text } ? CureOf(text) : "write `key: value` lines");
            return new YamlMapping([], file.Start) { IsUnreadable = true };
        }

        return new YamlMapping([], file.Start);
    }

    /// <summary>What makes a line that was meant as a key with its value into a text.</summary>
    private static string CureOf(string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        return colon < 0 || colon + 1 == text.Length ? "write `key: value` lines"
            : text[colon] == '：' ? "the colon is a wide one: write `:` and a space behind it"
            : text[colon + 1] is not (' ' or '\n') && char.IsWhiteSpace(text[colon + 1]) ? "behind the colon stands a no-break space: write a plain one"
            : "write a space behind the colon";
    }

    private static Located<string> Located(YamlScalar scalar) => new(scalar.Text, scalar.Span);
}
