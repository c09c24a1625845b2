using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Core.Importing;

/// <summary>Reads what an article in Markdown states in front matter of its own, whatever generator it was written for.</summary>
public static class MarkdownFrontMatter
{
    private static readonly string[] AuthorKeys = ["author", "authors", "by", "byline"];

    /// <summary>What is stated, and where the body begins. Front matter that is not YAML is remarked on and passed over.</summary>
    public static (ArticleMetadata Metadata, int BodyStart) Read(SourceFile file)
    {
        var faults = new DiagnosticBag();
        var bounds = FrontMatter.Find(file, faults);
        if (bounds.IsUnclosed || bounds.BodyStart == 0)
        {
            return (new ArticleMetadata(), 0);
        }

        if (YamlParser.Parse(file, bounds.YamlStart, bounds.YamlEnd, faults) is not YamlMapping mapping)
        {
            return (new ArticleMetadata { Remarks = ["the article's own front matter can't be read"] }, bounds.BodyStart);
        }

        return (
            new ArticleMetadata
            {
                Title = First(mapping, "title", "headline"),
                Authors = [.. AuthorKeys.SelectMany(key => Values(mapping, key)).SelectMany(value => Bylines.Names(value.Value).Select(name => value with { Value = name }))],
                Publisher = First(mapping, "publisher", "publication", "site_name", "site", "source") is { } publisher && LinkAddress.Web(publisher.Value) is null ? publisher : null,
                Published = First(mapping, "published", "date", "pubdate", "publishdate") is { } date && (WrittenDate.Iso(date.Value) ?? WrittenDate.Whole(date.Value)) is { } edtf ? date with { Value = edtf } : null,
                Url = First(mapping, "url", "canonical", "canonical_url", "canonicalurl", "link", "permalink", "source") is { } url && LinkAddress.Web(url.Value) is not null ? url : null,
                Language = First(mapping, "language", "lang") is { } language && LanguageTag.Of(language.Value) is { } tag ? language with { Value = tag } : null,
            },
            bounds.BodyStart);
    }

    private static Stated? First(YamlMapping mapping, params string[] keys) => keys.SelectMany(key => Values(mapping, key)).FirstOrDefault();

    private static IEnumerable<Stated> Values(YamlMapping mapping, string key)
        => mapping.Entries.Where(entry => entry.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase)).SelectMany(entry => Scalars(entry.Value)
            .Select(scalar => new Stated(YamlText.Comment(scalar.Text), $"line {scalar.Span.Position.Line}: `{entry.Key.Value}` in the article's front matter")));

    private static ImmutableArray<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar { IsNull: false } scalar => [scalar],
        YamlList list => [.. list.Items.OfType<YamlScalar>().Where(scalar => !scalar.IsNull)],
        YamlMapping mapping when mapping["name"] is YamlScalar { IsNull: false } name => [name],
        _ => [],
    };
}
