using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Probing;

/// <summary>What an address is in a dossier.</summary>
public enum AddressRole
{
    /// <summary>That of an article's original.</summary>
    Original,

    /// <summary>That of a copy of it in an archive.</summary>
    Archived,

    /// <summary>That of a link in our own text.</summary>
    Link,
}

/// <summary>A place at which a dossier gives an address of the web.</summary>
/// <param name="Address">What is asked: without a fragment, which no server sees, and without a name and password.</param>
/// <param name="Written">As the editor wrote it, and where.</param>
/// <param name="Article">The article that gives it as its original or copy; <c>null</c> for a link.</param>
public sealed record AddressUse(Uri Address, Located<string> Written, AddressRole Role, Article? Article);
