using System.Collections.Immutable;

namespace Dossier.Core.Linking;

/// <summary>
/// The questions in which the most sources stand against each other: with the most answers that somebody gives (no more than there are
/// articles to give them), then with the most articles, then with the most speakers; otherwise in the editors' order.
/// </summary>
public static class DisputedQuestions
{
    public static ImmutableArray<LinkedQuestion> Most(ImmutableArray<LinkedQuestion> questions, int count)
        =>
        [
            .. questions.Select(question => (question, given: question.Answers.Count(answer => !answer.Statements.IsEmpty)))
                .Where(pair => pair.given > 1)
                .OrderByDescending(pair => Math.Min(pair.given, pair.question.Sides.Articles.Length))
                .ThenByDescending(pair => pair.question.Sides.Articles.Length)
                .ThenByDescending(pair => pair.question.Sides.SpeakerCount)
                .Select(pair => pair.question)
                .Take(count),
        ];
}
