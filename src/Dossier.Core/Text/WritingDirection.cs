namespace Dossier.Core.Text;

/// <summary>Which way a language is written, as far as its tag (BCP 47) says.</summary>
public static class WritingDirection
{
    private static readonly string[] Languages = ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"];

    private static readonly string[] Scripts = ["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

    /// <summary>Whether lines run from right to left: by the script that the tag names, else by the language's usual one.</summary>
    public static bool IsRightToLeft(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsLetter(part[0])) is { } script ? Scripts.Contains(script) : Languages.Contains(parts[0]);
    }
}
