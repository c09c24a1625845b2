using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the view of the page that explains every mark, in the words in which the other pages use it.</summary>
public static class KeyPage
{
    public const string Path = "key.html";

    public const string Title = "How to read it";

    public static KeyPageView Make(SiteFrame frame) => new()
    {
        Site = frame.Site(),
        Title = Title,
        Description = "What the marks beside quotations, figures and dates mean.",
        Breadcrumbs = frame.Breadcrumbs(),
        Modes = [.. Enum.GetValues<StatementMode>().Select(mode => new ModeKeyView(ChoiceNames.Of(mode), Formatting.Mode(mode), mode is StatementMode.Direct or StatementMode.Partial, Meaning(mode)))],
        Checks =
        [
            .. new[] { PassageStatus.Found, PassageStatus.InParts, PassageStatus.TooShort, PassageStatus.Unchecked }
                .Select(status => new MarkKeyView(ChoiceNames.Of(status), Formatting.Check(status), Meaning(status))),
        ],
        Disagreements = [.. Enum.GetValues<Disagreement>().Select(disagreement => new MarkKeyView(ChoiceNames.Of(disagreement), Formatting.Disagreement(disagreement), Formatting.Meaning(disagreement)))],
        Standings =
        [
            new("author", "author of the article", "Whoever wrote the article, speaking in it."),
            new("own-voice", "the article’s own voice", "What the article says without ascribing it to anybody."),
            new("expert", "quoted expert", "A person whose analysis the article quotes."),
            new("person", "quoted person", "Anybody else whom the article quotes. An organisation is marked as such."),
            new("unnamed", "unnamed", "Somebody whom the article describes but does not name."),
        ],
    };

    private static string Meaning(StatementMode mode) => mode switch
    {
        StatementMode.Direct => "The speaker’s own words, as the article prints them.",
        StatementMode.Partial => "A few words of the speaker inside a sentence of the article. Only what the article puts in quotation marks has them here.",
        StatementMode.Paraphrase => "The article’s words for what somebody said. No quotation marks, since the words are not the speaker’s.",
        _ => "Said to have been said, through somebody else. The chain beside the name says through whom.",
    };

    private static string Meaning(PassageStatus status) => status switch
    {
        PassageStatus.Found => "The words stand in the article, one after the other. Where the article’s text is shown here, paragraph and word say where in it.",
        PassageStatus.InParts => "Words were left out at the ellipses; the parts stand in the article in this order.",
        PassageStatus.TooShort => "The words are there, but too few to prove that these are the ones meant.",
        _ => "Neither the article’s text nor its fingerprint was there to check against.",
    };
}
