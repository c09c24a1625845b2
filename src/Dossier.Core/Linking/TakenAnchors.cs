using System.Globalization;

namespace Dossier.Core.Linking;

/// <summary>The anchors of one page. One that is taken gets a number, and the next with the same name the next number.</summary>
public sealed class TakenAnchors(IEnumerable<string> taken)
{
    private readonly HashSet<string> all = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Takes an anchor if it is free.</summary>
    public bool TryTake(string anchor) => all.Add(anchor);

    /// <summary>Takes an anchor, or else the first free one made from it.</summary>
    public string Take(string anchor)
    {
        if (TryTake(anchor))
        {
            return anchor;
        }

        for (var number = numbers.GetValueOrDefault(anchor, 1) + 1; ; number++)
        {
            numbers[anchor] = number;
            var unique = string.Create(CultureInfo.InvariantCulture, $"{anchor}-{number}");
            if (TryTake(unique))
            {
                return unique;
            }
        }
    }
}
