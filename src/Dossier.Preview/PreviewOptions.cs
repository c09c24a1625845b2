using Dossier.Core;

namespace Dossier.Preview;

/// <summary>What a preview is asked to do.</summary>
/// <param name="Build">The site; nothing of it is written.</param>
public sealed record PreviewOptions(BuildOptions Build)
{
    public const int DefaultPort = 5080;

    /// <summary>The port to begin with; the next free one is taken. 0 leaves the choice to the system.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The path under which the site is served, with a slash at either end.</summary>
    public string VirtualDirectory { get; init; } = "/";

    /// <summary>What opens a file from a page that shows a mistake.</summary>
    public EditorLink Editor { get; init; } = EditorLink.Default;
}
