using System.Collections.Immutable;
using static Dossier.Core.Diagnostics.Severity;

namespace Dossier.Core.Diagnostics;

/// <summary>Every fault that the build can find, by stage.</summary>
public static class Rules
{
    public static readonly DiagnosticRule MissingInputFolder = new("DS0101", "missing-input-folder", Error);
    public static readonly DiagnosticRule OutputInsideInput = new("DS0102", "output-inside-input", Error);
    public static readonly DiagnosticRule NotUtf8 = new("DS0103", "not-utf8", Error) { LeavesGap = true };
    public static readonly DiagnosticRule UnreadableFile = new("DS0104", "unreadable-file", Error) { LeavesGap = true };
    public static readonly DiagnosticRule FileTooLarge = new("DS0105", "file-too-large", Error) { LeavesGap = true };
    public static readonly DiagnosticRule LinkedFolder = new("DS0106", "linked-folder", Warning);

    public static readonly DiagnosticRule UnclosedFrontMatter = new("DS0201", "unclosed-front-matter", Error) { LeavesGap = true };
    public static readonly DiagnosticRule YamlSyntax = new("DS0202", "yaml-syntax", Error) { LeavesGap = true };
    public static readonly DiagnosticRule DuplicateKey = new("DS0203", "duplicate-key", Error) { LeavesGap = true };
    public static readonly DiagnosticRule YamlAlias = new("DS0204", "yaml-alias", Error) { LeavesGap = true };
    public static readonly DiagnosticRule NestedTooDeeply = new("DS0205", "nested-too-deeply", Error) { LeavesGap = true };
    public static readonly DiagnosticRule EmptyFile = new("DS0206", "empty-file", Error) { LeavesGap = true };
    public static readonly DiagnosticRule DamagedFingerprint = new("DS0207", "damaged-fingerprint", Error) { LeavesGap = true };
    public static readonly DiagnosticRule FrontMatterNotFirst = new("DS0208", "front-matter-not-first", Warning);
    public static readonly DiagnosticRule UndefinedLabel = new("DS0209", "undefined-label", Warning);
    public static readonly DiagnosticRule PictureWithoutDescription = new("DS0210", "picture-without-description", Warning);

    public static readonly DiagnosticRule UnknownKey = new("DS0301", "unknown-key", Error) { LeavesGap = true };
    public static readonly DiagnosticRule MissingKey = new("DS0302", "missing-key", Error) { LeavesGap = true };
    public static readonly DiagnosticRule WrongType = new("DS0303", "wrong-type", Error) { LeavesGap = true };
    public static readonly DiagnosticRule BadDate = new("DS0304", "bad-date", Error) { LeavesGap = true };
    public static readonly DiagnosticRule UnknownChoice = new("DS0305", "unknown-choice", Error) { LeavesGap = true };
    public static readonly DiagnosticRule DuplicateId = new("DS0306", "duplicate-id", Error);
    public static readonly DiagnosticRule BadId = new("DS0307", "bad-id", Error) { LeavesGap = true };
    public static readonly DiagnosticRule MissingSettings = new("DS0308", "missing-settings", Error) { LeavesGap = true };
    public static readonly DiagnosticRule UnknownFolder = new("DS0309", "unknown-folder", Warning);
    public static readonly DiagnosticRule UnclearSpeaker = new("DS0310", "unclear-speaker", Error);
    public static readonly DiagnosticRule DerivedWithoutNote = new("DS0311", "derived-without-note", Error);
    public static readonly DiagnosticRule UnsafeAddress = new("DS0312", "unsafe-address", Error);
    public static readonly DiagnosticRule UnclearSource = new("DS0313", "unclear-source", Error);
    public static readonly DiagnosticRule BriefNotShown = new("DS0314", "brief-not-shown", Error);
    public static readonly DiagnosticRule NothingToShow = new("DS0315", "nothing-to-show", Warning);
    public static readonly DiagnosticRule LanguageWithoutWording = new("DS0318", "language-without-wording", Warning);
    public static readonly DiagnosticRule NoCounterpart = new("DS0319", "no-counterpart", Warning);
    public static readonly DiagnosticRule ContradictingKeys = new("DS0322", "contradicting-keys", Error);
    public static readonly DiagnosticRule ArchivedIsOriginal = new("DS0329", "archived-is-original", Error);

    public static readonly DiagnosticRule UnresolvedReference = new("DS0401", "unresolved-reference", Error);
    public static readonly DiagnosticRule AmbiguousReference = new("DS0402", "ambiguous-reference", Error);
    public static readonly DiagnosticRule UnresolvedAnchor = new("DS0403", "unresolved-anchor", Error);
    public static readonly DiagnosticRule WrongKindOfReference = new("DS0404", "wrong-kind-of-reference", Error);
    public static readonly DiagnosticRule BadValue = new("DS0405", "bad-value", Error);
    public static readonly DiagnosticRule AmbiguousMention = new("DS0406", "ambiguous-mention", Warning);
    public static readonly DiagnosticRule RedirectConflict = new("DS0407", "redirect-conflict", Error);
    public static readonly DiagnosticRule MalformedReference = new("DS0408", "malformed-reference", Error);

