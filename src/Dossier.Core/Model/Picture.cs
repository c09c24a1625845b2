using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>The dossier's own picture, which other sites show beside links to it.</summary>
/// <param name="File">Its path in the site, which is that below <c>input/</c>.</param>
/// <param name="Alt">What is to be seen on it.</param>
public sealed record Picture(Located<string> File, string Alt);
