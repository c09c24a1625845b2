namespace Dossier.Tests.Diagnostics;

/// <summary>More mistakes: invisible characters, subtleties of YAML, references that are half written, files in the wrong place, and what the first table did not think of.</summary>
public static class FurtherMistakes
{
    public static IReadOnlyList<Mistake> All { get; } =
    [
        new(
            "writes words for a number behind a byte-order mark and with the line ends of Windows",
            "input/topics/pier.md", "\uFEFF---\r\ntitle: The pier\r\norder: x\r\n---\r\n",
            "input/topics/pier.md:3:8: error DS0303 (wrong-type): `order` takes a whole number, not `x`"),
        new(
            "refers to nothing behind a tab, a byte-order mark and the line ends of Windows",
            "input/pages/about.md", "\uFEFF---\r\ntitle: About\r\n---\r\nA\tb [[nobody]]\r\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `nobody`"),
        new(
            "refers to nothing with the line ends of an old Macintosh",
            "input/pages/about.md", "---\rtitle: About\r---\rSee [[nobody]].\r",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `nobody`"),
        new(
            "gives a title that means nothing to YAML",
            "input/topics/pier.md", "---\ntitle: null\n---\n",
            "input/topics/pier.md:2:8: error DS0302 (missing-key): the key `title` is missing"),
        new(
            "writes two documents into the settings",
            "input/settings.yml", "title: The pier\n---\ntitle: Two\n",
            "input/settings.yml:2:1: error DS0202 (yaml-syntax): this is not YAML: a second document begins here; only one is allowed"),
        new(
            "gives a tag of another language and a mapping",
            "input/topics/pier.md", "---\ntitle: The pier\ndescription: !ruby/object:Gem {a: b}\n---\n",
            "input/topics/pier.md:3:14: error DS0303 (wrong-type): `description` takes a text; this is a mapping"),
        new(
            "merges keys as YAML once did",
            "input/topics/pier.md", "---\ntitle: The pier\n<<: {order: 1}\n---\n",
            "input/topics/pier.md:3:1: error DS0301 (unknown-key): the key `<<` is not known here"),
        new(
            "writes a number in base sixteen",
            "input/topics/pier.md", "---\ntitle: The pier\norder: 0x10\n---\n",
            "input/topics/pier.md:3:8: error DS0303 (wrong-type): `order` takes a whole number, not `0x10`"),
        new(
            "writes a number that no computer holds",
            "input/topics/pier.md", "---\ntitle: The pier\norder: 99999999999999999999\n---\n",
            "input/topics/pier.md:3:8: error DS0303 (wrong-type): `order` takes a whole number, not `99999999999999999999`"),
        new(
            "lets a folded text lose its indentation",
            "input/topics/pier.md", "---\ntitle: The pier\ndescription: >\n  one\n two\n---\n",
            "input/topics/pier.md:5:2: error DS0202 (yaml-syntax): this is not YAML: a key is expected here"),
        new(
            "lets a list follow a list without its key",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n  - by: jo-example\n"),
            "input/articles/log.md:4:3: error DS0202 (yaml-syntax): this is not YAML: a key is expected here"),
        new(
            "misspells a key that a statement needs",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement.Replace("mode:", "moed:", StringComparison.Ordinal) + Mistakes.Fact),
            "input/articles/log.md:5:32: error DS0301 (unknown-key): the key `moed` is not known here"),
        new(
            "writes a comma into a reason between braces",
            "input/settings.yml", "title: The pier\naccept:\n  - {code: DS0512, file: input/topics/pier.md, why: counted twice, each by hand}\n",
            "input/settings.yml:3:68: error DS0301 (unknown-key): the comma before `each by hand` ends the value of `why`, so that this reads as a key"),
        new(
            "writes an apostrophe between single quotation marks",
            "input/topics/pier.md", "---\ntitle: 'The pier's end'\n---\n",
            "input/topics/pier.md:2:18: error DS0202 (yaml-syntax): this is not YAML: something stands behind the closing quotation mark"),
        new(
            "writes words behind a quotation",
            "input/topics/pier.md", "---\ntitle: \"The\" pier\n---\n",
            "input/topics/pier.md:2:14: error DS0202 (yaml-syntax): this is not YAML: something stands behind the closing quotation mark"),
        new(
            "indents a list with no-break spaces",
            "input/topics/pier.md", "---\ntitle: The pier\nquestions:\n\u00A0\u00A0- ask: Why?\n---\n",
            "input/topics/pier.md:4:1: error DS0202 (yaml-syntax): this is not YAML: the line is indented with a no-break space or another character that only looks like a space"),
        new(
            "indents a key with no-break spaces",
            "input/settings.yml", "title: The pier\nquotation:\n\u00A0\u00A0passage-words: 20\n",
            "input/settings.yml:3:1: error DS0202 (yaml-syntax): this is not YAML: the line is indented with a no-break space or another character that only looks like a space"),
        new(
            "writes a no-break space behind a colon",
            "input/topics/pier.md", "---\ntitle:\u00A0The pier\n---\n",
            "input/topics/pier.md:2:1: error DS0303 (wrong-type): keys with values are expected here; this is a text"),
        new(
            "writes a wide colon",
            "input/topics/pier.md", "---\ntitle：The pier\n---\n",
            "input/topics/pier.md:2:1: error DS0303 (wrong-type): keys with values are expected here; this is a text"),
        new(
            "hides a character without width in a reference",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[bo\u200Bard]].\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `bo·ard`"),
        new(
            "hides a character without width in an id",
            "input/articles/log.md", Mistakes.Log("topics: [pi\u200Ber]\n"),
            "input/articles/log.md:3:10: error DS0401 (unresolved-reference): no topic is called `pi·er`"),
        new(
            "writes an id with a letter of another script",
            "input/articles/log.md", Mistakes.Log("topics: [pi\u0435r]\n"),
            "input/articles/log.md:3:10: error DS0401 (unresolved-reference): no topic is called `pi\u0435r`"),
        new(
            "names two files alike but for a capital",
            "input/topics/Pier.md", "---\ntitle: Other pier\n---\n",
            "input/topics/Pier.md:1:1: warning DS0503 (topic-without-articles): no article and no statement is on the topic `Pier`",
            "input/topics/pier.md:1:1: error DS0306 (duplicate-id): the topic `pier` is there already: input/topics/Pier.md:1"),
        new(
            "ends a name with a hyphen",
            "input/pages/about-.md", "---\ntitle: V\n---\n",
            "input/pages/about-.md:1:1: error DS0307 (bad-id): `about-` can't be an id: it names the page's address"),
        new(
            "shouts the ending of a file's name",
            "input/pages/old.MD", "---\ntitle: V\n---\nSee [[nobody]].\n",
            "input/pages/old.MD:4:5: error DS0401 (unresolved-reference): nothing is called `nobody`"),
        new(
            "calls a topic index",
            "input/topics/index.md", "---\ntitle: V\n---\n",
            "input/topics/index.md:1:1: error DS0307 (bad-id): `index` can't be an id: at that address stands the list of all topics"),
        new(
            "gives two articles one id in two folders",
            "input/articles/2021/log.md", "---\ntitle: V\nlanguage: en\n---\n",
            "input/articles/2021/log.md:1:1: warning DS0509 (unchecked-passages): 2 passages of this article can't be checked: neither its text nor a fingerprint of it is here",
            "input/articles/log.md:1:1: error DS0306 (duplicate-id): the article `log` is there already: input/articles/2021/log.md:1"),
        new(
            "leaves the settings empty",
            "input/settings.yml", "",
            "input/settings.yml:1:1: error DS0206 (empty-file): the file is empty"),
        new(
            "leaves but a comment of the settings",
            "input/settings.yml", "# nothing\n",
            "input/settings.yml:1:1: error DS0302 (missing-key): the key `title` is missing"),
        new(
            "writes words in place of settings",
            "input/settings.yml", "The pier\n",
            "input/settings.yml:1:1: error DS0303 (wrong-type): keys with values are expected here; this is a text"),
        new(
            "counts paragraphs from zero",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: jo-example, mode: paraphrase, passage: the pier, paragraph: 0}\n" + Mistakes.Fact),
            "input/articles/log.md:6:49: warning DS0505 (passage-too-short): fewer than 3 words prove nothing",
            "input/articles/log.md:6:70: error DS0303 (wrong-type): `paragraph` takes a whole number from 1, not `0`"),
        new(
            "writes a range from its end to its start",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + Mistakes.Fact + "  - {measure: cracks, value: 5..2, by: article, passage: there are 12 cracks}\n"),
            "input/articles/log.md:8:30: error DS0405 (bad-value): `5..2` is not a value of `cracks`, whose kind is quantity"),
        new(
            "writes a number with a comma",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + Mistakes.Fact + "  - {measure: cracks, value: \"3,000\", by: article, passage: there are 12 cracks}\n"),
            "input/articles/log.md:8:30: error DS0405 (bad-value): `3,000` is not a value of `cracks`, whose kind is quantity"),
        new(
            "writes “more than” without quotation marks",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + Mistakes.Fact + "  - measure: cracks\n    value: >12\n    by: article\n    passage: there are 12 cracks\n"),
            "input/articles/log.md:9:12: error DS0202 (yaml-syntax): this is not YAML: a value can't begin with `>`"),
        new(
            "gives nothing for a value",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + Mistakes.Fact + "  - {measure: cracks, value: ~, by: article, passage: there are 12 cracks}\n"),
            "input/articles/log.md:8:30: error DS0302 (missing-key): the key `value` is missing"),
        new(
            "gives two values for one",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + Mistakes.Fact + "  - {measure: cracks, value: [12, 13], by: article, passage: there are 12 cracks}\n"),
            "input/articles/log.md:8:30: error DS0303 (wrong-type): `value` takes a text; this is a list"),
        new(
            "ends a span of time before it begins",
            "input/articles/log.md", Mistakes.Log("published: 2021-05-10/2021-05-03\ntopics: [pier]\n"),
            "input/articles/log.md:3:12: error DS0304 (bad-date): `2021-05-10/2021-05-03` ends before it begins"),
        new(
            "writes a date with the time of day",
            "input/articles/log.md", Mistakes.Log("published: 2021-05-10T10:00:00Z\ntopics: [pier]\n"),
            "input/articles/log.md:3:12: error DS0304 (bad-date): `2021-05-10T10:00:00Z` is not written as a date is here"),
        new(
            "works a date out and does not say how",
            "input/articles/log.md", Mistakes.Log("published: 2021-05-10\npublished-derived: true\ntopics: [pier]\n"),
            "input/articles/log.md:4:20: error DS0311 (derived-without-note): `published-derived` is set, but nothing says how it was worked out"),
        new(
            "gives an article a language that is none",
            "input/articles/log.md", Mistakes.Log("language: klingonish nonsense\ntopics: [pier]\n"),
            "input/articles/log.md:3:11: error DS0303 (wrong-type): `language` takes a language tag such as `en` or `pt-BR`, not `klingonish nonsense`"),
        new(
            "gives words to a reference without a name",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[|b]].\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): the reference `[[|b]]` names nothing"),
        new(
            "leaves the place behind # empty",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[pier#]].\n",
            "input/pages/about.md:4:5: error DS0403 (unresolved-anchor): `topics/pier` has no place `#`"),
        new(
            "asks for no fact",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[fact:]].\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): `fact:` can't be read: a fact is named by its measure and its article"),
        new(
            "asks for a fact of no article",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[fact:cracks@]].\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): `fact:cracks@` can't be read: a fact is named by its measure and its article"),
        new(
            "asks for a quotation without a statement",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[quote:log]].\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): `quote:log` can't be read: a quotation is named by its article and its statement"),
        new(
            "puts a kind before a reference",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[topic:pier]].\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `topic:pier`"),
        new(
            "sets a reference into a reference",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[board [[pier]]]].\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): the reference `[[board` is not closed on its line"),
        new(
            "breaks a reference over two lines",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [[har\nbour]].\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): the reference `[[har` is not closed on its line"),
        new(
            "shows references in code, which is no mistake",
            "input/pages/about.md", "---\ntitle: About\n---\nSee `[[nobody]]`.\n\n    [[nobody]]\n\n```\n[[nobody]]\n```\n"),
        new(
            "links to no name",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [it](xref:).\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): the link `[it](xref:)` names nothing"),
        new(
            "links to no address",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [it]().\n",
            "input/pages/about.md:4:5: error DS0408 (malformed-reference): the link `[it]()` names nothing"),
        new(
            "writes two notes of one name",
            "input/pages/about.md", "---\ntitle: About\n---\nWord.[^a]\n\n[^a]: One.\n\n[^a]: Two.\n",
            "input/pages/about.md:8:1: error DS0521 (unmatched-note): nothing in the text leads to the note `[^a]`"),
        new(
            "links to a file of the own computer",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [it](file:///etc/passwd).\n",
            "input/pages/about.md:4:5: error DS0312 (unsafe-address): `file:///etc/passwd` is not an address that a page may link to"),
        new(
            "links to data that a page would run",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [it](data:text/html,x).\n",
            "input/pages/about.md:4:5: error DS0312 (unsafe-address): `data:text/html,x` is not an address that a page may link to"),
        new(
            "links to a heading that is not there",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [it](#over-there).\n",
            "input/pages/about.md:4:5: error DS0607 (broken-link): the link `#over-there` leads to `#over-there`, which is not on `pages/about.html`"),
        new(
            "links as Windows writes paths",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [it](..\\topics\\pier.md).\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `..\\topics\\pier`"),
        new(
            "links to a file with a capital that it has not",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [it](../topics/Pier.md).\n",
            "input/pages/about.md:4:5: error DS0401 (unresolved-reference): nothing is called `topics/Pier`"),
        new(
            "quotes an ellipsis alone",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: jo-example, mode: paraphrase, passage: …}\n" + Mistakes.Fact),
            "input/articles/log.md:6:49: warning DS0505 (passage-too-short): the passage holds no word of the source"),
        new(
            "quotes only words of the editor's own",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: jo-example, mode: paraphrase, passage: '[the pier]'}\n" + Mistakes.Fact),
            "input/articles/log.md:6:49: warning DS0505 (passage-too-short): the passage holds no word of the source"),
        new(
            "quotes between empty quotation marks",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: jo-example, mode: paraphrase, passage: ''}\n" + Mistakes.Fact),
            "input/articles/log.md:6:49: error DS0302 (missing-key): the key `passage` is missing"),
        new(
            "begins a passage with a bracket and no quotation marks",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: jo-example, mode: paraphrase, passage: [it] will hold for long}\n" + Mistakes.Fact),
            "input/articles/log.md:6:49: error DS0303 (wrong-type): `passage` takes a text; this is a list",
            "input/articles/log.md:6:54: error DS0301 (unknown-key): the key `will hold for long` is not known here"),
        new(
            "lets a speaker pass on the speaker's own words",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: jo-example, via: [jo-example], mode: paraphrase, passage: will hold for long}\n" + Mistakes.Fact),
            "input/articles/log.md:6:28: error DS0310 (unclear-speaker): `jo-example` stands twice in this chain of speakers"),
        new(
            "names one twice in a chain",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: jo-example, via: [board, board], mode: paraphrase, passage: will hold for long}\n" + Mistakes.Fact),
            "input/articles/log.md:6:35: error DS0310 (unclear-speaker): `board` stands twice in this chain of speakers"),
        new(
            "ends a chain with the article",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: jo-example, via: [article], mode: paraphrase, passage: will hold for long}\n" + Mistakes.Fact),
            "input/articles/log.md:6:28: error DS0404 (wrong-kind-of-reference): every chain ends at the article; `article` does not stand in `via`"),
        new(
            "lets a topic speak",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {by: pier, mode: paraphrase, passage: will hold for long}\n" + Mistakes.Fact),
            "input/articles/log.md:6:10: error DS0404 (wrong-kind-of-reference): `pier` is a topic (`topics/pier`), but an expert or a term is meant here"),
        new(
            "says that it is not so that nothing is stated",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - {not-stated: false, mode: paraphrase, passage: will hold for long}\n" + Mistakes.Fact),
            "input/articles/log.md:6:5: error DS0310 (unclear-speaker): this statement needs exactly one of `by`, `unnamed` and `not-stated`"),
        new(
            "writes words in place of a statement",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  - just words\n" + Mistakes.Fact),
            "input/articles/log.md:6:5: error DS0303 (wrong-type): an entry of `statements` takes a mapping; this is a text"),
        new(
            "begins a statement and leaves it empty",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + "  -\n" + Mistakes.Fact),
            "input/articles/log.md:6:4: error DS0303 (wrong-type): an entry of `statements` takes a mapping; this is nothing"),
        new(
            "says that a thing was called as it is",
            "input/topics/pier.md", "---\ntitle: The pier\nredirect-from: [pier]\n---\n",
            "input/topics/pier.md:3:17: error DS0407 (redirect-conflict): `topics/pier` can't be a former id: input/topics/pier.md:1 has it today"),
        new(
            "says that a thing was called as another is",
            "input/topics/quay.md", "---\ntitle: Quay\nredirect-from: [pier]\n---\n",
            "input/topics/quay.md:1:1: warning DS0503 (topic-without-articles): no article and no statement is on the topic `quay`",
            "input/topics/quay.md:3:17: error DS0407 (redirect-conflict): `topics/pier` can't be a former id: input/topics/pier.md:1 has it today"),
        new(
            "gives an empty alias",
            "input/terms/board.md", "---\ntitle: Harbour board\nkind: organisation\naliases: ['']\n---\n",
            "input/terms/board.md:4:11: error DS0303 (wrong-type): `aliases` takes a text; this is nothing"),
        new(
            "gives one answer twice",
            "input/topics/pier.md", "---\ntitle: The pier\nquestions:\n  - {ask: Why?, answers: [{says: So, statements: [log#hold]}, {says: So, statements: [log#hold]}]}\n---\n",
            "input/topics/pier.md:4:87: warning DS0518 (statement-in-two-answers): `log#hold` stands under two answers to this question; the other is in line 4"),
        new(
            "answers a question with an article",
            "input/topics/pier.md", "---\ntitle: The pier\nquestions:\n  - {ask: Why?, unopposed: true, answers: [{says: So, statements: [log]}]}\n---\n",
            "input/topics/pier.md:4:68: error DS0401 (unresolved-reference): there is no statement `log`"),
        new(
            "sets a space before the # of a statement",
            "input/topics/pier.md", "---\ntitle: The pier\nquestions:\n  - ask: Why?\n    unopposed: true\n    answers:\n      - says: So\n        statements: [log #hold]\n---\n",
            "input/topics/pier.md:9:1: error DS0202 (yaml-syntax): this is not YAML: a list or mapping in brackets goes on to here"),
        new(
            "makes a person an organisation",
            "input/experts/jo-example.md", "---\ntitle: Jo Example\norganisation: jo-example\n---\n",
            "input/experts/jo-example.md:3:15: error DS0404 (wrong-kind-of-reference): `jo-example` is an expert (`experts/jo-example`), but a term is meant here"),
        new(
            "promises a picture that is not there",
            "input/settings.yml", "title: T\nhost: https://x.example\npicture: {file: images/a.png, alt: A}\n",
            "input/settings.yml:3:17: error DS0607 (broken-link): the picture `images/a.png` is not a file of the site"),
        new(
            "names a picture without its description",
            "input/settings.yml", "title: The pier\nhost: https://pier.example/\npicture: pier.png\n",
            "input/settings.yml:3:10: error DS0303 (wrong-type): `picture` takes a mapping; this is a text"),
        new(
            "gives a host with a question mark",
            "input/settings.yml", "title: The pier\nhost: https://pier.example/?a=b\n",
            "input/settings.yml:2:7: error DS0312 (unsafe-address): `https://pier.example/?a=b` can't be the address of a site: nothing may stand behind `?` or `#`"),
        new(
            "gives a host with a fragment",
            "input/settings.yml", "title: The pier\nhost: https://pier.example/#start\n",
            "input/settings.yml:2:7: error DS0312 (unsafe-address): `https://pier.example/#start` can't be the address of a site: nothing may stand behind `?` or `#`"),
        new(
            "hides a note in a comment of HTML",
            "input/topics/pier.md", Mistakes.Whole["input/topics/pier.md"] + "It holds. <!-- ask again --> Or does it?\n",
            "input/topics/pier.md:7:11: warning DS0524 (html-in-markdown): this comment is no comment here: readers see it"),
        new(
            "writes HTML",
            "input/pages/about.md", "---\ntitle: About\n---\n<div class=\"note\">About <b>this</b></div>, not `<i>` or \\<u>.\n",
            "input/pages/about.md:4:1: warning DS0524 (html-in-markdown): `<div>` is no HTML here: readers see it as it is written",
            "input/pages/about.md:4:25: warning DS0524 (html-in-markdown): `<b>` is no HTML here: readers see it as it is written"),
        new(
            "gives a host with a password",
            "input/settings.yml", "title: The pier\nhost: https://ada:secret@pier.example/\n",
            "input/settings.yml:2:7: error DS0312 (unsafe-address): the address in `host` holds a name or password, which the pages would show to everybody"),
        new(
            "gives an address with a password",
            "input/articles/log.md", Mistakes.Log("url: https://u:p@log.example/\ntopics: [pier]\n"),
            "input/articles/log.md:3:6: error DS0312 (unsafe-address): the address in `url` holds a name or password, which the pages would show to everybody"),
        new(
            "lets more than all be quoted",
            "input/settings.yml", "title: T\nquotation: {article-percent: 500}\n",
            "input/settings.yml:2:30: error DS0303 (wrong-type): `article-percent` takes a whole number from 1 to 100, not `500`"),
        new(
            "limits passages to less than nothing",
            "input/settings.yml", "title: T\nquotation: {passage-words: -5}\n",
            "input/settings.yml:2:28: error DS0303 (wrong-type): `passage-words` takes a whole number from 1, not `-5`"),
        new(
            "accepts warnings with a code alone",
            "input/settings.yml", "title: T\naccept: DS0512\n",
            "input/settings.yml:2:9: error DS0303 (wrong-type): `accept` is a list; this is a single text"),
        new(
            "accepts an error",
            "input/settings.yml", "title: The pier\naccept: [{code: DS0504, file: input/pages/about.md}]\n",
            "input/settings.yml:2:17: error DS0305 (unknown-choice): `code` can't be `DS0504`: that is an error, and an error must be mended"),
        new(
            "accepts a code that is none",
            "input/settings.yml", "title: The pier\naccept: [{code: DS512, file: input/pages/about.md}]\n",
            "input/settings.yml:2:17: error DS0305 (unknown-choice): `code` can't be `DS512`: no problem has this code"),
        new(
            "accepts what is not there",
            "input/settings.yml", "title: The pier\naccept: [{code: DS0512, file: input/pages/abuot.md}]\n",
            "input/settings.yml:2:31: warning DS0523 (stale-acceptance): there is no warning DS0512 in `input/pages/abuot.md` to accept"),
        new(
            "gives aliases as keys",
            "input/topics/pier.md", "---\ntitle: The pier\naliases: {a: b}\n---\n",
            "input/topics/pier.md:3:10: error DS0303 (wrong-type): `aliases` takes a list; this is a mapping"),
        new(
            "empties an article's text",
            "input/articles/log.source.txt", "",
            "input/articles/log.source.txt:1:1: error DS0206 (empty-file): the text of the article holds no word"),
        new(
            "gives an article two texts",
            "input/articles/log.source.md", "Jo Example said that the pier will hold for long.\n",
            "input/articles/log.md:1:1: warning DS0508 (quoted-too-much): 10 of the article's 10 words are quoted: 100.0 %; the dossier's limit is 20 %",
            "input/articles/log.md:8:68: error DS0504 (passage-not-found): `log` does not hold this passage, nor anything near it",
            "input/articles/log.source.txt:1:1: error DS0313 (unclear-source): the article has two texts: `log.source.md` and this one"),
        new(
            "empties a fingerprint",
            "input/articles/log.fingerprint", "",
            "input/articles/log.fingerprint:1:1: error DS0207 (damaged-fingerprint): a fingerprint begins with the line `dossier-fingerprint 1`"),
        new(
            "cuts a fingerprint short",
            "input/articles/log.fingerprint", "dossier-fingerprint 1\nsha256 00\n",
            "input/articles/log.fingerprint:2:1: error DS0207 (damaged-fingerprint): the second line is `sha256` and 64 hexadecimal digits"),
        new(
            "says in a sidecar what the page says",
            "input/articles/_log.yml", "title: x\n",
            "input/articles/_log.yml:1:1: error DS0203 (duplicate-key): the key `title` stands in `input/articles/log.md` too"),
        new(
            "misspells a key in a sidecar",
            "input/articles/_log.yml", "titel: x\n",
            "input/articles/_log.yml:1:1: error DS0301 (unknown-key): the key `titel` is not known here"),
        new(
            "shows a measure that is not there on the front page",
            "input/index.md", "---\ntitle: The pier\nkey-measures: [crack]\n---\n",
            "input/index.md:3:16: error DS0401 (unresolved-reference): no measure is called `crack`"),
        new(
            "calls a helper that is not there",
            "output-template/topics/[topic].html.hbs", "{{shout title}}\n",
            "output-template/topics/[topic].html.hbs:1:3: error DS0604 (unknown-helper): there is no helper `shout`"),
        new(
            "links by a label that is not defined",
            "input/pages/about.md", "---\ntitle: About\n---\nSee [it][gone] and `[it][gone]`, \\[it][gone], [a][b], [plan][].\n\n[B]: https://pier.example\n",
            "input/pages/about.md:4:5: warning DS0209 (undefined-label): `[gone]` is defined nowhere, so this is no link: readers see the brackets",
            "input/pages/about.md:4:55: warning DS0209 (undefined-label): `[plan]` is defined nowhere, so this is no link: readers see the brackets"),
        new(
            "says nothing of a picture",
            "input/pages/about.md", "---\ntitle: About\n---\n![](https://pier.example/a.png) ![a pier](https://pier.example/b.png)\n",
            "input/pages/about.md:4:1: warning DS0210 (picture-without-description): the picture has no description"),
        new(
            "gives a value that its passage does not",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\n", Mistakes.Statement + Mistakes.Fact.Replace("value: 12", "value: 21", StringComparison.Ordinal)),
            "input/articles/log.md:7:42: warning DS0525 (value-not-in-passage): `21` does not stand in its own passage, whose number is `12`"),
        new(
            "looks an article up before it is published",
            "input/articles/log.md", Mistakes.Log("topics: [pier]\npublished: 2021-05-03\naccessed: 2021-04-30\n"),
            "input/articles/log.md:5:11: warning DS0526 (impossible-date): `accessed: 2021-04-30` lies before `published: 2021-05-03`: nobody reads what is not yet published"),
        new(
            "names an article by the id that it had",
            "input/topics/pier.md", "---\ntitle: The pier\nquestions:\n  - {ask: Why?, unopposed: true, answers: [{says: So, statements: [essay#hold]}]}\n---\n",
            "input/topics/pier.md:4:68: error DS0401 (unresolved-reference): no article is called `essay`"),
        new(
            "misspells the name of a partial",
            "theme/partials/speakr.hbs", "<b>{{name}}</b>\n",
            "theme/partials/speakr.hbs: warning DS0617 (unused-theme-file): no template calls the partial `speakr`"),
        new(
            "puts a partial beside the folder of the partials",
            "theme/speaker.hbs", "<b>{{name}}</b>\n",
            "theme/speaker.hbs: warning DS0617 (unused-theme-file): `theme/speaker.hbs` is no partial, so no template can call it"),
        new(
            "puts a style sheet beside the folder of the style sheets",
            "theme/99-own.css", "body { color: red; }\n",
            "theme/99-own.css: warning DS0617 (unused-theme-file): `theme/99-own.css` is no part of the site’s style sheet, and no template names it"),
        new(
            "gives a partial the ending of a page",
            "theme/partials/speaker.html", "<b>{{name}}</b>\n",
            "theme/partials/speaker.html: warning DS0617 (unused-theme-file): `theme/partials/speaker.html` is no partial, so no template can call it"),
        new(
            "closes three braces with two",
            "output-template/topics/[topic].html.hbs", "{{{title}}\n",
            "output-template/topics/[topic].html.hbs:1:1: error DS0601 (template-syntax): the tag that begins here has no `}}}`"),
        new(
            "closes a block that is not open",
            "output-template/topics/[topic].html.hbs", "{{/if}}\n",
            "output-template/topics/[topic].html.hbs:1:1: error DS0601 (template-syntax): `{{/if}}` closes nothing"),
        new(
            "closes one block with the name of another",
            "output-template/topics/[topic].html.hbs", "{{#if title}}{{/each}}\n",
            "output-template/topics/[topic].html.hbs:1:1: error DS0601 (template-syntax): the block `if` that begins here is never closed",
            "output-template/topics/[topic].html.hbs:1:14: error DS0601 (template-syntax): `{{/each}}` closes nothing; `if` is open since line 1"),
        new(
            "puts a picture in place of a template",
            "output-template/a.html.hbs", [0x89, 0x50, 0x4E, 0x47, 0x00, 0xFF],
            "output-template/a.html.hbs: error DS0103 (not-utf8): line 1 is not UTF-8 text"),
        new(
            "gives a key without a name",
            "input/topics/pier.md", "---\ntitle: The pier\n'': c\n---\n",
            "input/topics/pier.md:3:1: error DS0301 (unknown-key): the key `` is not known here"),
    ];
}
