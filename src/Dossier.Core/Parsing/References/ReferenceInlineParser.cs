using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Core.Parsing.References;

/// <summary>Parses <c>[[target]]</c>, <c>[[target|text]]</c> and the mark <c>[[unsourced]]</c>, on one line and without brackets inside.</summary>
public sealed class ReferenceInlineParser : InlineParser
{
    public ReferenceInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        var text = slice.Text.AsSpan(slice.Start + 2, slice.End - slice.Start - 1);
        var end = text.IndexOfAny("[]\r\n");
        if (end <= 0 || end + 1 >= text.Length || text[end] != ']' || text[end + 1] != ']')
        {
            return false;
        }

        var content = text[..end];
        var bar = content.IndexOf('|');
        var target = (bar < 0 ? content : content[..bar]).Trim();
        if (target.IsEmpty)
        {
            return false;
        }

        var label = bar < 0 ? default : content[(bar + 1)..].Trim();
        var span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + end + 3));
        processor.Inline = target is UnsourcedInline.Name
            ? new UnsourcedInline { Span = span, Line = line, Column = column }
            : new ReferenceInline { Target = target.ToString(), Label = label.IsEmpty ? null : label.ToString(), Span = span, Line = line, Column = column };
        slice.Start += end + 4;
        return true;
    }
}
