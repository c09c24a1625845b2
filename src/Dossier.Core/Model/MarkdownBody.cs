using System.Collections.Immutable;
using Dossier.Core.Text;
using Markdig.Syntax;
using SourceSpan = Dossier.Core.Text.SourceSpan;

namespace Dossier.Core.Model;

/// <summary>The Markdown of a file, parsed. Nobody writes to the tree after Parsing.</summary>
/// <param name="Document">Markdig's tree. Its positions count from the body's start.</param>
/// <param name="Headings">In the order of the text; their anchors are unique in the body.</param>
/// <param name="References">Every <c>[[…]]</c>, <c>xref:</c> and link to a Markdown file, in the order of the text.</param>
/// <param name="Paragraphs">The running text of the paragraphs that hold a reference.</param>
public sealed record MarkdownBody(
    MarkdownDocument Document,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Reference> References,
    ImmutableArray<ImmutableArray<RunningPart>> Paragraphs)
{
    /// <summary>The addresses of links and pictures that are no references, as written: those inside the site are followed once it is made.</summary>
    public ImmutableArray<Located<string>> Links { get; init; } = [];

    /// <summary>The running texts in which a numeral stands.</summary>
    public ImmutableArray<ProseBlock> Prose { get; init; } = [];

    /// <summary>The notes that its text calls for, by their numbers.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The names, with their circumflex, of marks that call for a note which is not there.</summary>
    public ImmutableArray<Located<string>> MarksWithoutNote { get; init; } = [];

    /// <summary>The names of notes for which nothing in the text calls.</summary>
    public ImmutableArray<Located<string>> NotesWithoutMark { get; init; } = [];

    /// <summary>The targets of references in the text of a link or a picture, where they are only words.</summary>
    public ImmutableArray<Located<string>> NestedReferences { get; init; } = [];

    /// <summary>The shortcodes of another generator, by their names, which stand in the text as it was written.</summary>
    public ImmutableArray<Located<string>> Shortcodes { get; init; } = [];

    /// <summary>The HTML elements, by their names, that stand in the text as it was written.</summary>
    public ImmutableArray<Located<string>> HtmlTags { get; init; } = [];

    /// <summary>The body of a page that nobody wrote.</summary>
    public static MarkdownBody Empty { get; } = new([], [], [], []);

    /// <summary>Where the body begins in its file.</summary>
    public SourceSpan Start { get; init; }

    public bool IsEmpty => Document.Count == 0;
}

/// <summary>A heading with the anchor that leads to it.</summary>
public sealed record Heading(int Level, string Text, string Anchor)
{
    /// <summary>The text with its references, whose words are not known before they are resolved.</summary>
    public ImmutableArray<RunningPart> Parts { get; init; } = [];
}

/// <summary>A place in our own text that points to a thing.</summary>
/// <param name="Target">As written: an id, a folder and id, a title or an alias; without the anchor.</param>
/// <param name="Anchor">The part after <c>#</c>, or <c>null</c>.</param>
/// <param name="Label">The text to show, or <c>null</c> for the thing's name.</param>
/// <param name="PlaceAnchor">The anchor of the reference itself, so that a backlink leads to the very place.</param>
/// <param name="Paragraph">The index of its paragraph in <see cref="MarkdownBody.Paragraphs"/>.</param>
public sealed record Reference(Located<string> Target, string? Anchor, string? Label, string PlaceAnchor, int Paragraph)
{
    /// <summary>Begins a target that gives the value of a fact.</summary>
    public const string FactPrefix = "fact:";

    /// <summary>For a link to a Markdown file or to an address of the site, its path as written, without the extension.</summary>
    public string? Path { get; init; }

    /// <summary>Whether it is a link to an address that may be a page's, such as <c>/blog/a-post</c>. One that leads to no page stays a link as it was written.</summary>
    public bool IsAddress { get; init; }

    /// <summary>What stands behind <c>?</c> in an <c>xref:</c> link, with the sign; <c>null</c> for none.</summary>
    public string? Query { get; init; }
}

/// <summary>A piece of a paragraph's running text: plain text, or a reference, whose words are not known before it is resolved.</summary>
/// <param name="Text">The words; for a reference its label, empty where it has none.</param>
/// <param name="Reference">The index of the reference in <see cref="MarkdownBody.References"/>, or -1.</param>
public readonly record struct RunningPart(string Text, int Reference = -1);
