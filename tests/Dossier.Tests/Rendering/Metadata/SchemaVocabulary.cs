using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Rendering.Metadata;

/// <summary>What schema.org says of the types and properties that we use: the types above a type, and where a property may stand and with what value.</summary>
public static partial class SchemaVocabulary
{
    private static readonly FrozenDictionary<string, string[]> Parents = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Thing"] = [],
        ["CreativeWork"] = ["Thing"],
        ["Intangible"] = ["Thing"],
        ["Person"] = ["Thing"],
        ["Organization"] = ["Thing"],
        ["Place"] = ["Thing"],
        ["Event"] = ["Thing"],
        ["WebSite"] = ["CreativeWork"],
        ["WebPage"] = ["CreativeWork"],
        ["CollectionPage"] = ["WebPage"],
        ["ProfilePage"] = ["WebPage"],
        ["Article"] = ["CreativeWork"],
        ["NewsArticle"] = ["Article"],
        ["Quotation"] = ["CreativeWork"],
        ["Claim"] = ["CreativeWork"],
        ["Comment"] = ["CreativeWork"],
        ["Question"] = ["Comment"],
        ["Answer"] = ["Comment"],
        ["CorrectionComment"] = ["Comment"],
        ["Dataset"] = ["CreativeWork"],
        ["MediaObject"] = ["CreativeWork"],
        ["DataDownload"] = ["MediaObject"],
        ["DefinedTermSet"] = ["CreativeWork"],
        ["DefinedTerm"] = ["Intangible"],
        ["ItemList"] = ["Intangible"],
        ["BreadcrumbList"] = ["ItemList"],
        ["ListItem"] = ["Intangible"],
        ["Property"] = ["Intangible"],
        ["StructuredValue"] = ["Intangible"],
        ["QuantitativeValue"] = ["StructuredValue"],
        ["Observation"] = ["QuantitativeValue", "Intangible"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string[] Domain, string[] Range)> Properties = new Dictionary<string, (string[], string[])>(StringComparer.Ordinal)
    {
        ["name"] = (["Thing"], ["Text"]),
        ["alternateName"] = (["Thing"], ["Text"]),
        ["description"] = (["Thing"], ["Text"]),
        ["disambiguatingDescription"] = (["Thing"], ["Text"]),
        ["url"] = (["Thing"], ["URL"]),
        ["subjectOf"] = (["Thing"], ["CreativeWork", "Event"]),
        ["about"] = (["CreativeWork", "Event"], ["Thing"]),
        ["abstract"] = (["CreativeWork"], ["Text"]),
        ["archivedAt"] = (["CreativeWork"], ["URL", "WebPage"]),
        ["author"] = (["CreativeWork"], ["Person", "Organization"]),
        ["citation"] = (["CreativeWork"], ["CreativeWork", "Text"]),
        ["correction"] = (["CreativeWork"], ["CorrectionComment", "Text", "URL"]),
        ["creator"] = (["CreativeWork"], ["Person", "Organization"]),
        ["dateModified"] = (["CreativeWork"], ["Date", "DateTime"]),
        ["datePublished"] = (["CreativeWork"], ["Date", "DateTime"]),
        ["encodingFormat"] = (["CreativeWork"], ["Text", "URL"]),
        ["hasPart"] = (["CreativeWork"], ["CreativeWork"]),
        ["headline"] = (["CreativeWork"], ["Text"]),
        ["inLanguage"] = (["CreativeWork", "Event"], ["Text"]),
        ["isPartOf"] = (["CreativeWork"], ["CreativeWork", "URL"]),
        ["mainEntity"] = (["CreativeWork"], ["Thing"]),
        ["publisher"] = (["CreativeWork"], ["Person", "Organization"]),
        ["text"] = (["CreativeWork"], ["Text"]),
        ["breadcrumb"] = (["WebPage"], ["BreadcrumbList", "Text"]),
        ["itemListElement"] = (["ItemList"], ["ListItem", "Text", "Thing"]),
        ["item"] = (["ListItem"], ["Thing", "URL"]), // The range is Thing, and in the context of schema.org a text is the address of one.
        ["position"] = (["CreativeWork", "ListItem"], ["Integer", "Text"]),
        ["appearance"] = (["Claim"], ["CreativeWork"]),
        ["answerCount"] = (["Question"], ["Integer"]),
        ["suggestedAnswer"] = (["Question"], ["Answer", "ItemList"]),
        ["affiliation"] = (["Person"], ["Organization"]),
        ["jobTitle"] = (["Person"], ["DefinedTerm", "Text"]),
        ["inDefinedTermSet"] = (["DefinedTerm"], ["DefinedTermSet", "URL"]),
        ["startDate"] = (["CreativeWork", "Event"], ["Date", "DateTime"]),
        ["endDate"] = (["CreativeWork", "Event"], ["Date", "DateTime"]),
        ["measuredProperty"] = (["Observation"], ["Property"]),
        ["observationDate"] = (["Observation"], ["Date", "DateTime"]), // The range is DateTime; a time of day would be made up, and the examples of schema.org have none.
        ["value"] = (["QuantitativeValue"], ["Boolean", "Number", "StructuredValue", "Text"]),
        ["minValue"] = (["QuantitativeValue"], ["Number"]),
        ["maxValue"] = (["QuantitativeValue"], ["Number"]),
        ["unitText"] = (["QuantitativeValue"], ["Text"]),
        ["distribution"] = (["Dataset"], ["DataDownload"]),
        ["variableMeasured"] = (["Dataset", "Observation"], ["Property", "Text"]),
        ["contentUrl"] = (["MediaObject"], ["URL"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is wrong with a node, by the vocabulary alone.</summary>
    /// <param name="typeOf">The type of a node that is referred to.</param>
    public static IEnumerable<string> Faults(JsonElement node, Func<string, string?> typeOf)
    {
        var type = JsonLd.TypeOf(node);
        if (type is not null && !Parents.ContainsKey(type))
        {
            yield return $"there is no type {type}";
        }

        foreach (var property in node.EnumerateObject().Where(property => property.Name is not ("@type" or "@id")))
        {
            if (!Properties.TryGetValue(property.Name, out var known))
            {
                yield return $"there is no property {property.Name}";
                continue;
            }

            // A node without a type is one that may be of several: it has a name and nothing else.
            if (type is null ? property.Name != "name" : !known.Domain.Any(domain => Is(type, domain)))
            {
                yield return $"{type} has no {property.Name}";
            }

            foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value })
            {
                if (!known.Range.Any(range => Fits(value, range, typeOf)))
                {
                    yield return $"{property.Name} can't be {value}";
                }
            }
        }
    }

    private static bool Is(string type, string ancestor) => type == ancestor || (Parents.TryGetValue(type, out var parents) && parents.Any(parent => Is(parent, ancestor)));

    private static bool Fits(JsonElement value, string range, Func<string, string?> typeOf) => (range, value.ValueKind) switch
    {
        ("Text", JsonValueKind.String) => value.GetString()!.Length > 0,
        ("URL", JsonValueKind.String) => Uri.TryCreate(value.GetString(), UriKind.RelativeOrAbsolute, out _) && !value.GetString()!.Any(char.IsWhiteSpace),
        ("Date", JsonValueKind.String) => DatePattern().Match(value.GetString()!) is { Success: true } date
            && (!date.Groups["d"].Success || DateOnly.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _)),
        ("Integer", JsonValueKind.Number) => value.TryGetInt32(out _),
        ("Number", JsonValueKind.Number) => true,
        (_, JsonValueKind.Object) => (JsonLd.IsReference(value) ? typeOf(value.Text("@id")!) : JsonLd.TypeOf(value)) is { } type ? Is(type, range) : !JsonLd.IsReference(value),
        _ => false,
    };

    [GeneratedRegex(@"\A[0-9]{4}(-(0[1-9]|1[0-2])(-(?<d>[0-9]{2}))?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();
}
