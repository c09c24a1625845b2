using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Starting;
using Dossier.Core.Text;

namespace Dossier.Core.Importing;

/// <summary>
/// Turns an article as it comes into the files of the dossier.
/// <list type="number">
/// <item>decodes it, and tells text, Markdown and HTML apart;</item>
/// <item>takes it apart into blocks, and cuts those that its site put around it;</item>
/// <item>reads what it states about itself; what the editor gives stands before that;</item>
/// <item>finds quotations with their likely speakers, and figures;</item>
/// <item>writes the skeleton, the text and its fingerprint, in memory.</item>
/// </list>
/// </summary>
public static class ArticleImporter
{
    /// <summary>Returns <c>null</c> where nothing can be made of it; the reason is in the diagnostics.</summary>
    public static ImportedArticle? Import(LoadedFile file, EditorFields given, DossierNames names, DiagnosticBag diagnostics)
    {
        if (ArticleDecoder.Decode(file, diagnostics) is not { } decoded || Taken(decoded.File, file.Path, diagnostics) is not { } taken)
        {
            return null;
        }

        var (kept, cut) = Boilerplate.Part(taken.Blocks);
        var metadata = given.ToMetadata().Or(taken.Metadata).Or(TextMetadata.Read(kept, cut));
        var categories = TextMetadata.Categories(kept, metadata.Title);
        kept = WithTitle(kept.RemoveRange(categories.Select(category => category.Block)), taken, metadata);
        cut = [.. cut.Concat(categories).OrderBy(block => block.Block.Line)];
        var source = string.Concat(kept.Select((block, i) => (i > 0 ? "\n" : "") + block.Text + "\n"));
        var words = SourceText.FromPlain(source);
        if (words.WordCount == 0)
        {
            diagnostics.Add(file.DisplayPath, Rules.NothingToImport, cut.IsEmpty ? "there is no text in it" : $"there is no article in it: all of its {cut.Length} lines are navigation, appeals or credits, such as {cut[0].Reason} in line {cut[0].Block.Line}", "import the whole text of the article");
            return null;
        }

        if (NewId.Of(ThingKind.Article, given.Id, [metadata.Title?.Value, Path.GetFileNameWithoutExtension(file.DisplayPath)], file.DisplayPath, diagnostics) is not { } id)
        {
            return null;
        }

        metadata = metadata with { Language = metadata.Language ?? (LanguageTag.Seen(kept) is { } language ? new Stated(language, "not found, but seen from the commonest words") : null) };
        var article = new ImportedArticle
        {
            Id = id,
            Metadata = metadata,
            Source = source,
            Fingerprint = Fingerprint.Of(words).Format(),
            Skeleton = "",
            WordCount = words.WordCount,
            Cut = cut,
            Statements = StatementCandidates.Find(kept, new SpeakerSearch(kept, names)),
            Figures = Figures(kept, metadata, names),
            Encoding = decoded.Encoding,
        };
        return article with { Skeleton = Skeleton.Of(article, Path.GetFileName(file.DisplayPath), names) };
    }

    private static (ImmutableArray<TextBlock> Blocks, ArticleMetadata Metadata, bool IsPage)? Taken(SourceFile file, string name, DiagnosticBag diagnostics)
    {
        var format = ArticleFormats.Of(name, file.Text);
        if (format == ArticleFormat.Html)
        {
            if (HtmlDepth.IsTooGreat(file.Text))
            {
                diagnostics.Add(file.Path, Rules.PageNestedTooDeeply, $"more than {HtmlDepth.Deepest} elements stand in each other in this page", "open it in a browser, save its text, and import that");
                return null;
            }

            var page = HtmlArticle.Parse(file.Text);
            var root = HtmlArticle.Root(page);
            return (HtmlArticle.Blocks(root), HtmlMetadata.Read(page, root), true);
        }

        var (metadata, body) = MarkdownFrontMatter.Read(file);
        return (PlainBlocks.Read(file.Text[body..], file.PositionOf(body).Line, format == ArticleFormat.Markdown), metadata, false);
    }

    /// <summary>A page may state its title outside the element that holds its text.</summary>
    private static ImmutableArray<TextBlock> WithTitle(ImmutableArray<TextBlock> kept, (ImmutableArray<TextBlock> Blocks, ArticleMetadata Metadata, bool IsPage) taken, ArticleMetadata metadata)
        => taken.IsPage && !kept.IsEmpty && taken.Metadata.Title is { } title && metadata.Title == title && !kept.Take(6).Any(block => block.Text == title.Value)
            ? kept.Insert(0, new TextBlock(title.Value, 1, BlockKind.Heading))
            : kept;

    private static ImmutableArray<FigureCandidate> Figures(ImmutableArray<TextBlock> kept, ArticleMetadata metadata, DossierNames names)
    {
        var speakers = new SpeakerSearch(kept, names);
        var figures = new FigureCandidates(names, metadata);
        var found = ImmutableArray.CreateBuilder<FigureCandidate>();
        var quotations = QuotationFinder.Find(kept).ToLookup(quotation => quotation.Block);
        var body = TextMetadata.Head(kept).Length;
        for (var i = 0; i < kept.Length && found.Count < Skeleton.MostCandidates; i++)
        {
            speakers.Enter(i, null, [.. quotations[i]]);
            found.AddRange(i < body && !kept[i].EndsAsSentence ? [] : figures.Find(kept[i], speakers).Take(Skeleton.MostCandidates - found.Count));
            speakers.Leave();
        }

        return found.ToImmutable();
    }
}
