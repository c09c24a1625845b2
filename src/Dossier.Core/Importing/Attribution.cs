using System.Collections.Immutable;

namespace Dossier.Core.Importing;

/// <summary>To whom a stretch of text gives words, and by which of its words.</summary>
/// <param name="Name">The speaker's name as it stands there; <c>null</c> where a pronoun or a description stands.</param>
/// <param name="Pronoun">The pronoun, where one stands for the speaker.</param>
/// <param name="Description">The article's words for a speaker without a name.</param>
/// <param name="Verb">The word that gives the words to the speaker.</param>
public sealed record Attribution(string? Name, string? Pronoun, string? Description, string Verb)
{
    private const int MostWordsBehindVerb = 8;
    private const int MostWordsInDescription = 6;

    private static readonly HashSet<string> NoDescription = new("in on at after before as when while if with to of for by which that who it there this these those what but and".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the verb gives a whole sentence to the speaker, and not only some of its words.</summary>
    public bool IsReport => SpeechVerbs.IsReport(Verb);

    /// <summary>Reads the words behind a quotation: ", said Ada Marsh, who …", " he added.", ", Ada Marsh, head of the board, wrote".</summary>
    public static Attribution? Behind(ImmutableArray<ClauseWord> words)
    {
        for (var verb = 0; verb < words.Length && verb <= 20; verb++)
        {
            if (SpeechVerbs.LeadIn(words[verb].Text, verb + 1 < words.Length ? words[verb + 1].Text : "") is var lead and > 0 && Following(words, verb + lead, words[verb].Text) is { } led)
            {
                return led;
            }

            if (SpeechVerbs.IsVerb(words[verb].Text))
            {
                var found = verb == 0 ? Following(words, 1, words[0].Text) ?? Before(words, verb) : Before(words, verb);
                if (found is not null)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>Reads the words before a quotation; of several verbs the one nearest to it.</summary>
    /// <param name="named">Whether only a speaker with a name is looked for.</param>
    public static Attribution? Ahead(ImmutableArray<ClauseWord> words, bool named = false)
    {
        for (var verb = words.Length - 1; verb >= 0; verb--)
        {
            if (SpeechVerbs.LeadIn(words[verb].Text, verb + 1 < words.Length ? words[verb + 1].Text : "") is var lead and > 0 && Following(words, verb + lead, words[verb].Text) is { } led && (led.Name is not null || !named))
            {
                return led;
            }

            if (SpeechVerbs.IsVerb(words[verb].Text) && (Before(words, verb) ?? (verb == 0 ? Following(words, 1, words[0].Text) : null)) is { } found && (found.Name is not null || !named))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The speaker behind the verb: "said Ada Marsh", "said he", "said the harbour master".</summary>
    private static Attribution? Following(ImmutableArray<ClauseWord> words, int from, string verb)
    {
        if (from >= words.Length || words[from - 1].EndsClause)
        {
            return null;
        }

        if (SpeechVerbs.IsPronoun(words[from].Text))
        {
            return new Attribution(null, words[from].Text, null, verb);
        }

        var end = from;
        while (end < words.Length - 1 && end - from < MostWordsBehindVerb && !words[end].EndsClause)
        {
            end++;
        }

        // "said the harbour master, Ada Marsh, on Monday"
        return NameSpan.FirstFrom(words, from, end - from + 1) is { } near ? new Attribution(near.Name, null, null, verb)
            : end + 1 < words.Length && words[end].After == "," && NameSpan.IsPart(words[end + 1]) && NameSpan.FirstFrom(words, end + 1, 1) is { } next ? new Attribution(next.Name, null, null, verb)
            : Described(words, from, Math.Min(end, from + MostWordsInDescription - 1), verb);
    }

    /// <summary>The speaker before the verb: "Marsh said", "Marsh, head of the board, said", "he said", "parts of the council said".</summary>
    private static Attribution? Before(ImmutableArray<ClauseWord> words, int verb)
    {
        var last = verb - 1;
        while (last > 0 && SpeechVerbs.IsSkipped(words[last].Text))
        {
            last--;
        }

        // "Marsh added her voice and questioned …": the speaker stands with the verb before.
        if (last < 0 || words[last].Text is "and" or "but" or "or" or "und" or "и")
        {
            return null;
        }

        if (SpeechVerbs.IsPronoun(words[last].Text))
        {
            return new Attribution(null, words[last].Text, null, words[verb].Text);
        }

        if (NameSpan.IsPart(words[last]) && !words[last].EndsClause && NameSpan.EndingAt(words, last) is { } name)
        {
            return new Attribution(name, null, null, words[verb].Text);
        }

        if (words[last].After.StartsWith(','))
        {
            var sentence = last;
            while (sentence > 0 && !words[sentence - 1].EndsSentence)
            {
                sentence--;
            }

            return NameSpan.FirstFrom(words, sentence, last - sentence + 1) is { } first ? new Attribution(first.Name, null, null, words[verb].Text) : null;
        }

        var start = last;
        while (start > 0 && !words[start - 1].EndsClause && last - start + 1 < MostWordsInDescription)
        {
            start--;
        }

        return Described(words, start, last, words[verb].Text);
    }

    private static Attribution? Described(ImmutableArray<ClauseWord> words, int first, int last, string verb)
    {
        while (first <= last && words[first].Text is "and" or "but" or "that" or "And" or "But")
        {
            first++;
        }

        var description = first > last || NoDescription.Contains(words[first].Text) ? "" : string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => words[i].Text + (words[i].IsPossessive ? "’s" : "")));
        return description.Length > 3 ? new Attribution(null, null, description, verb) : null;
    }
}
