using Dossier.Core.Linking.Mentions;

namespace Dossier.Core.Linking;

/// <summary>What linking leaves for the next build of the same site.</summary>
public sealed class LinkMemory
{
    internal MentionMemory Mentions { get; } = new();
}
