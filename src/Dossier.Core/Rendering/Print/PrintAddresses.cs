namespace Dossier.Core.Rendering.Print;

/// <summary>Gives the address of an article's original once, at the first of the notes that are from it; whoever reads on paper finds it again there.</summary>
/// <param name="originals">The addresses of originals, by the addresses of the articles' pages.</param>
public sealed class PrintAddresses(IReadOnlyDictionary<string, string> originals)
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>The address of the original, or <c>null</c> where it is not known or was given before.</summary>
    public string? Take(string article) => originals.TryGetValue(article, out var address) && given.Add(article) ? address : null;
}
