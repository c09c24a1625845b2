using System.Collections.Immutable;

namespace Dossier.Core.Importing;

/// <summary>
/// Finds the quotations of an article in one pass: “…”, "…", „…“, «…», »…« and ‘…’, of nested ones the outermost, and those that
/// go on over several paragraphs, each of which opens again.
/// </summary>
public static class QuotationFinder
{
    /// <summary>How far a mark that is also an apostrophe, or a closing mark elsewhere, is looked for.</summary>
    private const int LongestDoubtful = 2000;

    public static ImmutableArray<Quotation> Find(ImmutableArray<TextBlock> blocks)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var open = '\0';
        for (var index = 0; index < blocks.Length; index++)
        {
            var text = blocks[index].Text;
            var continues = open != '\0' && text.Length > 0 && text[0] == open;
            open = FindIn(text, index, continues, found);
        }

        return found.ToImmutable();
    }

    /// <summary>Returns the mark that is still open at the block's end, where the next block may go on with it.</summary>
    private static char FindIn(string text, int index, bool continues, ImmutableArray<Quotation>.Builder found)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!Opens(text, at))
            {
                at++;
                continue;
            }

            var close = Close(text, at);
            if (close >= 0)
            {
                found.Add(new Quotation(index, at + 1, close, continues && at == 0));
                at = close + 1;
            }
            else if (text[at] is '“' or '„' or '«' or '"' && text.Length - at > 2)
            {
                // Not closed here: either it goes on in the next paragraph, or the mark was forgotten; the words to the paragraph's end are inside it.
                found.Add(new Quotation(index, at + 1, text.Length, continues && at == 0));
                return text[at];
            }
            else
            {
                at++;
            }
        }

        return '\0';
    }

    private static bool Opens(string text, int at)
    {
        var before = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '/';
        var after = at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        return text[at] switch
        {
            '“' or '„' or '«' => after,
            '"' or '»' or '‘' => before && after,
            '\'' => before && after && char.IsLetter(text[at + 1]),
            _ => false,
        };
    }

    /// <summary>Where the mark that opens at a place is closed, counting those that open inside it; -1 where it is not.</summary>
    private static int Close(string text, int at)
    {
        var (opening, closing) = text[at] switch
        {
            '“' => ('“', "”"),
            '„' => ('„', "“”"),
            '«' => ('«', "»"),
            '»' => ('\0', "«"),
            '‘' => ('‘', "’"),
            var straight => ('\0', straight.ToString()),
        };
        var depth = 0;
        var possible = -1;
        var limit = text[at] is '‘' or '\'' or '»' ? Math.Min(text.Length, at + LongestDoubtful) : text.Length;
        for (var i = at + 1; i < limit; i++)
        {
            var c = text[i];
            if (c == opening && closing != "’")
            {
                depth++;
            }
            else if (closing.Contains(c, StringComparison.Ordinal) && !IsInside(text, i))
            {
                if (depth > 0)
                {
                    depth--;
                    continue;
                }

                // “s’ ” may be a possessive: the mark closes there only if no better one follows before the next opening.
                if (c is not ('’' or '\'') || text[i - 1] is not 's')
                {
                    return i;
                }

                possible = possible < 0 ? i : possible;
            }
            else if (closing is "’" or "'" && possible >= 0 && c is '‘' or '“' or '"')
            {
                return possible;
            }
        }

        return possible;
    }

    /// <summary>An apostrophe, or a straight mark that opens within a straight one.</summary>
    private static bool IsInside(string text, int at)
        => text[at] is '’' or '\'' && (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) || char.IsWhiteSpace(text[at - 1]));
}
