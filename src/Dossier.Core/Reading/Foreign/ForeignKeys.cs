using Dossier.Core.Diagnostics;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading.Foreign;

/// <summary>
/// Tells the keys of other generators from slips. A key near one of ours stays, so that it is reported as unknown where it stands; what is known of Statiq, and free metadata, which only
/// its templates could show, is told once for the site.
/// </summary>
public static class ForeignKeys
{
    private const string Computed = "=>";

    /// <summary>The front matter of a page without what means nothing here.</summary>
    /// <param name="isFree">Whether any key may stand there, as in the files of plain pages; otherwise only one written as Statiq's are.</param>
    public static YamlMapping WithoutIn(YamlMapping mapping, MappingShape shape, bool isFree, ForeignFinds finds)
    {
        var kept = mapping.Entries.Where(entry => !IsForeign(entry, shape, isFree, finds)).ToArray();
        return kept.Length == mapping.Entries.Length ? mapping : mapping with { Entries = [.. kept] };
    }

    /// <summary>The settings without what means nothing here.</summary>
    public static YamlMapping WithoutInSettings(YamlMapping mapping, ForeignFinds finds)
    {
        var kept = mapping.Entries.Where(entry =>
        {
            var key = entry.Key.Value;
            if (ContentShapes.Settings[key] is not null || !(StatiqKeys.IsSetting(key) || (IsStatiqs(key) && !IsNear(key, ContentShapes.Settings))))
            {
                return true;
            }

            finds.Add(ForeignSort.Setting, entry.Key.Span, key);
            return false;
        }).ToArray();
        return kept.Length == mapping.Entries.Length ? mapping : mapping with { Entries = [.. kept] };
    }

    /// <summary>Whether a value is code that Statiq would run.</summary>
    public static bool IsComputed(YamlNode? value) => value is YamlScalar scalar && scalar.Text.TrimStart().StartsWith(Computed, StringComparison.Ordinal);

    /// <summary>Whether a key is near one of a shape: a slip of the finger.</summary>
    private static bool IsNear(string key, MappingShape shape)
        => Nearest.To(key, shape.Keys.Select(known => known.Name)).Any(near => Math.Abs(near.Length - key.Length) <= Math.Max(1, key.Length / 3));

    private static bool IsForeign(YamlEntry entry, MappingShape shape, bool isFree, ForeignFinds finds)
    {
        var key = entry.Key.Value;
        if (shape[key] is not null)
        {
            if (isFree && IsComputed(entry.Value))
            {
                finds.Add(ForeignSort.ComputedValue, entry.Value.Span, key);
                return true;
            }

            return false;
        }

        var sort = StatiqKeys.OfPage(key);
        if (sort is null && (!(isFree || IsStatiqs(key)) || IsNear(key, shape)))
        {
            return false;
        }

        finds.Add(sort ?? ForeignSort.OtherKey, entry.Key.Span, key);
        return true;
    }

    /// <summary>Whether a key is written as Statiq's are: with a capital.</summary>
    private static bool IsStatiqs(string key) => key.Length > 0 && char.IsUpper(key[0]);
}
