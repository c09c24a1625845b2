using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>Finds the statements that answer the questions of topics, each written <c>article#statement</c>.</summary>
public sealed class AnswerLinker
{
    private const int WordsInAnchor = 5;
    private readonly Resolver resolver;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, LinkedStatement> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedStatement> byFormerAddress = new(StringComparer.Ordinal);

    public AnswerLinker(Resolver resolver, ImmutableArray<LinkedStatement> statements, DiagnosticBag diagnostics)
    {
        this.resolver = resolver;
        this.diagnostics = diagnostics;
        foreach (var statement in statements)
        {
            byAddress.TryAdd(statement.Address, statement);
            foreach (var former in statement.Statement.RedirectFrom)
            {
                byFormerAddress.TryAdd($"{statement.Article.Id}#{former.Value}", statement);
            }
        }
    }

    /// <summary>The questions of a topic.</summary>
    public ImmutableArray<LinkedQuestion> Link(Topic topic)
    {
        var taken = new TakenAnchors(topic.Questions.Select(question => question.Anchor).Concat(topic.Body.Headings.Select(heading => heading.Anchor)));
        return
        [
            .. topic.Questions.Select(question => new LinkedQuestion(topic, question, Answers(question, taken))
            {
                OldAnchors = [.. question.RedirectFrom.Select(former => former.Value).Append(question.AnchorOfWords).Where(taken.TryTake)],
            }),
        ];
    }

    private ImmutableArray<LinkedAnswer> Answers(Question question, TakenAnchors taken)
        =>
        [
            .. question.Answers.Select(answer => new LinkedAnswer(
                answer,
                taken.Take(AnchorOf(question, answer)),
                [.. answer.Statements.Select(written => Statement(written) is { } found ? new GivenStatement(found, written.Span) : null).OfType<GivenStatement>()])),
        ];

    private static string AnchorOf(Question question, Answer answer)
        => Slug.Of(string.Join(' ', answer.Says.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsInAnchor))) is { Length: > 0 } words
            ? $"{question.Anchor}-{words}"
            : $"{question.Anchor}-answer";

    private LinkedStatement? Statement(Located<string> written)
    {
        if ((Find(written.Value) ?? Find(InPresentArticle(written.Value))) is { } found)
        {
            return found;
        }

        if (MayBeUnread(written.Value))
        {
            return null;
        }

        if (written.Value.IndexOf('#', StringComparison.Ordinal) is > 0 and var hash && resolver.Resolve(written.Value[..hash], ThingKind.Article).Found is null)
        {
            ReportArticle(written, written.Value[..hash], written.Value[hash..]);
            return null;
        }

        diagnostics.Add(written.Span, Rules.UnresolvedReference, $"there is no statement `{written.Value}`", Diagnostic.DidYouMean(written.Value, byAddress.Keys, "write `article#statement` with the ids of an article and of a statement in it"));
        return null;
    }

    /// <summary>Reports an address whose article is not there; it may have been renamed.</summary>
    private void ReportArticle(Located<string> written, string article, string anchor)
    {
        if (!resolver.Resolve(article).Candidates.IsEmpty || resolver.ReasonForAbsence(article) is not null)
        {
            Names.Report(resolver, article, written.Span, resolver.Resolve(article, ThingKind.Article).Candidates, [ThingKind.Article], diagnostics);
            return;
        }

        var holders = byAddress.Where(pair => pair.Key.EndsWith(anchor, StringComparison.Ordinal)).Select(pair => pair.Value.Article.Id).ToArray();
        var near = holders.Length == 1 ? $"did you mean `{holders[0]}{anchor}`?" : Diagnostic.DidYouMean(article, resolver.NamesNear(article, ThingKind.Article));
        diagnostics.Add(
            written.Span,
            Rules.UnresolvedReference,
            $"no article is called `{article}`",
            $"{(near is null ? "" : near + " ")}was it renamed? add `redirect-from: [{YamlText.Flow(article)}]` to it");
    }

    private LinkedStatement? Find(string? address)
        => address is null ? null : byAddress.GetValueOrDefault(address) ?? byFormerAddress.GetValueOrDefault(address);

    /// <summary>Whether the article of an address may hold more statements than could be read.</summary>
    private bool MayBeUnread(string address)
        => address.IndexOf('#', StringComparison.Ordinal) is > 0 and var hash
            && (resolver.Resolve(address[..hash], ThingKind.Article).Found is { } article ? resolver.Gaps.In(article) : resolver.Gaps.MayHold(address[..hash], ThingKind.Article));

    /// <summary>The address with the article's id of today, where it was written with another name.</summary>
    private string? InPresentArticle(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash > 0 && resolver.Resolve(address[..hash], ThingKind.Article).Found is { } article ? article.Id + address[hash..] : null;
    }
}
