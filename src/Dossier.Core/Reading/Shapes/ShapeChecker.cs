using System.Globalization;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Core.Reading.Shapes;

/// <summary>Holds a YAML tree against its shape and reports every difference at its place.</summary>
public static class ShapeChecker
{
    private const int LengthOfDay = 10;

    private static readonly string[] Moments = [.. new[] { "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm" }.SelectMany(start => new[] { start, start + ":ss", start + ":ss.FFFFFFF" }).SelectMany(start => new[] { start, start + "K", start + " zzz" })];

    /// <summary>Checks a mapping and all below it. A key without a value counts as not written.</summary>
    public static void Check(YamlMapping mapping, MappingShape shape, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            if (shape[entry.Key.Value] is { } key)
            {
                if (entry.Value is not YamlScalar { IsNull: true })
                {
                    Check(entry.Value, key, diagnostics);
                }
            }
            else if (CutOff(mapping, entry) is { } value)
            {
                diagnostics.Add(entry.Key.Span, Rules.UnknownKey, $"the comma before `{entry.Key.Value}` ends the value of `{value.Key.Value}`, so that this reads as a key", $"put the whole value into quotes: `{value.Key.Value}: \"…\"`");
            }
            else
            {
                diagnostics.Add(
                    entry.Key.Span,
                    Rules.UnknownKey,
                    $"the key `{entry.Key.Value}` is not known here",
                    Diagnostic.DidYouMean(entry.Key.Value, shape.Keys.Select(known => known.Name), $"known keys: {string.Join(", ", shape.Keys.Select(known => known.Name))}"));
            }
        }

