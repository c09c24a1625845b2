using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>The other end of a reference or mention: the page and sentence that point to a thing.</summary>
/// <param name="From">The thing whose page it is, or <c>null</c> for the front page.</param>
/// <param name="Before">The sentence before the words of the reference or mention.</param>
/// <param name="Words">Its words.</param>
/// <param name="After">The sentence after them.</param>
/// <param name="PlaceAnchor">The anchor of the very place.</param>
public sealed record Backlink(Thing? From, string Before, string Words, string After, string PlaceAnchor)
{
    /// <summary>Where it stands in its file, for the order of a page's backlinks.</summary>
    public int Position { get; init; }

    /// <summary>How often the article's own text names the thing, where that text is not shown: such a backlink has no words and no place. Otherwise 0.</summary>
    public int Times { get; init; }
}

/// <summary>A speaker with the things that its ids name.</summary>
/// <param name="By">The expert or term; <c>null</c> for the article's own voice, someone unnamed, or not stated.</param>
/// <param name="IsArticle">The article speaks in its own voice.</param>
public sealed record LinkedSpeaker(Thing? By, bool IsArticle, string? Unnamed, ImmutableArray<Thing> Via);

/// <summary>A statement with its article, speaker and topics.</summary>
/// <param name="ByAuthor">The speaker is an author of the article, or the article's own voice.</param>
public sealed record LinkedStatement(Article Article, Statement Statement, LinkedSpeaker Speaker, ImmutableArray<Topic> Topics, bool ByAuthor)
{
    /// <summary>Whether quotation marks belong to the passage.</summary>
    public bool IsQuoted => Statement.Mode == StatementMode.Direct || (Statement.Mode == StatementMode.Partial && !QuotationScanner.HasQuotation(Statement.Passage.Value));

    /// <summary>The passage as it is set, without the marks around it.</summary>
    public string Passage => IsQuoted ? Typography.InnerQuotes(Statement.Passage.Value) : Statement.Passage.Value;

    /// <summary>The passage with its quotation marks, if they belong to it.</summary>
    public string Words => IsQuoted ? $"“{Passage}”" : Passage;

    /// <summary>The id of the article and the anchor in it, as answers name a statement.</summary>
    public string Address => $"{Article.Id}#{Statement.Anchor}";

    /// <summary>What the speaker is to the article.</summary>
    public Standing Standing => Speaker switch
    {
        { IsArticle: true } => Standing.OwnVoice,
        { By: not null } when ByAuthor => Standing.Author,
        { By: Expert } => Standing.Expert,
        { By: Term { TermKind: TermKind.Person } } => Standing.Person,
        { By: not null } => Standing.Body,
        { Unnamed: not null } => Standing.Unnamed,
        _ => Standing.NotStated,
    };
}

/// <summary>A fact with its article, measure, value and speaker.</summary>
public sealed record LinkedFact(Article Article, Fact Fact, Measure Measure, FactValue Value, LinkedSpeaker Speaker)
{
    /// <summary>The fact's anchor on pages that hold the facts of many articles.</summary>
    public string RowAnchor => $"{Article.Id}-{Fact.Anchor}";
}

/// <summary>An author of an article: an expert or term, or only a name.</summary>
public sealed record LinkedAuthor(Thing? Thing, string Name);

/// <summary>An event with its topics and the articles that tell of it.</summary>
public sealed record LinkedEvent(Event Event, ImmutableArray<Topic> Topics, ImmutableArray<LinkedEventSource> Sources);

/// <summary>An article that tells of an event, with its words.</summary>
public sealed record LinkedEventSource(Article Article, Passage? Passage);

/// <summary>How an article describes a person or organisation.</summary>
public sealed record LinkedRole(Article Article, Thing Of, Passage Passage);
