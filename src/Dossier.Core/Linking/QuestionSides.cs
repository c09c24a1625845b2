using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Core.Linking;

/// <summary>
/// Who gives which answers to a question. A speaker is known again by name, and an article's own voice by the article; whoever is not
/// named or not stated is a different one each time, since nobody can know.
/// </summary>
public sealed class QuestionSides
{
    private readonly FrozenDictionary<string, ImmutableArray<int>> bySpeaker;

    private QuestionSides(FrozenDictionary<string, ImmutableArray<int>> bySpeaker, ImmutableArray<ArticleSides> articles)
    {
        this.bySpeaker = bySpeaker;
        Articles = articles;
    }

    /// <summary>The articles with the answers for which they are a source, in the order in which they first stand.</summary>
    public ImmutableArray<ArticleSides> Articles { get; }

    /// <summary>The number of named speakers and of articles that speak for themselves.</summary>
    public int SpeakerCount => bySpeaker.Count;

    public static QuestionSides Of(ImmutableArray<LinkedAnswer> answers)
    {
        var given = answers.SelectMany((answer, index) => answer.Statements.Select(statement => (statement, index))).ToArray();
        return new QuestionSides(
            given.Where(pair => KeyOf(pair.statement) is not null)
                .GroupBy(pair => KeyOf(pair.statement)!, pair => pair.index, StringComparer.Ordinal)
                .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToImmutableArray(), StringComparer.Ordinal),
            [.. given.GroupBy(pair => pair.statement.Article.Key, StringComparer.Ordinal).Select(group => new ArticleSides(group.First().statement.Article, [.. group.Select(pair => pair.index).Distinct()]))]);
    }

    /// <summary>The key of the thing that speaks, by which a speaker is known again; <c>null</c> where nobody can be.</summary>
    public static string? KeyOf(LinkedStatement statement) => statement.Speaker.By?.Key ?? (statement.Speaker.IsArticle ? statement.Article.Key : null);

    /// <summary>The answers, by their index, that a speaker gives.</summary>
    public ImmutableArray<int> AnswersOf(string speaker) => bySpeaker.GetValueOrDefault(speaker, []);

    /// <summary>The other answers, by their index, that the speaker of a statement under one of them gives.</summary>
    public ImmutableArray<int> OthersOf(LinkedStatement statement, int answer)
        => KeyOf(statement) is { } key ? AnswersOf(key).Remove(answer) : [];
}

/// <summary>The answers, by their index, for which an article is a source, whoever speaks in it.</summary>
public sealed record ArticleSides(Model.Article Article, ImmutableArray<int> Answers);
