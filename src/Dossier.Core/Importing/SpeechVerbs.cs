namespace Dossier.Core.Importing;

/// <summary>Words with which texts give words to someone.</summary>
public static class SpeechVerbs
{
    private static readonly HashSet<string> Verbs = new(
        ("said says told tells wrote writes added adds noted notes argued argues claimed claims warned warns explained explains stated states announced announces tweeted tweets posted asked asks replied replies answered insisted insists continued continues concluded concludes "
        + "acknowledged acknowledges admitted admits declared declares described describes called calls labelled labeled labels blamed blames suggested suggests recalled recalls predicted predicts stressed stresses emphasised emphasized emphasises emphasizes promised promises vowed pledged reported reports "
        + "urged urges accused accuses denied denies confirmed confirms complained complains joked observed observes remarked quipped commented comments dubbed demanded demands testified thinks thought believes believed fears feared cautioned cautions questioned hailed praised condemned rejected agreed agrees "
        + "sagte sagt erklärte erklärt schrieb schreibt betonte betont meinte meint warnte warnt fügte ergänzte antwortete fragte nannte "
        + "сказал сказала сказали заявил заявила заявили отметил отметила написал написала подчеркнул подчеркнула добавил добавила сообщил сообщила объяснил объяснила считает говорит пишет назвал назвала ответил ответила "
        + "dit déclaré affirme affirmé ajouté expliqué écrit estime dijo afirmó declaró añadió explicó escribió señaló").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Reports = new("said says told tells wrote writes reported reports stated states estimated estimates according claimed claims sagte sagt laut mitteilte сказал сказала заявил заявила сообщил сообщила сообщили словам мнению selon según".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Estimates = new("put puts counted counts estimated estimates reckoned reckons calculated calculates measured measures valued values numbered numbers cited cites gave gives found finds expected expects".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Skipped = new("has have had was is also likewise reportedly then later often repeatedly recently again already once quickly publicly still even just never he’d to a who hat haben".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Pronouns = new("he she they er sie он она они il elle él ella".Split(' '), StringComparer.OrdinalIgnoreCase);

    public static bool IsVerb(string word) => Verbs.Contains(word);

    /// <summary>Verbs, and words such as "according", that give all of a sentence to a speaker.</summary>
    public static bool IsReport(string word) => Reports.Contains(word);

    /// <summary>Verbs with which somebody gives a figure of his own: "she counts", "he put it at".</summary>
    public static bool IsEstimate(string word) => Estimates.Contains(word);

    /// <summary>A word that may stand between a speaker and the verb.</summary>
    public static bool IsSkipped(string word) => Skipped.Contains(word) || (word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 4 && char.IsLower(word[0]));

    public static bool IsPronoun(string word) => Pronouns.Contains(word);

    /// <summary>"According to" and its like: the speaker follows. The number of words, or 0.</summary>
    public static int LeadIn(string first, string second) => (first.ToLowerInvariant(), second.ToLowerInvariant()) switch
    {
        ("according", "to") => 2,
        ("по", "словам") or ("по", "мнению") => 2,
        ("laut", _) or ("selon", _) or ("según", _) => 1,
        _ => 0,
    };
}
