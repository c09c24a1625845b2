using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>A file of the site, in memory.</summary>
/// <param name="Path">From the site's folder, with forward slashes.</param>
/// <param name="Source">The path of the template or file that it comes from, for messages.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes, string Source)
{
    /// <summary>The addresses that an author wrote in the page's Markdown, so that a broken one is named where it stands.</summary>
    public ImmutableArray<Located<string>> AuthoredLinks { get; init; } = [];

    /// <summary>Whether what the page shows stands on other pages too, so that a link that leads out of it is followed there, and a broken one reported once.</summary>
    public bool RepeatsPages { get; init; }
}
