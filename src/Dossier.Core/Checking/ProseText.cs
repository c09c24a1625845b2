using System.Globalization;
using System.Text;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Parsing.References;
using Dossier.Core.Text;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Core.Text.SourceSpan;

namespace Dossier.Core.Checking;

/// <summary>
/// The running text of a block of our own prose, each part with its place in the file. Code, and the words of a reference to a fact,
/// are left out; a mark that cannot be part of a figure stands for them.
/// </summary>
public sealed class ProseText
{
    private const char LeftOut = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<(int At, SourceSpan Place, bool IsExact)> parts = [];
    private readonly MarkdownBody body;
    private readonly DossierGraph graph;

    private ProseText(MarkdownBody body, DossierGraph graph)
    {
        this.body = body;
        this.graph = graph;
    }

    public string Text => text.ToString();

    /// <summary>Where <c>[[unsourced]]</c> stands.</summary>
    public List<SourceSpan> Marks { get; } = [];

    /// <summary>Where a reference stands in the text of a link or a picture.</summary>
    public List<(SourceSpan Place, ReferenceInline Reference)> Nested { get; } = [];

    public static ProseText Of(LeafBlock block, MarkdownBody body, DossierGraph graph)
    {
        var prose = new ProseText(body, graph);
        if (block.Inline is { } inlines)
        {
            prose.Read(inlines, inLink: false);
        }

        return prose;
    }

    /// <summary>The place of a stretch of the text in the file.</summary>
    public SourceSpan PlaceOf(int start, int length)
    {
        var (low, high) = (0, parts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = parts[middle].At <= start ? (middle, high) : (low, middle - 1);
        }

        var (at, place, isExact) = parts[low];
        if (!isExact)
        {
            return place;
        }

        var from = Math.Min(place.Start + start - at, place.File.Text.Length);
        return new SourceSpan(place.File, from, Math.Min(length, place.File.Text.Length - from));
    }

    private void Read(ContainerInline container, bool inLink)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case UnsourcedInline:
                    Marks.Add(PlaceOf(inline));
                    break;
                case ReferenceInline reference:
                    Read(reference, inLink);
                    break;
                case LinkInline link when link.GetData(MarkdownParser.ReferenceKey) is int index && IsToFact(index):
                    Add(LeftOut.ToString(CultureInfo.InvariantCulture), link, isExact: false);
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
                    Read(inner, inLink || inner is LinkInline);
                    break;
                default:
                    Add(LeftOut.ToString(CultureInfo.InvariantCulture), inline, isExact: false);
                    break;
            }
        }
    }

    private void Read(ReferenceInline reference, bool inLink)
    {
        if (inLink)
        {
            Nested.Add((PlaceOf(reference), reference));
        }

        var isToFact = reference.GetData(MarkdownParser.ReferenceKey) is int index && IsToFact(index);
        Add(isToFact || reference.Label is null ? LeftOut.ToString(CultureInfo.InvariantCulture) : reference.Label, reference, isExact: false);
    }

    private bool IsToFact(int reference) => graph.Targets.TryGetValue(body.References[reference].Target.Span, out var target) && target.Fact is not null;

    private void Add(string words, Inline inline, bool isExact)
    {
        if (words.Length > 0)
        {
            parts.Add((text.Length, PlaceOf(inline), isExact));
            text.Append(words);
        }
    }

    private SourceSpan PlaceOf(Inline inline)
    {
        var file = body.Start.File;
        var start = Math.Clamp(body.Start.Start + inline.Span.Start, 0, file.Text.Length);
        return new SourceSpan(file, start, Math.Clamp(inline.Span.Length, 0, file.Text.Length - start));
    }
}
