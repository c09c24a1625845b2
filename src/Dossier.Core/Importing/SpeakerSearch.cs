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
    private const int MostBlocksBack = 5;

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

        if (Attribution.Behind(behind) is { } after && (after.Name ?? after.Pronoun) is not null && Settled(after, "behind it", quotation.Outer) is { } behindIt)
        {
            return behindIt;
        }

        if (Attribution.Ahead(ahead) is { } before && Settled(before, "before it", quotation.Outer) is { } beforeIt)
        {
            return beforeIt;
        }

        if (Attribution.Behind(behind) is { } described && Settled(described, "behind it", quotation.Outer) is { } unnamed)
        {
            return unnamed;
        }

        if (!ahead.IsEmpty && ahead[^1].After.EndsWith(':') && known.Nearest(ahead) is { } named)
        {
            return Note(Named(named, $"named before the colon in line {blocks[index].Line}"));
        }

        if (turn is { } speaking)
        {
            return Note(Named(speaking.Name, $"the label “{speaking.Name}:” in line {speaking.Line}"));
        }

        if (attributedIn == index && last is { } same && ahead.IsEmpty)
        {
            return same.Speaker with { Reason = $"it goes on in the same paragraph; before it speaks {Short(same.Speaker)}" };
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

    /// <summary>Who gives a figure: the speaker of the quotation in which it stands, else whoever the words of its sentence give it to, else <c>null</c>.</summary>
    public LikelySpeaker? OfFigure(int place)
    {
        if (inBlock.FirstOrDefault(quotation => quotation.Start <= place && place < quotation.End) is { } quotation)
        {
            return Of(quotation);
        }

        var (start, end) = sentences!.At(place);
        var ahead = Clause.Words(masked[Math.Max(start, place - Reach)..place]);
        var behind = Clause.Words(masked[place..Math.Min(end, place + Reach)]);
        return Attribution.Ahead(ahead) is { IsReport: true } before ? Settled(before, "before it", place)
            : Attribution.Ahead(behind) is { IsReport: true } after && behind[^1].Text == after.Verb ? Settled(after, "behind it", place)
            : Estimating(ahead, start);
    }

    /// <summary>"She counts 41 wrecks": it is not the article that counts, and whom the pronoun means is for the editor to say.</summary>
    private LikelySpeaker? Estimating(ImmutableArray<ClauseWord> ahead, int sentence)
    {
        for (var i = ahead.Length - 2; i >= 0; i--)
        {
            if (!SpeechVerbs.IsPronoun(ahead[i].Text))
            {
                continue;
            }

            var verb = i + 1;
            while (verb < ahead.Length - 1 && SpeechVerbs.IsSkipped(ahead[verb].Text))
            {
                verb++;
            }

            if (SpeechVerbs.IsEstimate(ahead[verb].Text))
            {
                return new LikelySpeaker(null, null, $"“{ahead[i].Text} {ahead[verb].Text}” before it; {(PersonBefore(sentence) is var (name, line) ? $"the person named last, in line {line}, is {name}: check who is meant" : "nobody is named before")}");
            }
        }

        return null;
    }

    /// <summary>The person named nearest before a place of the block, in it or in the few blocks before.</summary>
    private (string Name, int Line)? PersonBefore(int place)
    {
        for (var i = index; i >= 0 && i > index - MostBlocksBack; i--)
        {
            var text = i == index ? masked[Math.Max(0, place - (2 * Reach))..place] : blocks[i].Text[Math.Max(0, blocks[i].Text.Length - (2 * Reach))..];
            if (known.Person(Clause.Words(text)) is { } name)
            {
                return (name, blocks[i].Line);
            }
        }

        return null;
    }

    /// <summary>A speaker by name: the dossier's reference where it knows the name, else the fullest form in the article.</summary>
    public LikelySpeaker Named(string name, string reason)
    {
        var full = known.Full(name);
        return new LikelySpeaker(names.Speaker(full) ?? names.Speaker(name) ?? full, null, full == name ? reason : $"{reason}; {name} is {full}");
    }

    private LikelySpeaker? Settled(Attribution found, string where, int place)
    {
        var line = blocks[index].Line;
        IsAttributed = true;
        if (found.Name is { } name)
        {
            return Note(Named(name, $"“{found.Verb}” {where} in line {line}"));
        }

        if (found.Pronoun is { } pronoun)
        {
            Reread(place);
            attributedIn = index;
            return last is { } previous
                ? previous.Speaker with { Reason = $"“{pronoun} {found.Verb}” {where}; the speaker named last, in line {previous.Line}, is {Short(previous.Speaker)}" }
                : new LikelySpeaker(null, null, $"“{pronoun} {found.Verb}” {where}, but nobody is named as a speaker before");
        }

        return found.Description is { } description ? new LikelySpeaker(names.Speaker(description), description, $"“{found.Verb}” {where} in line {line}") : null;
    }

    /// <summary>Looks for a speaker by name in the block's sentences before a place: a pronoun means the nearest.</summary>
    private void Reread(int place)
    {
        if (attributedIn != index && Attribution.Ahead(Clause.Words(masked[Math.Max(0, place - (2 * Reach))..place]), named: true) is { Name: { } name, Verb: { } verb })
        {
            last = (Named(name, $"“{verb}” in line {blocks[index].Line}"), blocks[index].Line);
        }
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
