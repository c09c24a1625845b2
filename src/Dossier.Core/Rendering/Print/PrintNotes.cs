using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Print;

/// <summary>Gathers the passages of a section as notes, while its text is made. A passage that stands for two places is one note.</summary>
/// <param name="section">The anchor of the section.</param>
/// <param name="addresses">The addresses that are still to be given.</param>
/// <param name="own">The address of the article whose section it is.</param>
public sealed class PrintNotes(string section, PrintAddresses addresses, string? own = null)
{
    private readonly ImmutableArray<PrintNoteView>.Builder notes = ImmutableArray.CreateBuilder<PrintNoteView>();
    private readonly Dictionary<string, (int Number, int Calls)> known = new(StringComparer.Ordinal);

    public ImmutableArray<PrintNoteView> ToImmutable() => notes.ToImmutable();

    public PrintCallView Of(StatementView statement)
        => Call(statement.Href, new Quoted(statement.Passage is { } words && statement.IsQuoted ? $"“{words}”" : statement.Passage, statement.Check, statement.Article, statement.OriginalHref)
        {
            ModeLabel = statement.ModeLabel,
            Withheld = statement.Withheld,
        });

    public PrintCallView Of(FactView fact) => Call(fact.Href, new Quoted(fact.Passage, fact.Check, fact.Article, fact.OriginalHref) { Withheld = fact.Withheld });

    /// <summary>The call of an event's source, or <c>null</c> where none of its words are shown.</summary>
    public PrintCallView? Of(EventSourceView source, string happening)
        => source.Check is { } check ? Call($"{happening} {source.Article.Href}", new Quoted(source.Passage, check, source.Article, source.OriginalHref)) : null;

    private PrintCallView Call(string key, Quoted quoted)
    {
        if (!known.TryGetValue(key, out var call))
        {
            call = (notes.Count + 1, 0);
            var href = quoted.Article.Href;
            var address = href == own ? null : addresses.Take(href);
            notes.Add(new PrintNoteView(
                call.Number,
                Anchor("note", call.Number),
                PrintAnchors.Href(Anchor("call", call.Number)),
                quoted.Words,
                quoted.Withheld,
                quoted.ModeLabel,
                quoted.Check,
                href == own ? null : quoted.Article,
                string.IsNullOrEmpty(quoted.OriginalHref) ? address : quoted.OriginalHref,
                address));
        }

        known[key] = call with { Calls = call.Calls + 1 };
        var id = Anchor("call", call.Number);
        return new PrintCallView(call.Number, call.Calls == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{call.Calls + 1}"), PrintAnchors.Href(Anchor("note", call.Number)));
    }

    /// <summary>A second colon keeps it apart from any anchor that an editor gives.</summary>
    private string Anchor(string kind, int number) => PrintAnchors.Of(section, string.Create(CultureInfo.InvariantCulture, $"{kind}:{number}"));

    private sealed record Quoted(string? Words, CheckView Check, LinkView Article, string? OriginalHref)
    {
        public string? ModeLabel { get; init; }

        public string? Withheld { get; init; }
    }
}
