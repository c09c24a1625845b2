using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Reading.Shapes;

/// <summary>The keys of every kind of file in <c>input/</c>.</summary>
public static class ContentShapes
{
    private static readonly Shape Text = new TextShape();
    private static readonly Shape Texts = new ListShape(Text);
    private static readonly TextShape Speaker = IdOf(ThingKind.Expert, ThingKind.Term);
    private static readonly Shape Date = new DateShape();
    private static readonly Shape Flag = new FlagShape();
    private static readonly Shape WholeNumber = new WholeNumberShape();
    private static readonly Shape Counted = new WholeNumberShape(Least: 1);

    private static readonly Key Title = new("title", Text, "the name on the page and in lists", Required: true);
    private static readonly Key Description = new("description", Text, "one sentence for lists and search engines");
    private static readonly Key Order = new("order", WholeNumber, "the place in lists, smallest first");
    private static readonly Key Updated = new("updated", Date, "the date of the last significant change");
    private static readonly Key Corrections = new(
        "corrections",
        new ListShape(new MappingShape(
        [
            new Key("date", new DayShape(), "the day of the correction", Required: true),
            new Key("was", Text, "what was wrong", Required: true),
            new Key("now", Text, "what stands there now", Required: true),
        ])),
        "errors of our own that were put right");

    private static readonly Key Autolink = new("autolink", Flag, "`false` leaves the names in this file's text unlinked");
    private static readonly Key Topics = new("topics", new ListShape(IdOf(ThingKind.Topic)), "ids of topics, the most important first");
    private static readonly Key Passage = new("passage", Text, "the fewest verbatim words of the article that prove it", Required: true);
    private static readonly Key Paragraph = new("paragraph", Counted, "the number of the paragraph in which the passage begins, for a passage too short to prove by itself");
    private static readonly Key Note = new("note", Text, "what a reader should know, such as an error in the source");
    private static readonly Key RedirectFrom = new("redirect-from", new ListShape(Text, OrOne: true), "ids that it had before, so that old references and addresses still lead to it");
    private static readonly Key Mode = new("mode", Choice<StatementMode>(), "how the article gives what was said");

    private static readonly Key Aliases = new(
        "aliases",
        new ListShape(new MappingShape([new Key("text", Text, "the other name", Required: true), new Key("misspelling", Flag, "wrong, but found in a source"), Autolink with { Description = "`false` leaves this name unlinked where it stands" }, new Key("ignore-case", Flag, "found in text however its letters are written")], Text)),
        "other names; each is a reference to this file");

    private static readonly ImmutableArray<Key> SpeakerKeys =
    [
        new("by", Speaker with { OrWord = Model.Speaker.ArticleVoice }, "the id of an expert or term, or `article` for the article's own voice"),
        new("unnamed", Text, "words for someone whom the source does not name"),
        new("not-stated", Flag, "the source does not state who says it"),
        new("via", new ListShape(Speaker), "ids of those who passed the words on, the nearest to the speaker first"),
    ];

    private static readonly MappingShape Statement = new(
    [
        new Key("id", Text, "a lasting name for links, unique in the article"),
        RedirectFrom,
        .. SpeakerKeys,
        Mode with { Required = true },
        Passage,
        Paragraph,
        new Key("says", Text, "our own one-line summary"),
        Topics,
        Note,
    ]);

    private static readonly MappingShape Fact = new(
    [
        new Key("id", Text, "a lasting name for links, unique in the article"),
        RedirectFrom,
        new Key("measure", IdOf(ThingKind.Measure), "the id of a measure", Required: true),
        new Key("value", Text, "3000, \">=12\", \">12\", \"~2500\", 2000..2500, 32%, 1.5 million, dozens, a date or a text", Required: true),
        new Key("value-derived", Flag, "worked out, not stated; needs a note"),
        new Key("scope", Text, "what exactly the value covers"),
        new Key("as-of", Date, "the date for which the value holds"),
        new Key("as-of-derived", Flag, "the date was worked out, not stated; needs a note"),
        .. SpeakerKeys,
        Mode with { Description = "how the article gives what was said: for the data files, no page shows it" },
        Passage,
        Paragraph,
        Note,
        new Key("retracted", Flag, "the source says that the figure was withdrawn"),
    ]);

