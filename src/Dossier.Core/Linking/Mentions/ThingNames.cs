using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking.Mentions;

/// <summary>By which names text may call the things of a dossier.</summary>
public static class ThingNames
{
    /// <summary>
    /// The titles and aliases of experts, terms and topics, but for those that their editor switched off. An alias that is the title itself
    /// says how the title is found.
    /// </summary>
    public static IEnumerable<Name> ToLink(DossierContent content)
    {
        foreach (var thing in content.Experts.Concat<Thing>(content.Terms).Concat(content.Topics))
        {
            if (thing.Title is { } title && !thing.Aliases.Any(alias => alias.Text.Value == title.Value))
            {
                yield return new Name(title.Value, thing);
            }

            foreach (var alias in thing.Aliases.Where(alias => alias.Autolink))
            {
                yield return new Name(alias.Text.Value, thing, alias.IgnoreCase);
            }
        }
    }

    /// <summary>The wrong forms of names, of things of any kind.</summary>
    public static IEnumerable<(Thing Thing, Alias Alias)> Misspelled(DossierContent content)
        => content.Things.SelectMany(thing => thing.Aliases.Where(alias => alias.Misspelling).Select(alias => (thing, alias)));
}
