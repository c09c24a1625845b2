using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>Questions whose answers do not stand against each other: too few that anybody gives, or one statement on two sides.</summary>
public static class QuestionRules
{
    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var question in graph.Questions)
        {
            if (!question.LacksStatements && !graph.Content.Gaps.In(question.Topic))
            {
                CheckSides(question, diagnostics);
            }

            CheckStatements(question, diagnostics);
        }
    }

    private static void CheckSides(LinkedQuestion linked, DiagnosticBag diagnostics)
    {
        var given = linked.Answers.Count(answer => !answer.Statements.IsEmpty);
        if (given == 0)
        {
            diagnostics.Add(linked.Question.Ask.Span, Rules.OneSidedQuestion, "no answer to this question has a statement", "name the statements that answer it, each as `article#statement`, or remove the question");
        }
        else if (given == 1 && linked.Question.Unopposed is null)
        {
            diagnostics.Add(linked.Question.Ask.Span, Rules.OneSidedQuestion, "only one answer to this question has a statement", "add the answer that another source gives; where none does, write `unopposed: true`, and the page says so");
        }
        else if (given > 1 && linked.Question.Unopposed is { } unopposed)
        {
            diagnostics.Add(unopposed.Span, Rules.UnopposedWithTwoAnswers, $"`unopposed` is set, but {given} answers to this question have statements", "remove `unopposed: true`");
        }
    }

    /// <summary>A speaker may change sides from one statement to the next; one statement cannot stand on both.</summary>
    private static void CheckStatements(LinkedQuestion linked, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, (LinkedAnswer Answer, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (var (answer, given) in linked.Answers.SelectMany(answer => answer.Given.Select(given => (answer, given))))
        {
            var address = given.Statement.Address;
            if (!first.TryAdd(address, (answer, given.Span)) && !ReferenceEquals(first[address].Answer, answer))
            {
                diagnostics.Add(
                    given.Span,
                    Rules.StatementInTwoAnswers,
                    FormattableString.Invariant($"`{address}` stands under two answers to this question; the other is in line {first[address].Span.Position.Line}"),
                    "leave it under the answer that it gives; where each half gives another, make two statements of it");
            }
        }
    }
}
