using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>An article or topic that is near another one, and why.</summary>
/// <param name="ByEditor">The editor names it as near.</param>
/// <param name="Weight">The sum of the weights of what is shared; see <see cref="RelatedIndex"/>.</param>
/// <param name="Shared">What both of them hold, the rarest first.</param>
public sealed record RelatedThing(Thing Thing, bool ByEditor, double Weight, ImmutableArray<Thing> Shared);