    public static MappingShape Article { get; } = new(
    [
        Title with { Required = false, Description = "the title as the source states it; left out where it states none" },
        new Key("short-title", Text, "our own short label for tables"),
        Description,
        new Key("authors", new ListShape(Speaker), "ids of experts or terms, or plain names; left out where not stated"),
        new Key("publisher", Text, "as far as the source states it"),
        new Key("published", Date, "the date of publication"),
        new Key("published-derived", Flag, "the date was worked out, not stated; needs published-note"),
        new Key("published-note", Text, "how the date was worked out, or what is known where there is none"),
        new Key("accessed", Date, "when the editor read it"),
        new Key("url", new AddressShape(), "the address of the original"),
        new Key("archived", new MappingShape([new Key("url", new AddressShape(), "the address of the copy", Required: true), new Key("on", Date, "when the archive made it")], new AddressShape()), "the address of a copy of the original in an archive"),
        new Key("language", new LanguageShape(), "the language tag of the article (BCP 47), such as `en`"),
        new Key("rights", Choice<Rights>(), "what of the text may be shown"),
        new Key("transcript", Flag, "the article gives speech without quotation marks, as an interview does"),
        Topics,
        new Key("roles", new ListShape(new MappingShape([new Key("of", Speaker, "the id of an expert or term", Required: true), Passage, Paragraph])), "how the article describes people and organisations"),
        new Key("defects", new ListShape(new MappingShape([Passage with { Required = false }, Paragraph, Note with { Required = true }])), "errors in the text that a reader should know"),
        new Key("statements", new ListShape(Statement), "what people say in the article"),
        new Key("facts", new ListShape(Fact), "the article's values for measures"),
        Order,
        Updated,
        Corrections,
        Autolink,
        RedirectFrom,
    ]);

    public static MappingShape Topic { get; } = new(
    [
        Title, Description, Order, Aliases, Autolink, Updated, Corrections, RedirectFrom,
        new Key("related", new ListShape(IdOf(ThingKind.Topic)), "ids of topics that are near"),
        new Key(
            "questions",
            new ListShape(new MappingShape(
            [
                new Key("id", Text, "a lasting name for links, unique in the topic"),
                RedirectFrom,
                new Key("ask", Text, "the question", Required: true),
                new Key("unopposed", Flag, "no source gives another answer: the page says so, and a single answer is no fault"),
                new Key(
                    "answers",
                    new ListShape(new MappingShape(
                    [
                        new Key("says", Text, "the answer in our own words", Required: true),
                        new Key("statements", Texts, "article#statement for each statement that gives this answer", Required: true),
                    ])),
                    "the answers that the sources give",
                    Required: true),
            ])),
            "questions that the sources answer differently"),
    ]);

    public static MappingShape Expert { get; } = new(
    [
        Title, Description, Order, Aliases, Autolink, Updated, Corrections, RedirectFrom,
        new Key("sort", Text, "the name as it sorts: \"Surname, Given\""),
        new Key("role", Text, "what the person does, as far as stated"),
        new Key("organisation", IdOf(ThingKind.Term), "the id of a term"),
    ]);

    public static MappingShape Term { get; } = new([.. Expert.Keys, new Key("kind", Choice<TermKind>(), "what the entry describes", Required: true)]);

    public static MappingShape Measure { get; } = new(
    [
        Title, Description, Order, Aliases, Autolink, Updated, Corrections, RedirectFrom, Topics,
        new Key("kind", Choice<MeasureKind>(), "what kind of value it takes", Required: true),
        new Key("unit", new MappingShape([new Key("one", Text, "the form for one", Required: true), new Key("other", Text, "the form for any other number", Required: true), new Key("few", Text, "the form for 2 to 4, 22 to 24 and so on, in languages that have one"), new Key("many", Text, "the form for 5 to 20 and so on, in languages that have one")], Text), "the unit of a quantity"),
        new Key("disagreement", Choice<Disagreement>(), "the editor's finding of how the values differ"),
    ]);

    public static MappingShape Page { get; } = new(
    [
        Title, Description, Order,
        new Key("published", new MomentShape(), "the date of publication"),
        Updated with { Shape = new MomentShape() },
        Aliases, Autolink, Corrections,
        new Key("xref", new ListShape(Text, OrOne: true), "names for references alone, in place of the one that follows from the title"),
        RedirectFrom with { Description = "ids or addresses (`/old/page`) that it had before, so that old references and addresses still lead to it" },
        new Key("redirect-to", Text, "makes no page: its address leads on to this address, page or id"),
        new Key("excluded", Flag, "`true` keeps the page out of the site"),
    ]);

