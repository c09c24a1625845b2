using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dossier.Core.Parsing;

/// <summary>
/// Reads YAML into a tree with spans, through YamlDotNet's parser events. Anchors and aliases are refused: a few lines of
/// them can grow to gigabytes.
/// </summary>
public static partial class YamlParser
{
    private const int DeepestNesting = 32;

    /// <summary>
    /// Reads the stretch of a file from <paramref name="start"/> to <paramref name="end"/>. <c>null</c> where it holds nothing;
    /// <see cref="YamlUnreadable"/> where it is not YAML, and then the diagnostics say why.
    /// </summary>
    public static YamlNode? Parse(SourceFile file, int start, int end, DiagnosticBag diagnostics)
    {
        var reading = new Reading(file, start, end, diagnostics);
        var parser = new Parser(new StringReader(file.Text[start..end]));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            var node = reading.Node(parser, depth: 0);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? node : throw new YamlException(parser.Current!.Start, parser.Current.End, "a second document begins here; only one is allowed");
        }
        catch (YamlException exception)
        {
            var place = reading.Fault(exception);
            var (words, cure) = YamlFault.Of(exception.Message, place);
            diagnostics.Add(place, Rules.YamlSyntax, $"this is not YAML: {words}", cure);
            return new YamlUnreadable(new SourceSpan(file, start, 0));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException && parser.Current is not null)
        {
            // YamlDotNet's scanner gives up without a place where a list in brackets is left open, or where an escape is half of a pair;
            // what it read last is the nearest known.
            var last = parser.Current;
            diagnostics.Add(reading.Span(last.Start, last.End), Rules.YamlSyntax, "this is not YAML: what stands behind this can't be read", "close every `[`, `{` and quotation mark; check the indentation");
            return new YamlUnreadable(new SourceSpan(file, start, 0));
        }
        catch (TooDeepException exception)
        {
            diagnostics.Add(exception.Span, Rules.NestedTooDeeply, $"lists and mappings stand more than {DeepestNesting} deep in each other here", "flatten them");
            return new YamlUnreadable(new SourceSpan(file, start, 0));
        }
    }

    [GeneratedRegex(@"(\A|[\r\n]) *\t", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IndentingTab();

    private sealed class TooDeepException(SourceSpan span) : Exception
    {
        public SourceSpan Span { get; } = span;
    }

    private sealed class Reading(SourceFile file, int offset, int limit, DiagnosticBag diagnostics)
    {
        public SourceSpan Span(Mark start, Mark end)
        {
            var from = Math.Clamp(offset + (int)start.Index, offset, limit);
            var to = Math.Clamp(offset + (int)end.Index, from, limit);
            while (to > from && char.IsWhiteSpace(file.Text[to - 1]))
            {
                to--;
            }

            return new SourceSpan(file, from, to - from);
        }

        /// <summary>Where a syntax error stands: at the tab if it is about one, and never without a character to show.</summary>
        public SourceSpan Fault(YamlException exception)
        {
            var span = Span(exception.Start, exception.End);
            if (exception.Message.Contains("tab", StringComparison.Ordinal) && IndentingTab().Match(file.Text, span.Start, limit - span.Start) is { Success: true } tab)
            {
                return new SourceSpan(file, tab.Index + tab.Length - 1, 1);
            }

            return span.Length == 0 && span.Start < limit ? span with { Length = 1 } : span;
        }

        public YamlNode Node(IParser parser, int depth)
        {
            var start = parser.Current!;
            if (depth > DeepestNesting)
            {
                throw new TooDeepException(Span(start.Start, start.End));
            }

            if (start is NodeEvent { Anchor.IsEmpty: false } anchored)
            {
                diagnostics.Add(Span(start.Start, start.End), Rules.YamlAlias, $"the YAML anchor `&{anchored.Anchor.Value}` is not supported", "write the value out where it is needed, or use `_directory.yml` for defaults");
            }

            switch (start)
            {
                case Scalar scalar:
                    parser.MoveNext();
                    return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Span(scalar.Start, scalar.End));

                case SequenceStart:
                    parser.MoveNext();
                    var items = ImmutableArray.CreateBuilder<YamlNode>();
                    while (!parser.Accept<SequenceEnd>(out _))
                    {
                        items.Add(Node(parser, depth + 1));
                    }

                    return new YamlList(items.ToImmutable(), Closed(Span(start.Start, parser.Consume<SequenceEnd>().End)));

                case MappingStart:
                    parser.MoveNext();
                    return Mapping(parser, start, depth);

                case AnchorAlias alias:
                    parser.MoveNext();
                    var span = Span(alias.Start, alias.End);
                    diagnostics.Add(span, Rules.YamlAlias, $"the YAML alias `*{alias.Value.Value}` is not supported", "write the value out, or put it into quotes if it is a text that begins with `*`");
                    return new YamlScalar("", IsPlain: true, span);

                default:
                    throw new YamlException(start.Start, start.End, "a value was expected here");
            }
        }

        private YamlMapping Mapping(IParser parser, ParsingEvent start, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            var end = start.End;
            while (!parser.Accept<MappingEnd>(out _))
            {
                var key = parser.Current!;
                if (key is not Scalar name)
                {
                    throw new YamlException(key.Start, key.End, "a key was expected here");
                }

                if (name is { Style: ScalarStyle.Plain, Value: [var first, ..] } && (char.IsWhiteSpace(first) || char.GetUnicodeCategory(first) == UnicodeCategory.Format))
                {
                    throw new YamlException(key.Start, key.End, "an odd space indents this");
                }

                var located = new Located<string>(name.Value, Span(key.Start, key.End));
                parser.MoveNext();
                end = parser.Current!.End;
                var value = Node(parser, depth + 1);
                if (seen.TryGetValue(name.Value, out var before))
                {
                    diagnostics.Add(located.Span, Rules.DuplicateKey, $"the key `{name.Value}` stands twice; the first is in line {before.Position.Line}", "remove one of them");
                    continue;
                }

                seen.Add(name.Value, located.Span);
                entries.Add(new YamlEntry(located, value));
            }

            var closing = parser.Consume<MappingEnd>();
            if (start is MappingStart { Style: MappingStyle.Flow })
            {
                return new YamlMapping(entries.ToImmutable(), Closed(Span(start.Start, closing.End)));
            }

            var last = entries.Count > 0 ? entries[^1].Value.Span.End : -1;
            var whole = Span(start.Start, end);
            return new YamlMapping(entries.ToImmutable(), last > whole.End ? whole with { Length = last - whole.Start } : whole);
        }

        /// <summary>Takes the closing bracket in, before which YamlDotNet's mark stands.</summary>
        private SourceSpan Closed(SourceSpan span)
        {
            var text = file.Text.AsSpan(span.Start);
            var rest = text[span.Length..].TrimStart();
            return !text.IsEmpty && text[0] is ('[' or '{') && !rest.IsEmpty && rest[0] is (']' or '}') ? span with { Length = text.Length - rest.Length + 1 } : span;
        }
    }
}