        foreach (var key in shape.Keys)
        {
            if (key.Required && !mapping.IsUnreadable && mapping[key.Name] is (null or YamlScalar { IsNull: true }) && !IsMisspelt(mapping, key.Name, shape))
            {
                var span = mapping[key.Name] is { Span.Length: > 0 } nothing ? nothing.Span : mapping.Span with { Length = Math.Min(mapping.Span.Length, 1) };
                diagnostics.Add(span, Rules.MissingKey, $"the key `{key.Name}` is missing", $"add `{key.Name}:` {key.Description}{(key.Shape is ChoiceShape choice ? $": {choice.Expected}" : "")}");
            }
        }
    }

    /// <summary>Whether a key that is not known was meant to be this one: then it was told, with the right spelling, and nothing is missing besides.</summary>
    public static bool IsMisspelt(YamlMapping mapping, string name, MappingShape shape)
        => mapping.Entries.Any(entry => shape[entry.Key.Value] is null && Nearest.To(entry.Key.Value, shape.Keys.Select(key => key.Name)).Contains(name));

    /// <summary>The entry whose value goes on in what reads as a key: in brackets, where a comma ends a plain value, a key has a value of its own.</summary>
    private static YamlEntry? CutOff(YamlMapping mapping, YamlEntry entry)
    {
        var isInBrackets = mapping.Span.Length > 0 && mapping.Span.File.Text[mapping.Span.Start] == '{';
        var before = mapping.Entries.TakeWhile(other => other != entry).LastOrDefault(other => other.Value is not YamlScalar { IsNull: true });
        return isInBrackets && entry.Value is YamlScalar { IsNull: true } && before?.Value is YamlScalar { IsPlain: true } ? before : null;
    }

    /// <summary>Whether a text is a whole number, in the only form that front matter takes.</summary>
    public static bool IsWholeNumber(string text, out int number)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether a text is a flag, which YAML 1.2 writes as <c>true</c>, <c>True</c> or <c>TRUE</c> (section 10.3.2).</summary>
    public static bool IsFlag(string text, out bool value) => bool.TryParse(text, out value);

    /// <summary>The date that a text is, or the day of a day with a time (ISO 8601); <c>null</c> for anything else.</summary>
    public static EdtfDate? Moment(string text)
        => EdtfDate.Parse(text) ?? (DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) ? EdtfDate.Parse(text[..LengthOfDay]) : null);

    /// <summary>The address of a site: as it is where it has a scheme, with https where it is a bare name.</summary>
    public static Uri? Host(string text) => LinkAddress.Web(text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text);

    /// <param name="isEntry">Whether the node is an entry of the list that the key has.</param>
    private static void Check(YamlNode node, Key key, DiagnosticBag diagnostics, bool isEntry = false)
    {
        switch (key.Shape, node)
        {
            case (MappingShape shape, YamlMapping mapping):
                Check(mapping, shape, diagnostics);
                break;
            case (MappingShape { Short: { } shorter }, YamlScalar):
                Check(node, key with { Shape = shorter }, diagnostics);
                break;
            case (ListShape shape, YamlList list):
                foreach (var item in list.Items)
                {
                    Check(item, key with { Shape = shape.Item }, diagnostics, isEntry: true);
                }

                break;
            case (ListShape, YamlScalar scalar):
                diagnostics.Add(node.Span, Rules.WrongType, $"`{key.Name}` is a list; this is a single text", key.Shape is ListShape { Item: MappingShape { Short: null } entry } ? $"write each entry in a line of its own: {Entry(entry)}" : $"write `{key.Name}: [{scalar.Text}]`");
                break;
            case (not (MappingShape or ListShape), YamlScalar { IsNull: false } scalar):
                CheckScalar(scalar, key, diagnostics);
                break;
            default:
                diagnostics.Add(node.Span, Rules.WrongType, $"{(isEntry ? "an entry of " : "")}`{key.Name}` takes {key.Shape.Expected}; this is {node.Describe()}", Cure(key, node, isEntry));
                break;
        }
    }

    private static string? Cure(Key key, YamlNode node, bool isEntry) => (key.Shape, node) switch
    {
        (_, YamlScalar { IsNull: true }) => "write it, or take the line out",
        (MappingShape mapping, _) when isEntry => $"write its keys: {Entry(mapping)}",
        (MappingShape mapping, _) => $"write `{key.Name}: {{{Keys(mapping)}}}`",
        (ListShape, YamlMapping) => "let each entry begin with `- `",
        (ListShape, _) => null,
        (_, YamlList or YamlMapping) => "if it is a text that begins with a bracket, put it into quotes",
        _ => null,
    };

    private static string Entry(MappingShape mapping) => $"`- {{{Keys(mapping)}}}`";

    /// <summary>The keys that a mapping must have, as an example.</summary>
    private static string Keys(MappingShape mapping)
        => string.Join(", ", mapping.Keys.Where(key => key.Required).DefaultIfEmpty(mapping.Keys[0]).Select(key => $"{key.Name}: …"));

    private static void CheckScalar(YamlScalar scalar, Key key, DiagnosticBag diagnostics)
    {
        switch (key.Shape)
        {
            case WholeNumberShape shape when !IsWholeNumber(scalar.Text, out var number) || number < shape.Least || number > shape.Most:
            case LanguageShape when !LanguageTags.IsTag(scalar.Text):
            case FlagShape when !IsFlag(scalar.Text, out _):
                diagnostics.Add(scalar.Span, Rules.WrongType, $"`{key.Name}` takes {key.Shape.Expected}, not `{scalar.Text}`");
                break;
            case DateShape or DayShape when EdtfDate.Parse(scalar.Text) is null:
            case MomentShape when Moment(scalar.Text) is null:
                var (fault, cure) = DateFault.Of(scalar.Text, key.Shape.Expected);
                diagnostics.Add(scalar.Span, Rules.BadDate, fault, cure);
                break;
            case DayShape when StatedDay.Of(EdtfDate.Parse(scalar.Text)) is null:
                diagnostics.Add(scalar.Span, Rules.BadDate, $"`{scalar.Text}` is not a day", $"write {key.Shape.Expected}");
                break;
            case AddressShape or HostShape when LinkAddress.HasCredentials(scalar.Text):
                diagnostics.Add(scalar.Span, Rules.UnsafeAddress, $"the address in `{key.Name}` holds a name or password, which the pages would show to everybody", "take out what stands before the `@`");
                break;
            case AddressShape when LinkAddress.Web(scalar.Text) is null:
                diagnostics.Add(scalar.Span, Rules.UnsafeAddress, $"`{scalar.Text}` is not an address that a page may link to", $"write {key.Shape.Expected}");
                break;
            case WarningCodeShape when AcceptableWarnings.Of(scalar.Text) is null:
                diagnostics.Add(scalar.Span, Rules.UnknownChoice, $"`{key.Name}` can't be `{scalar.Text}`: {AcceptableWarnings.WhyNot(scalar.Text)}", AcceptableWarnings.HelpFor(scalar.Text));
                break;
            case HostShape when Host(scalar.Text) is null:
                diagnostics.Add(scalar.Span, Rules.UnsafeAddress, $"`{scalar.Text}` is not the address of a site", $"write {key.Shape.Expected}");
                break;
            case ChoiceShape choice when !choice.Choices.Contains(scalar.Text):
                diagnostics.Add(scalar.Span, Rules.UnknownChoice, $"`{key.Name}` can't be `{scalar.Text}`", Diagnostic.DidYouMean(scalar.Text, choice.Choices, $"it is {choice.Expected}"));
                break;
        }
    }
}
