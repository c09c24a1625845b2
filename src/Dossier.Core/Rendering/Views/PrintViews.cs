using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>The whole dossier on one page, in reading order, for paper. What the dossier does not have is <c>null</c> and has no number.</summary>
public sealed record PrintView : PageView
{
    public required ImmutableArray<PrintPartView> Contents { get; init; }

    public required PrintCoverView Cover { get; init; }

    public required PrintFrontView? Front { get; init; }

    public required PrintTopicsView? Topics { get; init; }

    public required PrintArticlesView? Articles { get; init; }

    public required PrintExpertsView? Experts { get; init; }

    public required PrintTermsView? Terms { get; init; }

    public required PrintFactsView? Facts { get; init; }

    public required PrintTimelineView? Timeline { get; init; }

    public required PrintSourcesView? Sources { get; init; }

    public required PrintCorrectionsView? Corrections { get; init; }

    public required PrintReadingView Reading { get; init; }
}

/// <summary>What the title page says besides title, description and date.</summary>
/// <param name="Address">The absolute address of the site, where it is known.</param>
public sealed record PrintCoverView(string? Address, int Topics, int Articles, int Experts, int Statements, int Facts, int Disputed);

/// <summary>A part of the print edition, as its contents list it.</summary>
/// <param name="Number">"2".</param>
/// <param name="Entries">Its sections, where they are listed.</param>
public sealed record PrintPartView(string Number, string Anchor, string Title, ImmutableArray<PrintEntryView> Entries);

/// <summary>A section of a part.</summary>
/// <param name="Number">"2.3".</param>
public sealed record PrintEntryView(string Number, string Anchor, string Title);

/// <summary>The number in the text that stands for a passage.</summary>
/// <param name="Id">Its anchor, to which the note leads back.</param>
/// <param name="Href">The way to the note.</param>
public sealed record PrintCallView(int Number, string Id, string Href);

/// <summary>A passage at the end of a section.</summary>
/// <param name="BackHref">The way to its number in the text.</param>
/// <param name="Words">The passage, with its quotation marks where they belong to it; <c>null</c> where it may not be shown.</param>
/// <param name="Article">The article in which it stands; <c>null</c> in the article's own section.</param>
/// <param name="OriginalHref">The passage on the page where the article was published.</param>
/// <param name="Address">The article's address, at the first of the notes that are from it.</param>
public sealed record PrintNoteView(
    int Number,
    string Id,
    string BackHref,
    string? Words,
    string? Withheld,
    string? ModeLabel,
    CheckView Check,
    LinkView? Article,
    string? OriginalHref,
    string? Address);

public sealed record PrintFrontView(PrintPartView Part, string Body, ImmutableArray<MeasureView> KeyFigures);

public sealed record PrintTopicsView(PrintPartView Part, ImmutableArray<PrintTopicView> Topics);

public sealed record PrintTopicView(PrintEntryView Entry, string? Description, string Body, ImmutableArray<PrintQuestionView> Questions, ImmutableArray<MeasureView> Figures, ImmutableArray<PrintNoteView> Notes);

public sealed record PrintQuestionView(string Anchor, QuestionView Question, ImmutableArray<PrintAnswerView> Answers);

public sealed record PrintAnswerView(string Anchor, AnswerView Answer, ImmutableArray<PrintVoiceView> Voices);

/// <summary>Who gives an answer, with what they say.</summary>
public sealed record PrintVoiceView(AnswerSpeakerView Speaker, ImmutableArray<PrintSaidView> Said);

/// <summary>A statement.</summary>
/// <param name="Anchor">Its anchor, in its article's section; empty elsewhere.</param>
/// <param name="Text">Our summary, or else the passage itself.</param>
public sealed record PrintSaidView(string Anchor, StatementView Statement, string Text, PrintCallView Call);

public sealed record PrintArticlesView(PrintPartView Part, ImmutableArray<PrintArticleView> Articles);

