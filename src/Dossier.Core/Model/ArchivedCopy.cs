using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>A copy of an article's original that an archive keeps.</summary>
/// <param name="On">When the archive made it; <c>null</c> where the editor does not say.</param>
public sealed record ArchivedCopy(Located<string> Url, Located<EdtfDate>? On)
{
    /// <summary>The host of the archive, in letters as people read them.</summary>
    public string Archive => LinkAddress.Web(Url.Value)?.Host ?? "";
}
