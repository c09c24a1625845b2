using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>
/// Resolves the references that say what they want: <c>fact:measure@article</c> the value of a fact, <c>quote:article#statement</c> a
/// quotation, <c>event:id</c> an event of the timeline.
/// </summary>
public sealed class PrefixedReferences(Resolver resolver, Places places, PrefixedReferences.Known known, DiagnosticBag diagnostics)
{
    private const string QuotePrefix = "quote:";
    private const string EventPrefix = "event:";
    private const int MostShown = 8;

    private readonly Names names = new(resolver, diagnostics);
    private readonly ILookup<(string Measure, string Article), LinkedFact> facts = known.Facts.ToLookup(fact => (fact.Measure.Key, fact.Article.Key));
    private readonly Dictionary<string, Event> events = EventsById(known.Events);

    /// <summary>What such references can lead to.</summary>
    public sealed record Known(ImmutableArray<LinkedFact> Facts, ImmutableArray<LinkedEvent> Events, Wording Wording);

    public static bool Is(Reference reference)
        => reference.Target.Value is var written
            && (written.StartsWith(Reference.FactPrefix, StringComparison.Ordinal) || written.StartsWith(QuotePrefix, StringComparison.Ordinal) || written.StartsWith(EventPrefix, StringComparison.Ordinal));

    /// <summary>The target, or <c>null</c> and a diagnostic, unless it may be in a file that could not be read.</summary>
    public Target? Find(Reference reference)
    {
        var written = reference.Target.Value;
        return written.StartsWith(Reference.FactPrefix, StringComparison.Ordinal) ? Fact(reference, written[Reference.FactPrefix.Length..])
            : written.StartsWith(QuotePrefix, StringComparison.Ordinal) ? Quotation(reference, written[QuotePrefix.Length..].Trim())
            : Event(reference, written[EventPrefix.Length..].Trim());
    }

    private Target? Fact(Reference reference, string written)
    {
        if (written.Split('@', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } measureName, { Length: > 0 } articleName])
        {
            return Malformed(reference, "a fact is named by its measure and its article", "write `[[fact:measure@article]]`, and behind it `#id` where the article gives several values");
        }

        var (measure, article) = (One(reference, measureName, ThingKind.Measure), One(reference, articleName, ThingKind.Article));
        if (measure is null || article is null)
        {
            return null;
        }

        var given = facts[(measure.Key, article.Key)].ToImmutableArray();
        if (given.IsEmpty && resolver.Gaps.In(article))
        {
            return null;
        }

        if (given.IsEmpty)
        {
            ReportNone((Measure)measure, (Article)article, reference);
            return null;
        }