    public static readonly DiagnosticRule PassageTooLong = new("DS0501", "passage-too-long", Warning);
    public static readonly DiagnosticRule MeasureWithoutFacts = new("DS0502", "measure-without-facts", Warning);
    public static readonly DiagnosticRule TopicWithoutArticles = new("DS0503", "topic-without-articles", Warning);
    public static readonly DiagnosticRule PassageNotFound = new("DS0504", "passage-not-found", Error);
    public static readonly DiagnosticRule PassageTooShort = new("DS0505", "passage-too-short", Warning) { DependsOnComputer = true };
    public static readonly DiagnosticRule PassageNotInQuotationMarks = new("DS0506", "passage-not-in-quotation-marks", Warning) { DependsOnComputer = true };
    public static readonly DiagnosticRule SourceDrifted = new("DS0507", "source-drifted", Error);
    public static readonly DiagnosticRule QuotedTooMuch = new("DS0508", "quoted-too-much", Warning) { DependsOnComputer = true };
    public static readonly DiagnosticRule UncheckedPassages = new("DS0509", "unchecked-passages", Warning) { DependsOnComputer = true };
    public static readonly DiagnosticRule MissingFingerprint = new("DS0510", "missing-fingerprint", Warning) { DependsOnComputer = true };
    public static readonly DiagnosticRule UnsourcedFigure = new("DS0512", "unsourced-figure", Warning);
    public static readonly DiagnosticRule ReferenceInLink = new("DS0513", "reference-in-link", Warning);
    public static readonly DiagnosticRule LabelAgainstFact = new("DS0514", "label-against-fact", Error);
    public static readonly DiagnosticRule UntypedDisagreement = new("DS0515", "untyped-disagreement", Warning);
    public static readonly DiagnosticRule DisagreementNotBorneOut = new("DS0516", "disagreement-not-borne-out", Warning);
    public static readonly DiagnosticRule StatementInTwoAnswers = new("DS0518", "statement-in-two-answers", Warning);
    public static readonly DiagnosticRule OneSidedQuestion = new("DS0519", "one-sided-question", Warning);
    public static readonly DiagnosticRule UnopposedWithTwoAnswers = new("DS0520", "unopposed-with-two-answers", Warning);
    public static readonly DiagnosticRule UnmatchedNote = new("DS0521", "unmatched-note", Error);
    public static readonly DiagnosticRule StaleAcceptance = new("DS0523", "stale-acceptance", Warning);
    public static readonly DiagnosticRule HtmlInMarkdown = new("DS0524", "html-in-markdown", Warning);
    public static readonly DiagnosticRule ValueNotInPassage = new("DS0525", "value-not-in-passage", Warning);
    public static readonly DiagnosticRule ImpossibleDate = new("DS0526", "impossible-date", Warning);
    public static readonly DiagnosticRule RepeatedAddress = new("DS0527", "repeated-address", Warning);

    public static readonly DiagnosticRule TemplateSyntax = new("DS0601", "template-syntax", Error);
    public static readonly DiagnosticRule UnknownField = new("DS0602", "unknown-field", Error);
    public static readonly DiagnosticRule UnknownPartial = new("DS0603", "unknown-partial", Error);
    public static readonly DiagnosticRule UnknownHelper = new("DS0604", "unknown-helper", Error);
    public static readonly DiagnosticRule UnknownPageKind = new("DS0605", "unknown-page-kind", Error);
    public static readonly DiagnosticRule OutputConflict = new("DS0606", "output-conflict", Error);
    public static readonly DiagnosticRule BrokenLink = new("DS0607", "broken-link", Error);
    public static readonly DiagnosticRule ForeignFile = new("DS0608", "foreign-file", Error);
    public static readonly DiagnosticRule UnwritableOutput = new("DS0609", "unwritable-output", Error);
    public static readonly DiagnosticRule MissingTemplate = new("DS0610", "missing-template", Error);
    public static readonly DiagnosticRule ChangedByHand = new("DS0611", "changed-by-hand", Warning) { DependsOnComputer = true };
    public static readonly DiagnosticRule RepeatedAnchor = new("DS0612", "repeated-anchor", Error);
    public static readonly DiagnosticRule TemplateFailed = new("DS0613", "template-failed", Error);
    public static readonly DiagnosticRule SearchNotBuilt = new("DS0614", "search-not-built", Warning) { DependsOnComputer = true };
    public static readonly DiagnosticRule NoPrintEdition = new("DS0615", "no-print-edition", Error);
    public static readonly DiagnosticRule PdfNotMade = new("DS0616", "pdf-not-made", Error);
    public static readonly DiagnosticRule UnusedThemeFile = new("DS0617", "unused-theme-file", Warning);

    public static readonly DiagnosticRule ExistingFile = new("DS0701", "existing-file", Error);
    public static readonly DiagnosticRule NothingToImport = new("DS0702", "nothing-to-import", Error);
    public static readonly DiagnosticRule UnwritableInput = new("DS0703", "unwritable-input", Error);
    public static readonly DiagnosticRule PageNestedTooDeeply = new("DS0704", "page-nested-too-deeply", Error);

    public static readonly DiagnosticRule DeadLink = new("DS0801", "dead-link", Warning);
    public static readonly DiagnosticRule UnreachableLink = new("DS0802", "unreachable-link", Warning);
    public static readonly DiagnosticRule MovedLink = new("DS0803", "moved-link", Warning);
    public static readonly DiagnosticRule LinkToFrontPage = new("DS0804", "link-to-front-page", Warning);
    public static readonly DiagnosticRule LocalAddress = new("DS0805", "local-address", Warning);
    public static readonly DiagnosticRule NoNetwork = new("DS0806", "no-network", Warning);

    /// <summary>All rules in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        .. typeof(Rules).GetFields()
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticRule>()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
