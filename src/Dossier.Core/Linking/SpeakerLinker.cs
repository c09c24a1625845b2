using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>Resolves who says something and who passed it on.</summary>
public sealed class SpeakerLinker(Names names, DiagnosticBag diagnostics)
{
    public LinkedSpeaker Link(Speaker speaker)
    {
        var isArticle = speaker.By is { Value: Speaker.ArticleVoice };
        var by = speaker.By is { } written && !isArticle ? names.Speaker(written) : null;
        foreach (var via in speaker.Via.Where(via => via.Value == Speaker.ArticleVoice))
        {
            diagnostics.Add(via.Span, Rules.WrongKindOfReference, "every chain ends at the article; `article` does not stand in `via`", "leave it out");
        }

        return new LinkedSpeaker(
            by,
            isArticle,
            speaker.Unnamed?.Value,
            [.. speaker.Via.Where(via => via.Value != Speaker.ArticleVoice).Select(via => names.One(via, ThingKind.Expert, ThingKind.Term)).OfType<Thing>()]);
    }
}
