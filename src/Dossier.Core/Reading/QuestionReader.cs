using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads the questions of a topic.</summary>
public static class QuestionReader
{
    /// <summary>A question, or <c>null</c> where it is not asked.</summary>
    public static Question? Read(Fields fields, DiagnosticBag diagnostics)
    {
        ArticleReader.NeedsAnchor(fields, diagnostics);
        return fields.Text("ask") is { } ask
            ? new Question(
                fields.Text("id"),
                Question.AnchorOf(fields.Text("id") is { } id ? Slug.OfId(id.Value) : Slug.Of(ask.Value)),
                ask,
                fields.Each("answers", answer => answer.Text("says") is { } says ? new Answer(says, answer.Texts("statements")) : null))
            {
                RedirectFrom = [.. RedirectReader.Anchors(fields, diagnostics).Select(former => former with { Value = Question.AnchorOf(former.Value) })],
                Unopposed = fields.Flag("unopposed") ? fields.Text("unopposed") : null,
            }
            : null;
    }
}
