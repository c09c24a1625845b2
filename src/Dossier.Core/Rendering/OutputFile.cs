namespace Dossier.Core.Rendering;

/// <summary>A file of the site, in memory.</summary>
/// <param name="Path">From the site's folder, with forward slashes.</param>
/// <param name="Source">The path of the template or file that it comes from, for messages.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes, string Source);
