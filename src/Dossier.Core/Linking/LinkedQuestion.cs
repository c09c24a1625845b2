using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>A question with the statements that answer it.</summary>
public sealed record LinkedQuestion(Topic Topic, Question Question, ImmutableArray<LinkedAnswer> Answers)
{
    /// <summary>The question's anchor on its topic's page.</summary>
    public string Anchor => Question.Anchor;

    /// <summary>The anchors that it had before and that nothing on the page has today.</summary>
    public ImmutableArray<string> OldAnchors { get; init; } = [];

    /// <summary>Whether it lacks statements that its editor filed under an answer.</summary>
    public bool LacksStatements => Answers.Any(answer => answer.Given.Length < answer.Answer.Statements.Length);

    /// <summary>Who gives which answers.</summary>
    public QuestionSides Sides => field ??= QuestionSides.Of(Answers);
}

/// <summary>One answer to a question.</summary>
/// <param name="Anchor">Its anchor on the topic's page: the question's, and the first words of what it says.</param>
/// <param name="Given">What the editor filed under it, in that order.</param>
public sealed record LinkedAnswer(Answer Answer, string Anchor, ImmutableArray<GivenStatement> Given)
{
    /// <summary>The statements that give it, each once.</summary>
    public ImmutableArray<LinkedStatement> Statements { get; } = [.. Given.Select(given => given.Statement).DistinctBy(statement => statement.Address)];
}

/// <summary>A statement filed under an answer, and where in front matter.</summary>
public sealed record GivenStatement(LinkedStatement Statement, SourceSpan Span);
