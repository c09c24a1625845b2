using Dossier.Core.Rendering.Templates;

namespace Dossier.Core.Rendering;

/// <summary>What rendering leaves for the next build of the same site.</summary>
public sealed class RenderMemory
{
    internal TemplateMemory Templates { get; } = new();

    internal BodyMemory Bodies { get; } = new();

    internal PageMemory Pages { get; } = new();
}
