using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>
/// Who says something, as far as the source states it. Exactly one of <see cref="By"/>, <see cref="Unnamed"/> and
/// <see cref="NotStated"/> is given.
/// </summary>
/// <param name="By">The id of an expert or term, or <c>article</c> for the article's own voice.</param>
/// <param name="Unnamed">Words for someone whom the source does not name.</param>
/// <param name="Via">Who passed the words on, the nearest to the speaker first.</param>
public sealed record Speaker(Located<string>? By, Located<string>? Unnamed, bool NotStated, ImmutableArray<Located<string>> Via)
{
    public const string ArticleVoice = "article";
}
