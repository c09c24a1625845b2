using Dossier.Core.Text;

namespace Dossier.Core.Diagnostics;

/// <summary>One fault of the input, the templates or the output, for the person who can mend it.</summary>
/// <param name="Message">What is wrong, in a sentence without a full stop.</param>
/// <param name="Path">The file or folder; the span's file where there is a span.</param>
/// <param name="Span">Where it stands, if in a text that could be read.</param>
/// <param name="Help">The cure, or <c>null</c> where the message says it all.</param>
public sealed record Diagnostic(DiagnosticRule Rule, string Message, string Path, SourceSpan? Span = null, string? Help = null)
{
    public Severity Severity => Rule.Severity;

    public static Diagnostic At(SourceSpan span, DiagnosticRule rule, string message, string? help = null)
        => new(rule, message, span.File.Path, span, help);

    /// <summary>The order in which diagnostics are shown: by file, place, code, then words.</summary>
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        if (order == 0)
        {
            order = (left.Span?.Start ?? -1).CompareTo(right.Span?.Start ?? -1);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        }

        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>"did you mean `a` or `b`?", or the alternative text where nothing is near.</summary>
    public static string? DidYouMean(string name, IEnumerable<string> known, string? otherwise = null)
    {
        var near = Nearest.To(name, known);
        return near.Length == 0
            ? otherwise
            : $"did you mean {string.Join(" or ", near.Select(candidate => $"`{candidate}`"))}?{Lookalike(name, near[0])}";
    }

    /// <summary>A letter that looks like the right one but belongs to another script: nobody could see what is wrong.</summary>
    private static string Lookalike(string name, string near)
    {
        if (name.Length != near.Length)
        {
            return "";
        }

        var other = name.Zip(near).FirstOrDefault(pair => pair is { First: > '\u036F' and < '\u0530' or > '\uFF00', Second: < '\u0080' });
        return other == default ? "" : FormattableString.Invariant($" yours has a letter of another script (U+{(int)other.First:X4}) where this has `{other.Second}`");
    }
}
