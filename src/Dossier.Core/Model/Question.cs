using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>A question that the sources answer differently.</summary>
/// <param name="Anchor">The lasting anchor on its topic's page, made from the editor's <c>id</c> or else from the words of the question.</param>
public sealed record Question(Located<string>? Id, string Anchor, Located<string> Ask, ImmutableArray<Answer> Answers)
{
    private const string Prefix = "question";

    /// <summary>The anchors that it had before it was renamed.</summary>
    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];

    /// <summary>The editor's word that no source gives another answer, and where it stands.</summary>
    public Located<string>? Unopposed { get; init; }

    /// <summary>The anchor that it has as long as nobody gives it an id.</summary>
    public string AnchorOfWords => AnchorOf(Slug.Of(Ask.Value));

    /// <summary>The anchor for an id or for the slug of a question: apart from headings and from what else stands on a topic's page.</summary>
    public static string AnchorOf(string slug)
        => slug.Length == 0 ? Prefix : slug.StartsWith(Prefix + "-", StringComparison.Ordinal) ? slug : $"{Prefix}-{slug}";
}

/// <summary>One answer and the statements that give it, each written <c>article#statement</c>.</summary>
public sealed record Answer(Located<string> Says, ImmutableArray<Located<string>> Statements);
