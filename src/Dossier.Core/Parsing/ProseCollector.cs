using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Model;
using Dossier.Core.Parsing.References;
using Dossier.Core.Text;
using Markdig.Extensions.SmartyPants;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Core.Text.SourceSpan;

namespace Dossier.Core.Parsing;

/// <summary>Collects what checking wants of the running text of a body: the blocks that hold a numeral, and the references that stand in links.</summary>
public sealed class ProseCollector
{
    private const string LeftOut = "\uFFFC";
    private const int FurthestOff = 16;

    private readonly MarkdownBody body;
    private readonly ImmutableArray<ProseBlock>.Builder blocks = ImmutableArray.CreateBuilder<ProseBlock>();
    private readonly ImmutableArray<Located<string>>.Builder nested = ImmutableArray.CreateBuilder<Located<string>>();
    private readonly StringBuilder text = new();
    private readonly List<ProsePart> parts = [];
    private readonly List<SourceSpan> marks = [];

    private ProseCollector(MarkdownBody body) => this.body = body;

    /// <summary>The body with its prose.</summary>
    public static MarkdownBody Collect(MarkdownBody body)
    {
        var collector = new ProseCollector(body);
        foreach (var block in body.Document.Descendants())
        {
            if (block is LeafBlock { Inline: { } inlines })
            {
                collector.Read(inlines, isHeading: block is HeadingBlock);
            }
        }

        return body with { Prose = collector.blocks.ToImmutable(), NestedReferences = collector.nested.ToImmutable() };
    }

    private void Read(ContainerInline inlines, bool isHeading)
    {
        text.Clear();
        parts.Clear();
        marks.Clear();
        Inlines(inlines, inLink: false);
        if (parts.Count > 0 && text.ToString() is var running && running.Any(char.IsDigit))
        {
            blocks.Add(new ProseBlock(running, [.. parts], [.. marks], isHeading));
        }
    }

    private void Inlines(ContainerInline container, bool inLink)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case UnsourcedInline:
                    marks.Add(PlaceOf(inline));
                    break;
                case ReferenceInline reference:
                    if (inLink)
                    {
                        nested.Add(new Located<string>(reference.Target, PlaceOf(reference)));
                    }

                    Add(reference.Label is null || IsFact(reference.Target) ? LeftOut : reference.Label, reference, isExact: false);
                    break;
                case LinkInline link when link.GetData(MarkdownParser.ReferenceKey) is int index && IsFact(body.References[index].Target.Value):
                    Add(LeftOut, link, isExact: false);
                    break;
                case LiteralInline literal:
                    Add(literal.Content.ToString(), literal, isExact: true);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.ToString(), entity, isExact: false);
                    break;
                case SmartyPant { Type: SmartyPantType.Dash2 } dash:
                    Add("–", dash, isExact: false);
                    break;
                case LineBreakInline:
                    Add(" ", inline, isExact: false);
                    break;
                case ContainerInline inner:
                    Inlines(inner, inLink || inner is LinkInline);
                    break;
                default:
                    Add(LeftOut, inline, isExact: false);
                    break;
            }
        }
    }

    private static bool IsFact(string target) => target.StartsWith(Reference.FactPrefix, StringComparison.Ordinal);

    private void Add(string words, Inline inline, bool isExact)
    {
        if (words.Length > 0)
        {
            var place = PlaceOf(inline);
            if (isExact)
            {
                (place, isExact) = Exact(place, words);
            }

            parts.Add(new ProsePart(text.Length, place, isExact));
            text.Append(words);
        }
    }

    /// <summary>Where the words begin: Markdig counts the spaces before them in a cell, and forgets tabs in a heading.</summary>
    private static (SourceSpan Place, bool IsExact) Exact(SourceSpan place, string words)
    {
        var near = place.File.Text.AsSpan(place.Start, Math.Min(words.Length + FurthestOff, place.File.Text.Length - place.Start));
        var off = near.IndexOf(words, StringComparison.Ordinal);
        return off < 0 ? (place, false) : (place with { Start = place.Start + off, Length = words.Length }, true);
    }

    private SourceSpan PlaceOf(Inline inline)
    {
        var file = body.Start.File;
        var start = Math.Clamp(body.Start.Start + inline.Span.Start, 0, file.Text.Length);
        return new SourceSpan(file, start, Math.Clamp(inline.Span.Length, 0, file.Text.Length - start));
    }
}
