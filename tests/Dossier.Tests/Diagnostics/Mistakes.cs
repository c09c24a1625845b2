using System.Text;

namespace Dossier.Tests.Diagnostics;

/// <summary>A mistake that an editor can make: one file of a whole dossier is replaced or added.</summary>
/// <param name="What">What the editor did, and the name of the test.</param>
/// <param name="Path">From the site's folder; with a <c>!</c> before it the file is taken away.</param>
/// <param name="Told">The first lines of all diagnostics: place, code and message, as far as they matter. Nothing else may be told.</param>
public sealed record Mistake(string What, string Path, byte[] Bytes, params string[] Told)
{
    public Mistake(string what, string path, string text, params string[] told)
        : this(what, path, Encoding.UTF8.GetBytes(text), told)
    {
    }

    public override string ToString() => What;
}

/// <summary>Mistakes, from careless to malicious, with what the build says of each. Who meets another one writes it down here first.</summary>
public static class Mistakes
{
    private const string Topic = "input/topics/pier.md";
    private const string Article = "input/articles/log.md";
    private const string Expert = "input/experts/jo-example.md";
    private const string Term = "input/terms/board.md";
    private const string Measure = "input/measures/cracks.md";
    private const string Events = "input/events.yml";
    private const string Settings = "input/settings.yml";
    private const string Page = "input/pages/about.md";

    internal const string Statement = "statements:\n  - {id: hold, by: jo-example, mode: paraphrase, passage: the pier will hold for long, topics: [pier]}\n";

    internal const string Fact = "facts:\n  - {id: cracks, measure: cracks, value: 12, by: article, passage: there are 12 cracks}\n";

    /// <summary>The dossier in which nothing is wrong.</summary>
    public static IReadOnlyDictionary<string, string> Whole { get; } = new Dictionary<string, string>
    {
        [Settings] = "title: The pier\nlanguage: en\n",
        ["input/index.md"] = "---\ntitle: The pier\n---\nIt holds.\n",
        [Article] = Log("language: en\ntopics: [pier]\n"),
        ["input/articles/log.source.txt"] = "Jo Example said that the pier will hold for long.\n\nOn the quay there are 12 cracks, the Harbour board says.\n\n" + string.Concat(Enumerable.Repeat("Of the weather nothing is to be told today. ", 10)) + "\n",
        [Topic] = "---\ntitle: The pier itself\nquestions:\n  - {ask: Will it hold?, unopposed: true, answers: [{says: It will, statements: [log#hold]}]}\n---\nOf the log, see [[log]].\n",
        [Expert] = "---\ntitle: Jo Example\norganisation: board\n---\n",
        [Term] = "---\ntitle: Harbour board\nkind: organisation\n---\n",
        [Measure] = "---\ntitle: Cracks in the quay\nkind: quantity\nunit: cracks\ntopics: [pier]\n---\n",
        [Events] = "- id: closing\n  date: 2021-05-03\n  title: The pier closes\n  sources: [{article: log}]\n",
        [Page] = "---\ntitle: About\n---\nAbout this dossier.\n",
    };

