using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Core.Reading.Shapes;

/// <summary>
/// Takes keys however their letters are written, with or without hyphens: <c>Title</c>, <c>RedirectFrom</c> and <c>redirect_from</c> are <c>title</c> and <c>redirect-from</c>.
/// What comes out has the names of the shape, so that nothing behind needs to know.
/// </summary>
public static class KeyNames
{
    /// <summary>The mapping, and all mappings in it, with the shape's own names; a text stands as a list of one where the shape takes either.</summary>
    public static YamlMapping In(YamlMapping mapping, MappingShape shape, DiagnosticBag diagnostics)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(mapping.Entries.Length);
        var seen = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var isSame = true;
        foreach (var entry in mapping.Entries)
        {
            var named = KeyOf(entry.Key.Value, shape) is { } key ? new YamlEntry(entry.Key with { Value = key.Name }, In(entry.Value, key.Shape, diagnostics)) : entry;
            isSame &= named.Key.Value == entry.Key.Value && ReferenceEquals(named.Value, entry.Value);
            if (seen.TryAdd(named.Key.Value, entry))
            {
                entries.Add(named);
            }
            else
            {
                var first = seen[named.Key.Value];
                diagnostics.Add(entry.Key.Span, Rules.DuplicateKey, $"the key `{entry.Key.Value}` is `{first.Key.Value}` in other letters, in line {first.Key.Span.Position.Line}", "remove one of them");
                isSame = false;
            }
        }

        return isSame ? mapping : mapping with { Entries = entries.ToImmutable() };
    }

    /// <summary>The key of a shape that a written name means, or <c>null</c>.</summary>
    public static Key? KeyOf(string written, MappingShape shape)
        => shape[written] ?? (Plain(written) is var plain ? shape.Keys.FirstOrDefault(key => Plain(key.Name) == plain) : null);

    /// <summary>A key's name by which spellings are compared.</summary>
    public static string Plain(string name) => string.Concat(name.Where(c => c is not ('-' or '_'))).ToLowerInvariant();

    private static YamlNode In(YamlNode node, Shape shape, DiagnosticBag diagnostics) => (node, shape) switch
    {
        (YamlMapping mapping, MappingShape inner) => In(mapping, inner, diagnostics),
        (YamlScalar { IsNull: false } scalar, ListShape { OrOne: true }) => new YamlList([scalar], scalar.Span),
        (YamlList list, ListShape { Item: MappingShape item }) => In(list, item, diagnostics),
        _ => node,
    };

    private static YamlList In(YamlList list, MappingShape item, DiagnosticBag diagnostics)
    {
        var items = list.Items.Select(node => In(node, (Shape)item, diagnostics)).ToImmutableArray();
        return items.Zip(list.Items).All(pair => ReferenceEquals(pair.First, pair.Second)) ? list : list with { Items = items };
    }
}