/// <summary>An article.</summary>
/// <param name="Brief">Our brief, as HTML.</param>
/// <param name="Text">Its own text, as HTML; empty where it may not be shown.</param>
public sealed record PrintArticleView(
    PrintEntryView Entry,
    PrintParticularsView About,
    string Brief,
    string Text,
    ImmutableArray<PrintSaidView> Statements,
    ImmutableArray<PrintFactView> Facts,
    ImmutableArray<PrintNoteView> Notes);

/// <summary>What an article states about itself, and what of it is shown.</summary>
/// <param name="RightsLabel">What is shown of it, in words.</param>
/// <param name="Contradictions">The measures for which one speaker gives values in it that can't both hold.</param>
public sealed record PrintParticularsView(
    ArticleView Article,
    string? PublishedNote,
    DateView? Accessed,
    string? Url,
    ArchivedView? Archived,
    string? LanguageName,
    string RightsLabel,
    ImmutableArray<LinkView> Topics,
    ImmutableArray<LinkView> Contradictions,
    ImmutableArray<DefectView> Defects);

/// <summary>A value.</summary>
/// <param name="Anchor">The anchor of its row.</param>
public sealed record PrintFactView(string Anchor, FactView Fact, PrintCallView Call);

public sealed record PrintExpertsView(PrintPartView Part, ImmutableArray<PrintExpertView> Experts);

/// <summary>An expert.</summary>
/// <param name="Spoken">What they say, by article.</param>
public sealed record PrintExpertView(PrintEntryView Entry, EntryView About, string Body, ImmutableArray<AliasView> Aliases, ImmutableArray<RoleView> Roles, ImmutableArray<PrintSpokenView> Spoken);

/// <summary>What somebody says in an article.</summary>
/// <param name="Section">The number of the article's section.</param>
public sealed record PrintSpokenView(LinkView Article, string Section, ImmutableArray<PrintCitedView> Said);

/// <summary>A statement that stands in its article's section.</summary>
/// <param name="Note">The number of its note there.</param>
public sealed record PrintCitedView(string Href, string Text, int Note);

public sealed record PrintTermsView(PrintPartView Part, ImmutableArray<PrintTermGroupView> Groups);

public sealed record PrintTermGroupView(string Title, ImmutableArray<PrintTermView> Terms);

/// <summary>An entry of the who's who or glossary.</summary>
public sealed record PrintTermView(string Anchor, EntryView About, string Body, ImmutableArray<AliasView> Aliases, ImmutableArray<RoleView> Roles, ImmutableArray<PrintSpokenView> Spoken);

public sealed record PrintFactsView(PrintPartView Part, ImmutableArray<PrintMeasureView> Measures);

public sealed record PrintMeasureView(PrintEntryView Entry, MeasureView Measure, string Body, PlotView? Plot, ImmutableArray<PrintFactView> Facts, ImmutableArray<PrintNoteView> Notes);

public sealed record PrintTimelineView(PrintPartView Part, StripView? Strip, ImmutableArray<PrintYearView> Years, ImmutableArray<PrintNoteView> Notes);

public sealed record PrintYearView(string Anchor, DateView Name, ImmutableArray<PrintDateView> Dates);

public sealed record PrintDateView(EventDateView Head, ImmutableArray<PrintEventView> Events);

public sealed record PrintEventView(DatedEventView Dated, ImmutableArray<PrintEventSourceView> Sources);

/// <summary>An article that tells of an event, and the number of its words.</summary>
public sealed record PrintEventSourceView(LinkView Article, PrintCallView? Call);

/// <summary>The articles as sources.</summary>
/// <param name="Matrix">What covers which topic; <c>null</c> where a sheet has no room for all columns.</param>
public sealed record PrintSourcesView(PrintPartView Part, MatrixView? Matrix, ImmutableArray<SourceView> Sources, SourcesTotalView Total);

public sealed record PrintCorrectionsView(PrintPartView Part, ImmutableArray<CorrectionView> Corrections);

public sealed record PrintReadingView(PrintPartView Part, ImmutableArray<PrintReadingPageView> Pages);

/// <summary>A page of the editors' own, such as that about method.</summary>
public sealed record PrintReadingPageView(PrintEntryView Entry, string? Description, string Body);
