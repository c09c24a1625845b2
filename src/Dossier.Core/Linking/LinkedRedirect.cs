using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>An address that only leads on: to a thing, to another page of the site, or out of it.</summary>
/// <param name="Key">The path of the address, without <c>.html</c>.</param>
/// <param name="Thing">Whose page it leads to, where it is a thing's.</param>
/// <param name="Address">Otherwise the path of a file of the site, or an absolute address.</param>
/// <param name="Anchor">The place on the page, or <c>null</c>.</param>
/// <param name="Written">What its editor wrote.</param>
public sealed record LinkedRedirect(string Key, Thing? Thing, string? Address, string? Anchor, Located<string> Written)
{
    /// <summary>Whether it leads out of the site.</summary>
    public bool IsAbroad => Address is not null && LinkAddress.Web(Address) is not null;
}
