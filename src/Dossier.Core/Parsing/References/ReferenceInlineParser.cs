using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dossier.Core.Parsing.References;

/// <summary>
/// Parses <c>[[target]]</c>, <c>[[target|text]]</c> and the mark <c>[[unsourced]]</c>, on one line and without brackets inside. One that names nothing, or that its line does not close,
/// is a reference without a target, which Linking reports: it would stand on the page as it was written.
/// </summary>
public sealed class ReferenceInlineParser : InlineParser
{
    private static readonly SearchValues<char> BehindNames = SearchValues.Create(" \t\r\n.,;:!?");

    public ReferenceInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        var text = slice.Text.AsSpan(slice.Start + 2, slice.End - slice.Start - 1);
        var end = text.IndexOfAny("[]\r\n");
        var isUnclosed = end < 0 || text[end] is '\r' or '\n' || text[end..] is ['[', '[', ..];
        if (isUnclosed && !text.IsEmpty && char.IsLetterOrDigit(text[0]))
        {
            var name = text.IndexOfAny(BehindNames);
            return Nameless(processor, ref slice, name < 0 ? text.Length : name);
        }

        if (end < 0 || end + 1 >= text.Length || text[end] != ']' || text[end + 1] != ']')
        {
            return false;
        }

        var content = text[..end];
        var bar = content.IndexOf('|');
        var target = (bar < 0 ? content : content[..bar]).Trim();
        if (target.IsEmpty)
        {
            return Nameless(processor, ref slice, end + 2);
        }

        var label = bar < 0 ? default : content[(bar + 1)..].Trim();
        var span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + end + 3));
        processor.Inline = target is UnsourcedInline.Name
            ? new UnsourcedInline { Span = span, Line = line, Column = column }
            : new ReferenceInline { Target = target.ToString(), Label = label.IsEmpty ? null : label.ToString(), Span = span, Line = line, Column = column };
        slice.Start += end + 4;
        return true;
    }

    /// <param name="length">How much of the text belongs to it, behind its brackets.</param>
    private static bool Nameless(InlineProcessor processor, ref StringSlice slice, int length)
    {
        var span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(slice.Start + length + 1));
        processor.Inline = new ReferenceInline { Target = "", Span = span, Line = line, Column = column };
        slice.Start += length + 2;
        return true;
    }
}