    /// <summary>A page in a folder that belongs to no kind. Where it has no title, the name of its file is one.</summary>
    public static MappingShape PlainPage { get; } = new(
    [
        .. Page.Keys.Select(key => key with { Required = false }),
        new Key("should-output", Flag, "`false` keeps the page out of the site, as `excluded` does; Statiq has both"),
    ]);

    public static MappingShape FrontPage { get; } = new([Title with { Required = false, Description = "the title of the front page; without it the dossier's own" }, Description, Autolink, Updated, Corrections, new Key("key-measures", new ListShape(IdOf(ThingKind.Measure)), "ids of the measures to show on the front page")]);

    public static MappingShape Event { get; } = new(
    [
        new Key("id", Text, "a lasting name for links", Required: true),
        RedirectFrom,
        new Key("date", Date, "when it happened", Required: true),
        new Key("date-derived", Flag, "the date was worked out, not stated; needs date-note"),
        new Key("date-note", Text, "how the date was worked out"),
        Title, Description, Topics,
        Corrections,
        new Key("sources", new ListShape(new MappingShape([new Key("article", IdOf(ThingKind.Article), "the id of an article", Required: true), Passage with { Required = false }, Paragraph])), "the articles that tell of it", Required: true),
    ]);

    public static MappingShape Settings { get; } = new(
    [
        Title with { Description = "the dossier's name" },
        Description,
        new Key("language", new LanguageShape(), "the language tag of the site (BCP 47)"),
        new Key("host", new HostShape(), "the absolute address of the published site, for feeds, canonical links and the sitemap"),
        new Key("link-root", Text, "the path of the site below its host, where `host` is a bare name"),
        new Key("links-use-https", Flag, "`false` for a `host` without a scheme that has no https"),
        new Key("as-of", Date, "the date up to which the sources reach"),
        new Key("picture", new MappingShape([new Key("file", Text, "its path below `input/`: a PNG or JPEG, best of 1200 by 630 pixels", Required: true), new Key("alt", Text, "what is to be seen on it", Required: true)]), "the dossier's own picture for previews of links to it, in place of the theme's; needs `host`"),
        new Key("print", Flag, "whether the site has a print edition; without it, a dossier of up to 200 articles has one"),
        new Key("paper", Choice<PaperSize>(), "the sheets of the PDF that `dossier build --pdf` makes"),
        new Key("quotation", new MappingShape([new Key("passage-words", Counted, "the words in one passage past which the build warns"), new Key("article-percent", new WholeNumberShape(Least: 1, Most: 100), "the share of an article's words that may be quoted, in percent, past which the build warns")]), "limits of quotation"),
        new Key(
            "accept",
            new ListShape(new MappingShape(
            [
                new Key("code", new WarningCodeShape(), "the code of the warning, such as `DS0512`", Required: true),
                new Key("file", Text, "the file in which it stands, as the warning names it: `input/topics/ferry.md`", Required: true),
                new Key("count", Counted, "how many such warnings the file may have, so that one more is told; any number without it"),
                new Key("why", Text, "why they may stand, for those who come after"),
            ])),
            "warnings that you have seen and let stand: they are counted, but no longer told, and do not fail `--strict`"),
    ]);

    /// <summary>The defaults that a folder may give to the files of any kind, and to plain pages.</summary>
    public static MappingShape AnyDirectory => Directory([.. ThingKinds.All.Select(Of), PlainPage]);

    /// <summary>The defaults that a folder may give to files of some shapes.</summary>
    public static MappingShape Directory(params IEnumerable<MappingShape> shapes) => new(
    [
        .. shapes.SelectMany(shape => shape.Keys).DistinctBy(key => key.Name),
        new Key("recursive", Flag, "`false` keeps these defaults from the folders below this one"),
    ]);

    /// <summary>The shape of a kind's front matter.</summary>
    public static MappingShape Of(ThingKind kind) => kind switch
    {
        ThingKind.Article => Article,
        ThingKind.Topic => Topic,
        ThingKind.Expert => Expert,
        ThingKind.Term => Term,
        ThingKind.Measure => Measure,
        _ => Page,
    };

    private static TextShape IdOf(params ThingKind[] kinds) => new() { Names = [.. kinds] };

    private static ChoiceShape Choice<T>()
        where T : struct, Enum
        => new([.. Enum.GetValues<T>().Select(ChoiceNames.Of)]);
}
