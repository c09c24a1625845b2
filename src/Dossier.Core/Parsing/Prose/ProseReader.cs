using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Model;
using Dossier.Core.Parsing.References;
using Dossier.Core.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing.Prose;

/// <summary>
/// Reads the running text of a body from its tree. It is read when names are looked for, and not kept: the texts of ten thousand bodies
/// need not lie in memory twice.
/// </summary>
public sealed class ProseReader
{
    /// <summary>Stands for a character of a word in which no name may be found.</summary>
    public const char HiddenWord = '\uFFFC';

    /// <summary>Stands for any other character at which a name ends.</summary>
    public const char HiddenGap = '|';

    private readonly List<LinkableBlock> blocks = [];
    private readonly int[] sectionOfReference;
    private int section;

    private ProseReader(int references) => sectionOfReference = new int[references];

    public static BodyProse Read(MarkdownBody body)
    {
        var reader = new ProseReader(body.References.Length);
        reader.Blocks(body.Document, isOurs: true);
        return new BodyProse([.. reader.blocks], [.. reader.sectionOfReference]);
    }

    private void Blocks(ContainerBlock container, bool isOurs)
    {
        foreach (var block in container)
        {
            if (isOurs && block is HeadingBlock or FootnoteGroup)
            {
                section++;
            }

            if (block is ContainerBlock inner)
            {
                Blocks(inner, isOurs && block is not (QuoteBlock or TableRow { IsHeader: true }));
            }
            else if (block is LeafBlock { Inline: { } inlines })
            {
                var text = new RunningText(this);
                text.Add(inlines, hidden: false);
                if (isOurs && block is not HeadingBlock && text.ToBlock() is { } found)
                {
                    blocks.Add(found);
                }
            }
        }
    }

    private sealed class RunningText(ProseReader reader)
    {
        private readonly StringBuilder text = new();
        private StringBuilder? open;
        private readonly ImmutableArray<InlinePlace>.Builder places = ImmutableArray.CreateBuilder<InlinePlace>();
        private readonly ImmutableArray<Insertion>.Builder insertions = ImmutableArray.CreateBuilder<Insertion>();

        public void Add(ContainerInline container, bool hidden)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        Write(literal, literal.Content.AsSpan(), hidden);
                        break;
                    case HtmlEntityInline entity:
                        Write(entity, entity.Transcoded.AsSpan(), hidden);
                        break;
                    case SmartyPant punctuation:
                        Write(punctuation, MarkdownParser.Typographic(punctuation), hidden);
                        break;
                    case LineBreakInline:
                        Write(inline, " ", hidden);
                        break;
                    case CodeInline code:
                        Write(code, code.Content, hidden: true);
                        break;
                    case AutolinkInline address:
                        Write(address, address.Url, hidden: true);
                        break;
                    case LinkInline link when IndexOf(link) is { } index && link.FirstChild is null:
                        Insert(index, HiddenWord);
                        break;
                    case LinkInline link:
                        IndexOf(link);
                        Add(link, hidden: true);
                        break;
                    case ReferenceInline reference when hidden:
                        Write(reference, reference.Label ?? reference.Target, hidden: true);
                        break;
                    case ReferenceInline reference when IndexOf(reference) is { } index && reference.Label is null:
                        Insert(index, HiddenWord);
                        break;
                    case ReferenceInline reference:
                        IndexOf(reference);
                        Write(reference, reference.Label ?? reference.Target, hidden: true);
                        break;
                    case ContainerInline inner:
                        Add(inner, hidden);
                        break;
                    default:
                        Insert(-1, HiddenGap);
                        break;
                }
            }
        }

        public LinkableBlock? ToBlock()
        {
            if (places.Count == 0)
            {
                return null;
            }

            var seen = text.ToString();
            return new LinkableBlock(reader.section, seen, Hide(seen), places.DrainToImmutable(), insertions.DrainToImmutable());
        }

        /// <summary>The index of the reference that an inline is, whose section is noted.</summary>
        private int? IndexOf(Inline inline)
        {
            if (inline.GetData(MarkdownParser.ReferenceKey) is not int index)
            {
                return null;
            }

            reader.sectionOfReference[index] = reader.section;
            return index;
        }

        private void Write(Inline inline, ReadOnlySpan<char> words, bool hidden)
        {
            places.Add(new InlinePlace(text.Length, inline));
            if (hidden && open is null)
            {
                open = new StringBuilder().Append(text);
            }

            text.Append(words);
            if (open is null)
            {
                return;
            }

            foreach (var character in words)
            {
                open.Append(hidden ? Hidden(character) : character);
            }
        }

        private void Insert(int reference, char hidden)
        {
            insertions.Add(new Insertion(text.Length, reference));
            open ??= new StringBuilder().Append(text);
            text.Append(HiddenWord);
            open.Append(hidden);
        }

        /// <summary>Hides quotations, and addresses that stand in the text as they are.</summary>
        private string Hide(string seen)
        {
            var searched = open?.ToString() ?? seen;
            var hidden = default(char[]);
            foreach (var range in Quotations.In(seen).Concat(LinkAddress.In(seen)))
            {
                hidden ??= searched.ToCharArray();
                var (start, length) = range.GetOffsetAndLength(seen.Length);
                for (var i = start; i < start + length; i++)
                {
                    hidden[i] = hidden[i] == HiddenGap ? HiddenGap : Hidden(seen[i]);
                }
            }

            return hidden is null ? searched : new string(hidden);
        }

        private static char Hidden(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character == HiddenWord ? HiddenWord : HiddenGap;
    }
}
