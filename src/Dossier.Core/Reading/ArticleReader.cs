using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads what only articles have: statements, facts, roles, defects.</summary>
public static class ArticleReader
{
    private const int WordsInAnchor = 5;
    private static readonly string[] Names = ["title", "short-title"];

    public static Article Read(Fields fields, Article article, DiagnosticBag diagnostics)
    {
        if (!fields.Mapping.IsUnreadable && !Names.Any(key => fields.Has(key) || ShapeChecker.IsMisspelt(fields.Mapping, key, ContentShapes.Article)))
        {
            diagnostics.Add(fields.Span with { Length = Math.Min(1, fields.Span.Length) }, Rules.MissingKey, "neither `title` nor `short-title` is given", "add `title:` as the source states it, or `short-title:` with a label of your own where it states none");
        }

        NeedsNote(fields, "published-derived", "published-note", diagnostics);
        var rights = fields.Choice<Rights>("rights") ?? Rights.Excerpt;
        if (rights == Rights.Link && !article.Body.IsEmpty)
        {
            diagnostics.Add(
                fields.Text("rights")!.Value.Span,
                Rules.BriefNotShown,
                "with `rights: link` only what the article states about itself is shown, but this file has a brief below its front matter",
                "write `rights: excerpt`, or move the brief to `description:` or to the page of a topic");
        }

        return article with
        {
            ShortTitle = fields.Text("short-title"),
            Authors = fields.Texts("authors"),
            Publisher = fields.Text("publisher"),
            Published = fields.Date("published"),
            PublishedDerived = fields.Flag("published-derived"),
            PublishedNote = fields.Text("published-note"),
            Accessed = fields.Date("accessed"),
            Url = LinkAddress.Web(fields.Text("url")?.Value) is null ? null : fields.Text("url"),
            Archived = ArchivedReader.Read(fields, diagnostics),
            Language = fields.Text("language"),
            Rights = rights,
            IsTranscript = fields.Flag("transcript"),
            Topics = fields.Texts("topics"),
            Roles = fields.Each("roles", role => role.Text("of") is { } of && role.Text("passage") is { } passage ? new Role(of, passage, Paragraph(role)) : null),
            Defects = fields.Each("defects", defect => defect.Text("note") is { } note ? new Defect(defect.Text("passage"), note, Paragraph(defect)) : null),
            Statements = fields.Each("statements", statement => Statement(statement, rights, diagnostics)),
            Facts = fields.Each("facts", fact => Fact(fact, rights, diagnostics)),
        };
    }

    /// <summary>Reports a value that is marked as worked out but does not say how.</summary>
    public static void NeedsNote(Fields fields, string flag, string note, DiagnosticBag diagnostics)
    {
        if (fields.Flag(flag) && fields.Text(note) is null)
        {
            diagnostics.Add(fields.Text(flag)!.Value.Span, Rules.DerivedWithoutNote, $"`{flag}` is set, but nothing says how it was worked out", $"add `{note}:` with the reason");
        }
    }

    /// <summary>Reports an id that can't stand in an address.</summary>
    public static void NeedsAnchor(Fields fields, DiagnosticBag diagnostics)
    {
        if (fields.Text("id") is { } id && !Slug.IsId(id.Value))
        {
            diagnostics.Add(id.Span, Rules.BadId, $"`{id.Value}` can't be an id: it names a place on a page, and stands in its address", Slug.Of(id.Value) is { Length: > 0 } slug ? $"write `{slug}`" : "write letters, digits and hyphens");
        }
    }

    private static Statement? Statement(Fields fields, Rights rights, DiagnosticBag diagnostics)
    {
        var speaker = Speaker(fields, "statement", diagnostics);
        NeedsAnchor(fields, diagnostics);

        if (rights == Rights.Link && fields.Text("passage") is { } hidden && fields.Text("says") is null)
        {
            diagnostics.Add(hidden.Span, Rules.NothingToShow, "of this article no words may be shown, and nothing says in our own what the statement says", "add `says:` with a summary in your own words");
        }

        // A mode that is missing or unknown was reported; the statement stays, so that what refers to it is not reported too.
        var mode = fields.Choice<StatementMode>("mode") ?? StatementMode.Paraphrase;
        return fields.Text("passage") is { } passage
            ? new Statement(fields.Text("id"), Anchor(fields, passage, rights), fields.Span, speaker, mode, passage, fields.Text("says"), fields.Texts("topics"), fields.Text("note")) { Paragraph = Paragraph(fields), RedirectFrom = RedirectReader.Anchors(fields, diagnostics) }
            : null;
    }

    private static Fact? Fact(Fields fields, Rights rights, DiagnosticBag diagnostics)
    {
        var speaker = Speaker(fields, "fact", diagnostics);
        NeedsAnchor(fields, diagnostics);
        NeedsNote(fields, "value-derived", "note", diagnostics);
        NeedsNote(fields, "as-of-derived", "note", diagnostics);
        return fields.Text("passage") is { } passage && fields.Text("measure") is { } measure && fields.Text("value") is { } value
            ? new Fact(
                fields.Text("id"),
                Anchor(fields, passage, rights),
                fields.Span,
                measure,
                value,
                fields.Flag("value-derived"),
                fields.Text("scope"),
                fields.Date("as-of"),
                fields.Flag("as-of-derived"),
                speaker,
                fields.Choice<StatementMode>("mode"),
                passage,
                fields.Text("note"),
                fields.Flag("retracted"))
            {
                Paragraph = Paragraph(fields),
                RedirectFrom = RedirectReader.Anchors(fields, diagnostics),
            }
            : null;
    }

    private static int? Paragraph(Fields fields) => fields.WholeNumber("paragraph") is > 0 and var number ? number : null;

    private static Speaker Speaker(Fields fields, string what, DiagnosticBag diagnostics)
    {
        var by = fields.Text("by");
        var unnamed = fields.Text("unnamed");
        var notStated = fields.Flag("not-stated");
        if ((by is null ? 0 : 1) + (unnamed is null ? 0 : 1) + (notStated ? 1 : 0) != 1)
        {
            var span = fields.Text("id")?.Span ?? fields.Span with { Length = Math.Min(1, fields.Span.Length) };
            diagnostics.Add(span, Rules.UnclearSpeaker, $"this {what} needs exactly one of `by`, `unnamed` and `not-stated`", "name the speaker with `by:`, describe one whom the source does not name with `unnamed:`, or write `not-stated: true`");
        }

        var chain = new HashSet<string?>(StringComparer.Ordinal) { by?.Value };
        foreach (var via in fields.Texts("via").Where(via => !chain.Add(via.Value)))
        {
            diagnostics.Add(via.Span, Rules.UnclearSpeaker, $"`{via}` stands twice in this chain of speakers", "name each who passed the words on once, and not the speaker");
        }

        return new Speaker(by, unnamed, notStated, fields.Texts("via"));
    }

    /// <summary>
    /// The editor's id, or the first words of the passage with four characters of its SHA-256, which stays the same as long as the passage does. Where the
    /// article's words may not be shown, eight characters of it stand alone.
    /// </summary>
    private static string Anchor(Fields fields, Located<string> passage, Rights rights)
    {
        if (fields.Text("id") is { } id)
        {
            return Slug.OfId(id.Value);
        }

        var words = string.Join(' ', passage.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsInAnchor));
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(Folding.WellFormed(passage.Value)));
        return rights == Rights.Link ? $"words-{Convert.ToHexStringLower(digest.AsSpan(0, 4))}" : $"{Slug.Of(words)}-{Convert.ToHexStringLower(digest.AsSpan(0, 2))}".TrimStart('-');
    }
}
