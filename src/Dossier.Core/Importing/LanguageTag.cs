using System.Text.RegularExpressions;

namespace Dossier.Core.Importing;

/// <summary>Language tags (BCP 47): as a page declares them, or as the commonest words of a text show.</summary>
public static partial class LanguageTag
{
    private const int Sample = 3000;
    private const int FewestWords = 40;

    private static readonly (string Tag, HashSet<string> Words)[] CommonWords =
    [
        ("en", Set("the of and to in that is was for on with as by at from it his has have not are this which")),
        ("de", Set("der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an er hat dass sie nach wird bei")),
        ("fr", Set("le la les des et en du que qui dans un une est pour pas sur au par il plus ne se avec ce sont")),
        ("es", Set("el la los las de y en que del un una es por con para se no su al lo como más pero sus")),
        ("it", Set("il la di che e del della per un una è in non con sono dei le si da gli ha nel come anche")),
        ("ru", Set("и в не на что с по как это он из за к но его от о для у она так же бы был")),
        ("uk", Set("і в не на що з та до як це він із за але його від про для у вона так же був є")),
    ];

    /// <summary>The tag in its usual form (<c>en</c>, <c>en-GB</c>), or <c>null</c> where it is none.</summary>
    public static string? Of(string? text)
    {
        var tag = text?.Trim().Replace('_', '-') ?? "";
        return Form().IsMatch(tag) ? tag : null;
    }

    /// <summary>The language to which the commonest words belong, where it is clearly one.</summary>
    public static string? Seen(IEnumerable<TextBlock> blocks)
    {
        var words = blocks.SelectMany(block => block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Take(Sample)
            .Select(word => word.Trim('.', ',', ';', ':', '?', '!', '"', '“', '”', '(', ')').ToLowerInvariant()).ToArray();
        var counts = CommonWords.Select(language => (language.Tag, Count: words.Count(language.Words.Contains))).OrderByDescending(counted => counted.Count).ToArray();
        return words.Length >= FewestWords && counts[0].Count * 10 >= words.Length && counts[0].Count * 2 > counts[1].Count * 3 ? counts[0].Tag : null;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
