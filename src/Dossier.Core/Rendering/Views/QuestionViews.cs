using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>A question in brief: the answers and who gives them.</summary>
/// <param name="Anchor">Its anchor on its topic's page.</param>
/// <param name="Counts">How much answers it, in words: "2 answers, 9 statements, 4 articles".</param>
public sealed record QuestionView(string Anchor, string Href, string Ask, LinkView Topic, string Counts, ImmutableArray<AnswerView> Answers)
{
    /// <summary>No source gives another answer, as the editor found.</summary>
    public bool IsUnopposed { get; init; }
}

/// <summary>An answer in brief.</summary>
/// <param name="Letter">Its letter among the answers to the question: "A".</param>
/// <param name="Anchor">Its anchor on the topic's page.</param>
/// <param name="Counts">What it rests on, in words: "3 statements, 2 articles".</param>
/// <param name="Speakers">Who gives it, each once.</param>
/// <param name="MoreSpeakers">How many more give it than are named.</param>
public sealed record AnswerView(string Letter, string Anchor, string Href, string Says, string Counts, ImmutableArray<AnswerSpeakerView> Speakers, int MoreSpeakers);

/// <summary>Who gives an answer.</summary>
/// <param name="Href">The speaker's page, where there is one; the article's, where it speaks itself.</param>
/// <param name="Standing">What the speaker is to the article, for style: "author".</param>
/// <param name="StandingLabel">The same in words.</param>
/// <param name="Also">The other answers that the same speaker gives.</param>
public sealed record AnswerSpeakerView(string Name, string? Href, string Standing, string? StandingLabel, ImmutableArray<OtherAnswerView> Also)
{
    /// <summary>The article itself speaks, so that the name is its title.</summary>
    public required bool IsArticle { get; init; }

    /// <summary>What the speaker is to other articles, where that is something else.</summary>
    public ImmutableArray<StandingView> OtherStandings { get; init; } = [];
}

/// <summary>What a speaker is to articles that its words name.</summary>
/// <param name="Name">For style: "author".</param>
public sealed record StandingView(string Name, string Label);

/// <summary>Another answer to the same question.</summary>
public sealed record OtherAnswerView(string Letter, string Href, string Says);

/// <summary>A question with its answers side by side.</summary>
/// <param name="OldAnchors">The anchors that it had before.</param>
/// <param name="Divided">The articles that are a source for more than one answer.</param>
public sealed record AnsweredQuestionView(QuestionView Question, ImmutableArray<string> OldAnchors, ImmutableArray<AnswerColumnView> Columns, ImmutableArray<DividedArticleView> Divided);

/// <summary>An answer with all who give it.</summary>
public sealed record AnswerColumnView(AnswerView Answer, ImmutableArray<AnswerVoiceView> Voices);

/// <summary>A speaker who gives an answer, with the statements that do; a chain stands with its statement.</summary>
public sealed record AnswerVoiceView(AnswerSpeakerView Speaker, ImmutableArray<StatementView> Statements);

/// <summary>An article that is a source for several answers.</summary>
public sealed record DividedArticleView(LinkView Article, ImmutableArray<ArticleAnswerView> Answers);

/// <summary>An answer for which an article is a source.</summary>
/// <param name="Speakers">Who gives it there, in words.</param>
public sealed record ArticleAnswerView(string Letter, string Href, string Says, string Speakers);

/// <summary>A question with the answers for which an article is a source.</summary>
/// <param name="Counts">How many of the answers these are: "2 of 4 answers".</param>
public sealed record ArticleQuestionView(string Href, string Ask, string Topic, string Counts, ImmutableArray<ArticleAnswerView> Answers);

/// <summary>A question that a speaker answers, with the answer and its statements first and those of others in brief.</summary>
public sealed record SpokenQuestionView(string Href, string Ask, LinkView Topic, ImmutableArray<SpokenAnswerView> Given, ImmutableArray<AnswerView> Others)
{
    /// <summary>Whether the speaker gives more than one answer.</summary>
    public bool IsDivided => Given.Length > 1;
}

/// <summary>An answer of a speaker.</summary>
/// <param name="Statements">The speaker's statements.</param>
/// <param name="With">The others who give the same answer.</param>
public sealed record SpokenAnswerView(AnswerView Answer, ImmutableArray<StatementView> Statements, ImmutableArray<AnswerSpeakerView> With);

/// <summary>The questions of a topic in the list of all.</summary>
public sealed record QuestionGroupView(string Anchor, LinkView Topic, ImmutableArray<ListedQuestionView> Questions);

/// <summary>A question in the list of all.</summary>
/// <param name="Anchor">Its anchor in that list.</param>
public sealed record ListedQuestionView(string Anchor, QuestionView Question);

public sealed record QuestionListView : PageView
{
    public required ImmutableArray<QuestionGroupView> Groups { get; init; }

    public required TallyView QuestionTally { get; init; }

    public required TallyView AnswerTally { get; init; }

    public required TallyView StatementTally { get; init; }

    public required TallyView ArticleTally { get; init; }
}

/// <summary>A topic in the list of topics, with the way to its questions.</summary>
public sealed record TopicEntryView(EntryView Entry, LinkView? Questions);

/// <summary>What a speaker says on a topic.</summary>
public sealed record StatementsOnTopicView(string Anchor, LinkView Topic, ImmutableArray<SaidView> Said);

/// <summary>A statement in a line: our summary, or else the passage.</summary>
public sealed record SaidView(string Href, string Text, string ModeLabel, LinkView Article);
