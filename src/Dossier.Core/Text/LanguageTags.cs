using System.Text.RegularExpressions;

namespace Dossier.Core.Text;

/// <summary>Tells language tags from what is none.</summary>
public static partial class LanguageTags
{
    /// <summary>Whether a text has the form of a language tag (BCP 47, section 2.1) whose language has a code of two or three letters, as all in use have.</summary>
    public static bool IsTag(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