        if (reference.Anchor is { } anchor)
        {
            given = [.. given.Where(fact => fact.Fact.Anchor == anchor || fact.Fact.RedirectFrom.Any(former => former.Value == anchor))];
            if (given.IsEmpty && resolver.Gaps.In(article))
            {
                return null;
            }

            if (given.IsEmpty)
            {
                var anchors = facts[(measure.Key, article.Key)].Select(fact => fact.Fact.Anchor).ToArray();
                diagnostics.Add(reference.Target.Span, Rules.UnresolvedAnchor, $"`{article.Id}` has no value `#{anchor}` for `{measure.Id}`", Diagnostic.DidYouMean(anchor, anchors, $"its values: {Listed(anchors.Select(known => $"#{known}"))}"));
                return null;
            }
        }

        if (given.Length > 1)
        {
            var choices = given.Select(fact => $"`fact:{measure.Id}@{article.Id}#{fact.Fact.Anchor}` ({ValueWords.Of(fact.Value, fact.Measure, Wordings.English)})");
            diagnostics.Add(reference.Target.Span, Rules.AmbiguousReference, $"`{article.Id}` gives {given.Length} values for `{measure.Id}`", $"write {Listed(choices, " or ")}");
            return null;
        }

        return new Target(measure, given[0].RowAnchor, reference.Label ?? ValueWords.Of(given[0].Value, given[0].Measure, known.Wording)) { Fact = given[0] };
    }

    /// <summary>A fact whose value could not be read was reported; its reference is not reported too.</summary>
    private void ReportNone(Measure measure, Article article, Reference reference)
    {
        if (article.Facts.Any(fact => resolver.Resolve(fact.Measure.Value, ThingKind.Measure).Found?.Key == measure.Key))
        {
            return;
        }

        var others = known.Facts.Where(fact => fact.Measure.Key == measure.Key).Select(fact => fact.Article.Id).Distinct(StringComparer.Ordinal).Select(id => $"`fact:{measure.Id}@{id}`").ToArray();
        diagnostics.Add(
            reference.Target.Span,
            Rules.UnresolvedReference,
            $"`{article.Id}` gives no value for `{measure.Id}`",
            others.Length == 0 ? "add the fact to the article that gives it" : $"other articles do: {Listed(others)}");
    }

    private Target? Quotation(Reference reference, string written)
    {
        if (written.Length == 0 || reference.Anchor is not { Length: > 0 } anchor)
        {
            return Malformed(reference, "a quotation is named by its article and its statement", "write `[[quote:article#statement]]` with the ids of both");
        }

        if (One(reference, written, ThingKind.Article) is not Article article)
        {
            return null;
        }

        if (article.Rights == Rights.Link)
        {
            diagnostics.Add(reference.Target.Span, Rules.WrongKindOfReference, $"`{article.Id}` has `rights: link`: none of its words may be shown, so it can't be quoted", $"refer to the statement with `[[{article.Id}#{anchor}|…]]` and words of your own");
            return null;
        }

        if (places.Statement(article, anchor) is { } statement)
        {
            return new Target(article, statement.Statement.Anchor, reference.Label ?? statement.Words) { Quotation = reference.Label is null ? statement : null };
        }

        if (places.MayBeMore(article))
        {
            return null;
        }

        var anchors = places.StatementsIn(article).Select(known => known.Statement.Anchor).ToArray();
        diagnostics.Add(
            reference.Target.Span,
            Rules.UnresolvedAnchor,
            $"`{article.Key}` has no statement `#{anchor}`",
            Diagnostic.DidYouMean(anchor, anchors, anchors.Length == 0 ? "add the statement to the article" : $"its statements: {Listed(anchors.Select(known => $"#{known}"))}"));
        return null;
    }

    private Target? Event(Reference reference, string written)
    {
        if (written.Length == 0 || reference.Anchor is not null)
        {
            return Malformed(reference, "an event is named by its id alone", "write `[[event:id]]` with an id of `events.yml`");
        }

        if (events.TryGetValue(written, out var happening))
        {
            return new Target(null, happening.Id, reference.Label ?? Typography.Apostrophes(happening.Title.Value)) { Event = happening };
        }

        if (resolver.Gaps.InEvents)
        {
            return null;
        }

        diagnostics.Add(reference.Target.Span, Rules.UnresolvedReference, $"no event is called `{written}`", Diagnostic.DidYouMean(written, known.Events.Select(linked => linked.Event.Id), "check the spelling, or add the event to `events.yml`"));
        return null;
    }

    private Thing? One(Reference reference, string name, ThingKind kind) => names.One(reference.Target with { Value = name }, kind);

    private Target? Malformed(Reference reference, string why, string help)
    {
        var written = reference.Target.Value + (reference.Anchor is null ? "" : "#" + reference.Anchor);
        diagnostics.Add(reference.Target.Span, Rules.MalformedReference, $"`{written}` can't be read: {why}", help);
        return null;
    }

    private static string Listed(IEnumerable<string> choices, string conjunction = ", ")
    {
        var all = choices.ToArray();
        return string.Join(conjunction, all.Take(MostShown)) + (all.Length > MostShown ? $" and {all.Length - MostShown} more" : "");
    }

    private static Dictionary<string, Event> EventsById(ImmutableArray<LinkedEvent> linked)
    {
        var byId = new Dictionary<string, Event>(StringComparer.Ordinal);
        foreach (var happening in linked)
        {
            byId.TryAdd(happening.Event.Id, happening.Event);
        }

        foreach (var (former, happening) in linked.SelectMany(happening => happening.Event.RedirectFrom.Select(former => (former, happening))))
        {
            byId.TryAdd(former.Value, happening.Event);
        }

        return byId;
    }
}
