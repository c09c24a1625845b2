using System.Collections.Immutable;

namespace Dossier.Core.Parsing.Prose;

/// <summary>The running text of a body.</summary>
/// <param name="Blocks">What is neither heading nor block quote, in the order of the text.</param>
/// <param name="SectionOfReference">The section of each of the body's references, those in headings and block quotes too.</param>
public sealed record BodyProse(ImmutableArray<LinkableBlock> Blocks, ImmutableArray<int> SectionOfReference);