    public static IReadOnlyList<Mistake> All { get; } =
    [
        // Front matter: the YAML itself.
        new(
            "misspells a key",
            Topic, "---\ntitel: The pier\n---\n",
            "input/topics/pier.md:2:1: error DS0301 (unknown-key): the key `titel` is not known here"),
        new(
            "forgets the title",
            Expert, "---\nrole: engineer\n---\n",
            "input/experts/jo-example.md:2:1: error DS0302 (missing-key): the key `title` is missing"),
        new(
            "indents with a tab",
            Topic, "---\ntitle: The pier\nquestions:\n\t- ask: Why?\n---\n",
            "input/topics/pier.md:4:1: error DS0202 (yaml-syntax): this is not YAML: a tab stands where only spaces may"),
        new(
            "does not close a quotation mark",
            Topic, "---\ntitle: \"The pier\n---\nText.\n",
            "input/topics/pier.md:2:8: error DS0202 (yaml-syntax): this is not YAML: the quotation mark that opens here is not closed"),
        new(
            "does not close the front matter",
            Topic, "---\ntitle: The pier\n\nText.\n",
            "input/topics/pier.md:1:1: error DS0201 (unclosed-front-matter): the front matter that begins here has no end"),
        new(
            "writes a colon into a title",
            Topic, "---\ntitle: The pier: a story\n---\n",
            "input/topics/pier.md:2:16: error DS0202 (yaml-syntax): this is not YAML: the value holds a colon, so that it reads as another key"),
        new(
            "writes a key twice",
            Topic, "---\ntitle: The pier\ntitle: The quay\n---\n",
            "input/topics/pier.md:3:1: error DS0203 (duplicate-key): the key `title` stands twice; the first is in line 2"),
        new(
            "forgets the space behind a colon",
            Topic, "---\ntitle:The pier\n---\n",
            "input/topics/pier.md:2:1: error DS0303 (wrong-type): keys with values are expected here; this is a text"),
        new(
            "does not close a bracket",
            Article, Log("topics: [pier\n"),
            "input/articles/log.md:3:9: error DS0202 (yaml-syntax): this is not YAML: what stands behind this can't be read"),
        new(
            "begins a value with a percent sign",
            Topic, "---\ntitle: The pier\ndescription: %5 of it\n---\n",
            "input/topics/pier.md:3:14: error DS0202 (yaml-syntax): this is not YAML: a value can't begin with `%`"),
        new(
            "begins a value with an at sign",
            Topic, "---\ntitle: @pier\n---\n",
            "input/topics/pier.md:2:8: error DS0202 (yaml-syntax): this is not YAML: a value can't begin with `@`"),
        new(
            "begins a value with a reference",
            Topic, "---\ntitle: The pier\ndescription: [[pier]] is old\n---\n",
            "input/topics/pier.md:3:23: error DS0202 (yaml-syntax): this is not YAML: something stands behind a list in brackets"),
        new(
            "indents a key too far",
            Topic, "---\ntitle: The pier\n  description: Old\n---\n",
            "input/topics/pier.md:3:14: error DS0202 (yaml-syntax): this is not YAML: the line is indented as if it went on with what stands above"),
        new(
            "writes a list in place of front matter",
            Topic, "---\n- title: The pier\n---\n",
            "input/topics/pier.md:2:1: error DS0303 (wrong-type): keys with values are expected here; this is a list"),
        new(
            "writes front matter that says nothing",
            Topic, "---\n---\nText.\n",
            "input/topics/pier.md:1:1: error DS0302 (missing-key): the key `title` is missing"),
        new(
            "writes no front matter",
            Topic, "Text alone.\n",
            "input/topics/pier.md:1:1: error DS0302 (missing-key): the file has no front matter"),
        new(
            "writes no front matter for an article",
            "input/articles/note.md", "Text alone.\n",
            "input/articles/note.md:1:1: error DS0302 (missing-key): the file has no front matter"),
        new(
            "leaves a line empty above the front matter",
            Topic, "\n---\ntitle: The pier itself\n---\nOf the log, see [[log]].\n",
            "input/topics/pier.md:2:1: warning DS0208 (front-matter-not-first): front matter must begin in the first line of the file"),
        new(
            "leaves lines empty above front matter that is wrong",
            Term, "\r\n \r\n---\r\ntitle: Harbour board\r\n---\r\n",
            "input/terms/board.md:3:1: warning DS0208 (front-matter-not-first): front matter must begin in the first line of the file",
            "input/terms/board.md:4:1: error DS0302 (missing-key): the key `kind` is missing"),
        new(
            "uses an anchor of YAML",
            Topic, "---\ntitle: &a The pier\ndescription: *a\n---\n",
            "input/topics/pier.md:2:8: error DS0204 (yaml-alias): the YAML anchor `&a` is not supported",
            "input/topics/pier.md:3:14: error DS0204 (yaml-alias): the YAML alias `*a` is not supported"),

        // Front matter: values.
        new(
            "leaves the title empty",
            Topic, "---\ntitle:\n---\n",
            "input/topics/pier.md:2:1: error DS0302 (missing-key): the key `title` is missing"),
        new(
            "gives a title of spaces",
            Topic, "---\ntitle: \"  \"\n---\n",
            "input/topics/pier.md:2:8: error DS0302 (missing-key): the key `title` is missing"),
        new(
            "gives a list for a text",
            Topic, "---\ntitle: [The, pier]\n---\n",
            "input/topics/pier.md:2:8: error DS0303 (wrong-type): `title` takes a text; this is a list"),
        new(
            "gives a text for a list",
            Article, Log("topics: pier\n"),
            "input/articles/log.md:3:9: error DS0303 (wrong-type): `topics` is a list; this is a single text"),
        new(
            "gives a mapping for a text",
            Topic, "---\ntitle: {en: The pier}\n---\n",
            "input/topics/pier.md:2:8: error DS0303 (wrong-type): `title` takes a text; this is a mapping"),
        new(
            "gives words for a number",
            Topic, "---\ntitle: The pier\norder: first\n---\n",
            "input/topics/pier.md:3:8: error DS0303 (wrong-type): `order` takes a whole number, not `first`"),
        new(
            "gives yes for true",
            Topic, "---\ntitle: The pier\nautolink: yes\n---\n",
            "input/topics/pier.md:3:11: error DS0303 (wrong-type): `autolink` takes `true` or `false`, not `yes`"),
        new(
            "writes a date as one says it",
            Article, Log("published: 3 May 2021\n"),
            "input/articles/log.md:3:12: error DS0304 (bad-date): `3 May 2021` is not written as a date is here"),
        new(
            "writes a date with slashes",
            Article, Log("published: 05/03/2021\n"),
            "input/articles/log.md:3:12: error DS0304 (bad-date): `05/03/2021` is not written as a date is here"),
        new(
            "writes a day that does not exist",
            Article, Log("published: 2021-02-30\n"),
            "input/articles/log.md:3:12: error DS0304 (bad-date): `2021-02-30` is not a date that exists"),
        new(
            "writes an address without https",
            Article, Log("url: www.log.example\n"),
            "input/articles/log.md:3:6: error DS0312 (unsafe-address): `www.log.example` is not an address that a page may link to"),
        new(
            "writes an address that would run",
            Article, Log("url: javascript:alert(1)\n"),
            "input/articles/log.md:3:6: error DS0312 (unsafe-address): `javascript:alert(1)` is not an address that a page may link to"),
        new(
            "names a kind that is none",
            Term, "---\ntitle: Harbour board\nkind: company\n---\n",
            "input/terms/board.md:3:7: error DS0305 (unknown-choice): `kind` can't be `company`"),
        new(
            "writes a kind with a capital",
            Term, "---\ntitle: Harbour board\nkind: Organisation\n---\n",
            "input/terms/board.md:3:7: error DS0305 (unknown-choice): `kind` can't be `Organisation`"),
        new(
            "names rights that are none",
            Article, Log("rights: all\n"),
            "input/articles/log.md:3:9: error DS0305 (unknown-choice): `rights` can't be `all`"),
        new(
            "says that a date was worked out, and not how",
            Article, Log("published: 2021-05\npublished-derived: true\n"),
            "input/articles/log.md:4:20: error DS0311 (derived-without-note): `published-derived` is set, but nothing says how it was worked out"),
        new(
            "gives a correction without a day",
            Topic, "---\ntitle: The pier\ncorrections: [{was: A, now: B}]\n---\n",
            "input/topics/pier.md:3:15: error DS0302 (missing-key): the key `date` is missing"),

        // Front matter: names.
        new(
            "names a topic that is not there",
            Article, Log("topics: [peer]\n"),
            "input/articles/log.md:3:10: error DS0401 (unresolved-reference): no topic is called `peer`"),
        new(
            "names an expert for a topic",
            Article, Log("topics: [jo-example]\n"),
            "input/articles/log.md:3:10: error DS0404 (wrong-kind-of-reference): `jo-example` is an expert (`experts/jo-example`), but a topic is meant here"),
        new(
            "names an organisation that is not there",
            Expert, "---\ntitle: Jo Example\norganisation: bord\n---\n",
            "input/experts/jo-example.md:3:15: error DS0401 (unresolved-reference): no term is called `bord`"),
        new(
            "names an author who is not there",
            Article, Log("authors: [jo-exampel]\n"),
            "input/articles/log.md:3:11: error DS0401 (unresolved-reference): no expert or term is called `jo-exampel`"),
        new(
            "relates a topic to nothing",
            Topic, "---\ntitle: The pier\nrelated: [quay]\n---\n",
            "input/topics/pier.md:3:11: error DS0401 (unresolved-reference): no topic is called `quay`"),
        new(
            "gives a former id that is a path",
            Topic, "---\ntitle: The pier\nredirect-from: [../etc/passwd]\n---\n",
            "input/topics/pier.md:3:17: error DS0307 (bad-id): `../etc/passwd` can't have been an id: it names a page's address"),

        // Statements and facts.
        new(
            "misquotes",
            Article, Log("topics: [pier]\n", Statement + "  - {by: jo-example, mode: paraphrase, passage: the pier will never hold for long}\n" + Fact),
            "input/articles/log.md:6:63: error DS0504 (passage-not-found): this is not what `log` says: “never” is not there"),
        new(
            "quotes too little to prove",
            Article, Log("topics: [pier]\n", Statement + "  - {by: jo-example, mode: paraphrase, passage: the pier}\n" + Fact),
            "input/articles/log.md:6:49: warning DS0505 (passage-too-short): fewer than 3 words prove nothing: they stand somewhere in any text"),
        new(
            "quotes nothing",
            Article, Log("topics: [pier]\n", Statement + "  - {by: jo-example, mode: paraphrase}\n" + Fact),
            "input/articles/log.md:6:5: error DS0302 (missing-key): the key `passage` is missing"),
        new(
            "names no speaker",
            Article, Log("topics: [pier]\n", Statement + "  - {mode: paraphrase, passage: the pier will hold}\n" + Fact),
            "input/articles/log.md:6:5: error DS0310 (unclear-speaker): this statement needs exactly one of `by`, `unnamed` and `not-stated`"),
        new(
            "names two speakers",
            Article, Log("topics: [pier]\n", Statement + "  - {by: jo-example, unnamed: a sailor, mode: paraphrase, passage: the pier will hold}\n" + Fact),
            "input/articles/log.md:6:5: error DS0310 (unclear-speaker): this statement needs exactly one of `by`, `unnamed` and `not-stated`"),
        new(
            "names a speaker who is not there",
            Article, Log("topics: [pier]\n", Statement + "  - {by: jo-exampel, mode: paraphrase, passage: the pier will hold}\n" + Fact),
            "input/articles/log.md:6:10: error DS0401 (unresolved-reference): no expert or term is called `jo-exampel`"),
        new(
            "names a mode that is none",
            Article, Log("topics: [pier]\n", Statement + "  - {by: jo-example, mode: quote, passage: the pier will hold}\n" + Fact),
            "input/articles/log.md:6:28: error DS0305 (unknown-choice): `mode` can't be `quote`"),
        new(
            "forgets the dash before a statement",
            Article, Log("topics: [pier]\n", "statements:\n  by: jo-example\n  mode: direct\n"),
            "input/articles/log.md:5:3: error DS0303 (wrong-type): `statements` takes a list; this is a mapping"),
        new(
            "gives two statements one id",
            Article, Log("topics: [pier]\n", Statement + "  - {id: hold, by: jo-example, mode: paraphrase, passage: will hold for long}\n" + Fact),
            "input/articles/log.md:6:10: error DS0306 (duplicate-id): the id `hold` is there already: input/articles/log.md:5"),
        new(
            "gives a value to a measure that is not there",
            Article, Log("topics: [pier]\n", Statement + Fact + "  - {measure: crack, value: 12, by: article, passage: there are 12 cracks}\n"),
            "input/articles/log.md:8:15: error DS0401 (unresolved-reference): no measure is called `crack`"),
        new(
            "gives a value that the measure does not take",
            Article, Log("topics: [pier]\n", Statement + Fact + "  - {measure: cracks, value: 2021-05, by: article, passage: there are 12 cracks}\n"),
            "input/articles/log.md:8:30: error DS0405 (bad-value): `2021-05` is not a value of `cracks`, whose kind is quantity"),
        new(
            "gives a fact without a value",
            Article, Log("topics: [pier]\n", Statement + Fact + "  - {measure: cracks, by: article, passage: there are 12 cracks}\n"),
            "input/articles/log.md:8:5: error DS0302 (missing-key): the key `value` is missing"),
        new(
            "points to a paragraph that is not there",
            Article, Log("topics: [pier]\n", Statement + "  - {by: jo-example, mode: paraphrase, passage: the pier, paragraph: 99}\n" + Fact),
            "input/articles/log.md:6:49: error DS0504 (passage-not-found): the passage does not begin in paragraph 99 of `log`, but in paragraph 1"),

        // Questions.
        new(
            "answers a question with a statement that is not there",
            Topic, "---\ntitle: The pier\nquestions:\n  - {ask: Why?, unopposed: true, answers: [{says: So, statements: [log#gone]}]}\n---\n",
            "input/topics/pier.md:4:68: error DS0401 (unresolved-reference): there is no statement `log#gone`"),
        new(
            "gives a statement an id with a space",
            Article, Log("topics: [pier]\n", Statement.Replace("id: hold", "id: will hold", StringComparison.Ordinal) + Fact),
            "input/articles/log.md:5:10: error DS0307 (bad-id): `will hold` can't be an id: it names a place on a page, and stands in its address"),
        new(
            "asks without an answer",
            Topic, "---\ntitle: The pier\nquestions:\n  - {ask: Why?}\n---\n",
            "input/topics/pier.md:4:5: error DS0302 (missing-key): the key `answers` is missing"),
        new(
            "lets one side answer alone",
            Topic, "---\ntitle: The pier\nquestions:\n  - {ask: Why?, answers: [{says: So, statements: [log#hold]}]}\n---\n",
            "input/topics/pier.md:4:11: warning DS0519 (one-sided-question): only one answer to this question has a statement"),

        // References and links in Markdown.
        new(
            "refers to nothing",
            Page, "---\ntitle: About\n---\nSee [[nobody]].\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `nobody`"),
        new(
            "misspells a reference",
            Page, "---\ntitle: About\n---\nSee [[bord]].\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `bord`"),
        new(
            "writes an empty reference",
            Page, "---\ntitle: About\n---\nSee [[]].\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): the reference `[[]]` names nothing"),
        new(
            "does not close a reference",
            Page, "---\ntitle: About\n---\nSee [[board.\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): the reference `[[board` is not closed on its line"),
        new(
            "refers to a place that is not there",
            Page, "---\ntitle: About\n---\nSee [[pier#gone]].\n",
            "input/pages/about.md:4:5: error DS0403 (unresolved-anchor): `topics/pier` has no place `#gone`"),
        new(
            "links to a thing that is not there",
            Page, "---\ntitle: About\n---\nSee [it](xref:nobody).\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `nobody`"),
        new(
            "links to a file that is not there",
            Page, "---\ntitle: About\n---\nSee [it](../topics/gone.md).\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `topics/gone`"),
        new(
            "links to a page that is not made",
            Page, "---\ntitle: About\n---\nSee [it](../topics/gone.html).\n",
            "input/pages/about.md:4:5: error DS0607 (broken-link): the link `../topics/gone.html` leads to `topics/gone.html`, which the build does not make"),
        new(
            "links out of the site",
            Page, "---\ntitle: About\n---\nSee [it](../../../etc/passwd).\n",
            "input/pages/about.md:4:5: error DS0607 (broken-link): the link `../../../etc/passwd` leads out of the site's folder"),
        new(
            "links to what would run",
            Page, "---\ntitle: About\n---\nSee [it](javascript:alert(1)).\n",
            "input/pages/about.md:4:5: error DS0312 (unsafe-address): `javascript:alert(1)` is not an address that a page may link to"),
        new(
            "shows a picture that is not there",
            Page, "---\ntitle: About\n---\n![Plan](plan.png)\n",
            "input/pages/about.md:4:1: error DS0607 (broken-link): the link `plan.png` leads to `pages/plan.png`, which the build does not make"),
        new(
            "calls for a note that is not there",
            Page, "---\ntitle: About\n---\nA word.[^one]\n",
            "input/pages/about.md:4:8: error DS0521 (unmatched-note): there is no note `[^one]`"),
        new(
            "writes a note for which nothing calls",
            Page, "---\ntitle: About\n---\nA word.\n\n[^one]: A note.\n",
            "input/pages/about.md:6:1: error DS0521 (unmatched-note): nothing in the text leads to the note `[^one]`"),
        new(
            "asks for a fact that is not there",
            Page, "---\ntitle: About\n---\nIt has [[fact:cracks@gone]].\n",
            "input/pages/about.md:4:8: error DS0401 (unresolved-reference): no article is called `gone`"),
        new(
            "asks for a fact without its article",
            Page, "---\ntitle: About\n---\nIt has [[fact:cracks]].\n",
            "input/pages/about.md:4:8: error DS0408 (malformed-reference): `fact:cracks` can't be read: a fact is named by its measure and its article"),
        new(
            "gives a fact another number",
            Page, "---\ntitle: About\n---\nIt has [[fact:cracks@log|13 cracks]].\n",
            "input/pages/about.md:4:8: error DS0514 (label-against-fact): the words say `13`, but the value that `log` gives is 12 cracks"),
        new(
            "asks for a quotation that is not there",
            Page, "---\ntitle: About\n---\n[[quote:log#gone]]\n",
            "input/pages/about.md:4:1: error DS0403 (unresolved-anchor): `articles/log` has no statement `#gone`"),
        new(
            "asks for an event that is not there",
            Page, "---\ntitle: About\n---\nOn [[event:opening]].\n",
            "input/pages/about.md:4:4: error DS0401 (unresolved-reference): no event is called `opening`"),
        new(
            "writes a figure that nothing proves",
            Topic, "---\ntitle: The pier\n---\nIt has 4711 planks.\n",
            "input/topics/pier.md:4:8: warning DS0512 (unsourced-figure): `4711` stands in no fact, date or passage of the dossier"),

        // Files.
        new(
            "leaves a file empty",
            Topic, "",
            "input/topics/pier.md:1:1: error DS0206 (empty-file): the file is empty"),
        new(
            "saves in another encoding",
            Topic, [.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n"u8],
            "input/topics/pier.md: error DS0103 (not-utf8): line 2 is not UTF-8 text"),
        new(
            "saves as UTF-16",
            Topic, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\ntitle: A\n---\n")],
            "input/topics/pier.md: error DS0103 (not-utf8): the file is UTF-16, not UTF-8"),
        new(
            "names a file with a space",
            "input/topics/sea wall.md", "---\ntitle: Sea wall\n---\n",
            "input/topics/sea wall.md:1:1: error DS0307 (bad-id): `sea wall` can't be an id: it names the page's address"),
        new(
            "puts a file into a folder that is none",
            "input/topic/quay.md", "---\ntitle: Quay\n---\n",
            "input/topic/quay.md:1:1: warning DS0309 (unknown-folder): the folder `topic` is none of the dossier’s, so this file is a plain page"),
        new(
            "misspells a key of a plain page",
            "input/blog/quay.md", "---\ntitle: Quay\npublised: 2021-05-03\n---\n",
            "input/blog/quay.md:3:1: error DS0301 (unknown-key): the key `publised` is not known here"),
        new(
            "writes one key twice in different letters",
            Topic, "---\ntitle: The pier\nTitle: The quay\n---\n",
            "input/topics/pier.md:3:1: error DS0203 (duplicate-key): the key `Title` is `title` in other letters, in line 2"),
        new(
            "dates a plain page by the month first",
            "input/blog/quay.md", "Title: Quay\nPublished: 5/25/2021\n---\n",
            "input/blog/quay.md:2:12: error DS0304 (bad-date): `5/25/2021` is not written as a date is here"),
        new(
            "leaves a layout in a plain page",
            "input/blog/quay.md", "Title: Quay\nLayout: _post\n---\n",
            "input/blog/quay.md:2:1: warning DS0319 (no-counterpart): 1 key chooses a layout that is not there: `Layout`"),
        new(
            "leaves a Razor file in the input",
            "input/_layout.cshtml", "@RenderBody()\n",
            "input/_layout.cshtml: warning DS0319 (no-counterpart): 1 template file is neither read nor published: `input/_layout.cshtml`"),
        new(
            "leaves a shortcode in a text",
            Page, "---\ntitle: About\n---\nSee <?# Gist abc /?> here, and `<?# Gist abc /?>` there.\n",
            "input/pages/about.md:4:5: warning DS0319 (no-counterpart): 1 shortcode stands on pages as text: `Gist`"),
        new(
            "leads a page on to a script",
            Page, "---\ntitle: About\nredirect-to: javascript:alert(1)\n---\n",
            "input/pages/about.md:3:14: error DS0312 (unsafe-address): `javascript:alert(1)` is not an address that a page may lead on to"),
        new(
            "leads a page on to itself",
            Page, "---\ntitle: About\nredirect-to: about\n---\n",
            "input/pages/about.md:3:14: error DS0407 (redirect-conflict): this leads round in a circle: `pages/about` → `pages/about`"),
        new(
            "leads a page on to nothing",
            Page, "---\ntitle: About\nredirect-to: nowhere\n---\n",
            "input/pages/about.md:3:14: error DS0401 (unresolved-reference): nothing is called `nowhere`"),
        new(
            "leads a page on to a file that is not there",
            Page, "---\ntitle: About\nredirect-to: /nowhere.html\n---\n",
            "input/pages/about.md:3:14: error DS0607 (broken-link): the link `../nowhere.html` leads to `nowhere.html`, which the build does not make"),
        new(
            "leads a page on and writes a text below",
            Page, "---\ntitle: About\nredirect-to: pier\n---\nAbout it.\n",
            "input/pages/about.md:3:14: error DS0322 (contradicting-keys): with `redirect-to` no page is made, but this file has a text below its front matter"),
        new(
            "gives a page a name that is another's id",
            "input/pages/plan.md", "---\ntitle: Plan\nxref: pier\n---\n",
            "input/pages/plan.md:3:7: error DS0306 (duplicate-id): the name `pier` is there already: input/topics/pier.md:1"),
        new(
            "writes a sidecar for no file",
            "input/articles/_gone.yml", "title: Gone\n",
            "input/articles/_gone.yml:1:1: warning DS0309 (unknown-folder): nothing reads the file `_gone.yml` here"),
        new(
            "misspells a default",
            "input/terms/_directory.yml", "autolnik: false\n",
            "input/terms/_directory.yml:1:1: error DS0301 (unknown-key): the key `autolnik` is not known to any file below this folder"),
        new(
            "puts a source text beside no article",
            "input/articles/gone.source.txt", "Some words of it.\n",
            "input/articles/gone.source.txt:1:1: warning DS0309 (unknown-folder): there is no article `gone` beside this file"),
        new(
            "damages a fingerprint",
            "input/articles/log.fingerprint", "not a fingerprint\n",
            "input/articles/log.fingerprint:1:1: error DS0207 (damaged-fingerprint): a fingerprint begins with the line `dossier-fingerprint 1`"),

        // Events and settings.
        new(
            "writes events that are no list",
            Events, "id: closing\ndate: 2021-05-03\n",
            "input/events.yml:1:1: error DS0303 (wrong-type): a list of events is expected here; this is a mapping"),
        new(
            "writes an event without an id",
            Events, "- date: 2021-05-03\n  title: The pier closes\n  sources: [{article: log}]\n",
            "input/events.yml:1:3: error DS0302 (missing-key): the key `id` is missing"),
        new(
            "gives two events one id",
            Events, "- {id: a, date: 2021, title: A, sources: [{article: log}]}\n- {id: a, date: 2022, title: B, sources: [{article: log}]}\n",
            "input/events.yml:2:8: error DS0306 (duplicate-id): the event `a` is there already: input/events.yml:1"),
        new(
            "dates an event wrongly",
            Events, "- {id: a, date: May 2021, title: A, sources: [{article: log}]}\n",
            "input/events.yml:1:17: error DS0304 (bad-date): `May 2021` is not written as a date is here"),
        new(
            "gives an event a source that is not there",
            Events, "- {id: a, date: 2021, title: A, sources: [{article: gone}]}\n",
            "input/events.yml:1:53: error DS0401 (unresolved-reference): no article is called `gone`"),
        new(
            "gives an event no source",
            Events, "- {id: a, date: 2021, title: A}\n",
            "input/events.yml:1:3: error DS0302 (missing-key): the key `sources` is missing"),
        new(
            "takes the settings away",
            "!" + Settings, "",
            "input/settings.yml: error DS0308 (missing-settings): there is no `input/settings.yml`"),
        new(
            "gives the site no title",
            Settings, "language: en\n",
            "input/settings.yml:1:1: error DS0302 (missing-key): the key `title` is missing"),
        new(
            "misspells a setting",
            Settings, "title: The pier\nhots: https://pier.example/\n",
            "input/settings.yml:2:1: error DS0301 (unknown-key): the key `hots` is not known here"),
        new(
            "gives a host without https",
            Settings, "title: The pier\nhost: ftp://pier.example\n",
            "input/settings.yml:2:7: error DS0312 (unsafe-address): `ftp://pier.example` is not the address of a site"),
        new(
            "gives a limit in words",
            Settings, "title: The pier\nquotation: {passage-words: forty}\n",
            "input/settings.yml:2:28: error DS0303 (wrong-type): `passage-words` takes a whole number from 1, not `forty`"),
        new(
            "names a language of the site that is none",
            Settings, "title: The pier\nlanguage: klingonish\n",
            "input/settings.yml:2:11: error DS0303 (wrong-type): `language` takes a language tag such as `en` or `pt-BR`, not `klingonish`"),
        new(
            "names a language of the site in which no numbers can be written",
            Settings, "title: The pier\nlanguage: tlh\n",
            "input/settings.yml:2:11: warning DS0318 (language-without-wording): numbers and dates can't be written in `tlh`, so they are written in English"),
        new(
            "writes the settings under another ending",
            "input/settings.yaml", "title: The pier\n",
            "input/settings.yaml:1:1: warning DS0309 (unknown-folder): nothing reads the file `settings.yaml` here"),

        // Templates.
        new(
            "does not close a block",
            "output-template/topics/[topic].html.hbs", "{{#if title}}\n<h1>{{title}}</h1>\n",
            "output-template/topics/[topic].html.hbs:1:1: error DS0601 (template-syntax): the block `if` that begins here is never closed"),
        new(
            "asks for a field that is not there",
            "output-template/topics/[topic].html.hbs", "<h1>{{titel}}</h1>\n",
            "output-template/topics/[topic].html.hbs:1:7: error DS0602 (unknown-field): `TopicPageView` has no field `titel`"),
        new(
            "asks for a partial that is not there",
            "output-template/topics/[topic].html.hbs", "<p>\n  {{> haed}}\n</p>\n",
            "output-template/topics/[topic].html.hbs:2:7: error DS0603 (unknown-partial): there is no partial `haed`"),
        new(
            "makes pages of a kind that is none",
            "output-template/places/[place].html.hbs", "<h1>{{title}}</h1>\n",
            "output-template/places/[place].html.hbs:1:1: error DS0605 (unknown-page-kind): `[place]` is no kind of thing that pages could be made for"),

        // Malice.
        new(
            "turns the direction of a message",
            Page, "---\ntitle: About\n---\nSee [[\u202Enobody\u0007]].\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `·nobody·`"),
        new(
            "nests quotations without end",
            Page, "---\ntitle: About\n---\n" + new string('>', 2000) + " deep\n",
            "input/pages/about.md:4:1: error DS0205 (nested-too-deeply): quotations, lists or emphasis stand too deep in each other"),
        new(
            "nests lists of YAML without end",
            Topic, "---\ntitle: The pier\nrelated: " + new string('[', 2000) + "\n---\n",
            "input/topics/pier.md:3:42: error DS0205 (nested-too-deeply): lists and mappings stand more than 32 deep in each other here"),
        new(
            "names a file like a device",
            "input/topics/con.md", "---\ntitle: Con\n---\n",
            "input/topics/con.md:1:1: warning DS0503 (topic-without-articles): no article and no statement is on the topic `con`"),
        new(
            "writes a line of a million letters",
            Page, "---\ntitle: About\n---\nSee [[nobody]] " + new string('a', 1_000_000) + "\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `nobody`"),

        // Archived copies.
        new(
            "gives the original as its own copy",
            Article, Log("language: en\ntopics: [pier]\nurl: https://press.example/log\narchived: https://press.example/log\n"),
            "input/articles/log.md:6:11: error DS0329 (archived-is-original): this is the address of the original, not of a copy in an archive"),
        new(
            "names an archive without an address",
            Article, Log("language: en\ntopics: [pier]\narchived: the usual one\n"),
            "input/articles/log.md:5:11: error DS0312 (unsafe-address): `the usual one` is not an address that a page may link to"),
        new(
            "says when a copy was made and not where it is",
            Article, Log("language: en\ntopics: [pier]\narchived: {on: 2021-05-04}\n"),
            "input/articles/log.md:5:11: error DS0302 (missing-key): the key `url` is missing"),
        new(
            "gives a copy the day of another calendar",
            Article, Log("language: en\ntopics: [pier]\narchived: {url: https://archive.example/log, on: 4 May}\n"),
            "input/articles/log.md:5:50: error DS0304 (bad-date): `4 May` is not written as a date is here"),
        new(
            "lists copies",
            Article, Log("language: en\ntopics: [pier]\narchived: [https://archive.example/log]\n"),
            "input/articles/log.md:5:11: error DS0303 (wrong-type): `archived` takes an address that begins with `https://` or a mapping; this is a list"),

        new(
            "opens brackets without end",
            Page, "---\ntitle: About\n---\n" + new string('[', 5000) + "\n",
            "input/pages/about.md:4:99: error DS0205 (nested-too-deeply): quotations, lists, emphasis or brackets stand too deep in each other"),
        new(
            "opens references without end",
            Page, "---\ntitle: About\n---\n" + string.Concat(Enumerable.Repeat("[[", 5000)) + "\n",
            "input/pages/about.md:4:99: error DS0205 (nested-too-deeply): quotations, lists, emphasis or brackets stand too deep in each other"),
        .. FurtherMistakes.All,
    ];

    /// <summary>The article with a part of its front matter, and with the statement and the fact to which the rest of the dossier refers unless these are what is wrong.</summary>
    internal static string Log(string head, string said = Statement + Fact) => $"---\ntitle: The log\n{head}{said}---\nThe log tells of the [[pier]].\n";
}
