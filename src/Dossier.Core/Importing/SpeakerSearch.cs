using System.Collections.Immutable;

namespace Dossier.Core.Importing;

/// <summary>
/// Finds who speaks. It walks through the article block by block, since "he" and a surname alone mean somebody named before. For a quotation it
/// tries, in this order:
/// <list type="number">
/// <item>the words behind it in its sentence: "…, said Ada Marsh";</item>
/// <item>the words before it: "Marsh called the bridge “…”", "according to Marsh";</item>
/// <item>a name before a colon;</item>
/// <item>the label of an interview;</item>
/// <item>the speaker of the paragraph before, where the quotation stands alone in its paragraph;</item>
/// <item>the only name in its sentence.</item>
/// </list>
/// </summary>
public sealed class SpeakerSearch(ImmutableArray<TextBlock> blocks, DossierNames names)
{
    private const int Reach = 400;

    private readonly KnownNames known = new(blocks, names);
    private (LikelySpeaker Speaker, int Line)? last;
    private (string Name, int Line)? turn;
    private ArticleSentences? sentences;
    private Quotation[] inBlock = [];
    private string masked = "";
    private int index;
    private int attributedIn = -1;

    /// <summary>Whether the last speaker was found by words that give words to someone.</summary>
    public bool IsAttributed { get; private set; }

    /// <param name="quotations">Those of the block, in its order.</param>
    public void Enter(int block, (string Name, int Line)? speaking, Quotation[] quotations)
    {
        index = block;
        turn = speaking;
        inBlock = quotations;
        masked = QuotationMask.Of(blocks[block].Text, quotations);
        sentences = new ArticleSentences(blocks[block].Text);
    }

    /// <summary>Takes note of who speaks in a block without a quotation, for the pronouns that follow.</summary>
    public void Leave()
    {
        if (attributedIn != index && masked.Length <= Reach * 10 && Attribution.Ahead(Clause.Words(masked)) is { Name: { } name, Verb: { } verb })
        {
            last = (Named(name, $"“{verb}” in line {blocks[index].Line}"), blocks[index].Line);
        }
    }

    /// <summary>The speaker of a quotation in the block that was entered.</summary>
    public LikelySpeaker Of(Quotation quotation)
    {
        IsAttributed = false;
        var text = masked;
        var (start, end) = sentences!.At(quotation.Outer);
        var closing = Math.Min(quotation.End + 1, text.Length);
        var sentenceEnd = closing < text.Length && quotation.End > 0 && blocks[index].Text[quotation.End - 1] is not '.' ? Math.Max(end, sentences.At(closing).End) : Math.Max(end, closing);
        var behind = Clause.Words(text[closing..Math.Min(sentenceEnd, closing + Reach)]);
        var ahead = Clause.Words(text[Math.Max(start, quotation.Outer - Reach)..quotation.Outer]);

        if (Attribution.Behind(behind) is { } after && (after.Name ?? after.Pronoun) is not null && Settled(after, "behind it") is { } behindIt)
        {
            return behindIt;
        }

        if (Attribution.Ahead(ahead) is { } before && Settled(before, "before it") is { } beforeIt)
        {
            return beforeIt;
        }

        if (Attribution.Behind(behind) is { } described && Settled(described, "behind it") is { } unnamed)
        {
            return unnamed;
        }

        var named = ahead.IsEmpty ? null : known.PeopleIn(ahead);
        if (named is { Length: > 0 } && ahead[^1].After.EndsWith(':'))
        {
            return Note(Named(named[^1], $"named before the colon in line {blocks[index].Line}"));
        }

        if (turn is { } speaking)
        {
            return Note(Named(speaking.Name, $"the label “{speaking.Name}:” in line {speaking.Line}"));
        }

        if (last is { } previous && (quotation.Continues || IsAlone(quotation)))
        {
            return previous.Speaker with { Reason = quotation.Continues ? $"the quotation goes on from the paragraph before; there: {Short(previous.Speaker)}" : $"no one is named beside it; the speaker before, in line {previous.Line}, is {Short(previous.Speaker)}" };
        }

        var people = known.PeopleIn([.. ahead, .. behind]);
        return people.Distinct(StringComparer.Ordinal).Count() == 1
            ? Named(people[0], "the only name in its sentence: check who speaks")
            : new LikelySpeaker(null, null, people.Length == 0 ? "nobody is named in its sentence" : $"several names stand in its sentence: {string.Join(", ", people.Distinct(StringComparer.Ordinal).Take(4))}");
    }

    /// <summary>Who gives a figure: whoever the words of its sentence give it to, else the article.</summary>
    public LikelySpeaker? OfSentence(int place)
    {
        var text = blocks[index].Text;
        var (start, end) = sentences!.At(place);
        var from = Math.Max(start, place - Reach);
        var words = Clause.Words(text[from..Math.Min(end, place + Reach)]);
        return Attribution.Ahead(words) is { } found && (found.Name ?? found.Pronoun) is not null ? Settled(found, "in its sentence") : null;
    }

    /// <summary>A speaker by name: the dossier's reference where it knows the name, else the fullest form in the article.</summary>
    public LikelySpeaker Named(string name, string reason)
    {
        var full = known.Full(name);
        return new LikelySpeaker(names.Speaker(full) ?? names.Speaker(name) ?? full, null, full == name ? reason : $"{reason}; {name} is {full}");
    }

    private LikelySpeaker? Settled(Attribution found, string where)
    {
        var line = blocks[index].Line;
        IsAttributed = true;
        if (found.Name is { } name)
        {
            return Note(Named(name, $"“{found.Verb}” {where} in line {line}"));
        }

        if (found.Pronoun is { } pronoun)
        {
            return last is { } previous
                ? previous.Speaker with { Reason = $"“{pronoun} {found.Verb}” {where}; the speaker named last, in line {previous.Line}, is {Short(previous.Speaker)}" }
                : new LikelySpeaker(null, null, $"“{pronoun} {found.Verb}” {where}, but nobody is named as a speaker before");
        }

        return found.Description is { } description ? new LikelySpeaker(null, description, $"“{found.Verb}” {where} in line {line}") : null;
    }

    private LikelySpeaker Note(LikelySpeaker speaker)
    {
        last = (speaker, blocks[index].Line);
        attributedIn = index;
        IsAttributed = true;
        return speaker;
    }

    /// <summary>Whether a block holds nothing but the quotation.</summary>
    private bool IsAlone(Quotation quotation)
        => inBlock.Length == 1 && blocks[index].Text.Length - (quotation.End - quotation.Outer) <= 2;

    private static string Short(LikelySpeaker speaker) => speaker.By ?? speaker.Unnamed ?? "not clear";
}
