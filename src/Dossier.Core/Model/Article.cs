using System.Collections.Immutable;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>What of an article's text the dossier may show.</summary>
public enum Rights
{
    Full,
    Excerpt,
    Link,
}

/// <summary>A source article: what somebody published. What its source does not state is <c>null</c> and shown as "not stated".</summary>
public sealed record Article : Thing
{
    public override ThingKind Kind => ThingKind.Article;

    /// <summary>Our own short label, for tables and for an article without a title.</summary>
    public Located<string>? ShortTitle { get; init; }

    /// <summary>Ids of experts or terms, or plain names.</summary>
    public ImmutableArray<Located<string>> Authors { get; init; } = [];

    public Located<string>? Publisher { get; init; }

    public Located<EdtfDate>? Published { get; init; }

    /// <summary>Whether the date of publication was worked out, not stated.</summary>
    public bool PublishedDerived { get; init; }

    public Located<string>? PublishedNote { get; init; }

    public Located<EdtfDate>? Accessed { get; init; }

    public Located<string>? Url { get; init; }

    /// <summary>A copy of the original in an archive; <c>null</c> where the editor names none.</summary>
    public ArchivedCopy? Archived { get; init; }

    public Located<string>? Language { get; init; }

    public Rights Rights { get; init; }

    /// <summary>The article gives speech without quotation marks, as an interview does.</summary>
    public bool IsTranscript { get; init; }

    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    public ImmutableArray<Role> Roles { get; init; } = [];

    public ImmutableArray<Defect> Defects { get; init; } = [];

    public ImmutableArray<Statement> Statements { get; init; } = [];

    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The article's text: the body where it may be shown in full, else what stands beside the file, if it is there.</summary>
    public SourceText? Source { get; init; }

    /// <summary>The text that stands beside the file where it is Markdown, parsed.</summary>
    public MarkdownBody? SourceBody { get; init; }

    /// <summary>What stands for the text where it is not there; <c>null</c> where there is none, or the body is the text.</summary>
    public Located<Fingerprint>? Fingerprint { get; init; }

    /// <summary>What passages are checked against.</summary>
    public ProofText? Proof => (ProofText?)Source ?? Fingerprint?.Value;

    /// <summary>Every passage that the front matter gives in the article's words.</summary>
    public IEnumerable<Passage> Passages =>
    [
        .. Statements.Select(statement => new Passage(statement.Passage, statement.Paragraph)),
        .. Facts.Select(fact => new Passage(fact.Passage, fact.Paragraph)),
        .. Roles.Select(role => new Passage(role.Passage, role.Paragraph)),
        .. Defects.Where(defect => defect.Passage is not null).Select(defect => new Passage(defect.Passage!.Value, defect.Paragraph)),
    ];

    public override string Name => Typography.Apostrophes(Title?.Value ?? ShortTitle?.Value) ?? Id;

    /// <summary>The name where there is little room.</summary>
    public string ShortName => Typography.Apostrophes(ShortTitle?.Value) ?? Name;

    /// <summary>The address at which a browser shows the passage in the original; <c>null</c> where the original has no address.</summary>
    public string? OriginalAt(string? passage) => Url is { } url && passage is not null ? TextFragment.Href(url.Value, passage) : null;
}

/// <summary>How an article describes a person or organisation.</summary>
/// <param name="Paragraph">The paragraph in which the passage begins, counted from one, where the editor narrows it.</param>
public sealed record Role(Located<string> Of, Located<string> Passage, int? Paragraph);

/// <summary>An error in a source's text that a reader should know.</summary>
/// <param name="Passage">The words where it stands, if it stands in one place.</param>
/// <param name="Note">Our own words: what is wrong, and what is meant as far as the sources show.</param>
/// <param name="Paragraph">The paragraph in which the passage begins, counted from one, where the editor narrows it.</param>
public sealed record Defect(Located<string>? Passage, Located<string> Note, int? Paragraph);
