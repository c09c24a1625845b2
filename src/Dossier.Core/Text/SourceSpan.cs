namespace Dossier.Core.Text;

/// <summary>A half-open stretch of a file: from <paramref name="Start"/>, <paramref name="Length"/> UTF-16 code units long.</summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    public int End => Start + Length;

    public LinePosition Position => File.PositionOf(Start);

    /// <summary>The order in which diagnostics are shown: by file, then by place.</summary>
    public static int Compare(SourceSpan left, SourceSpan right)
    {
        var byFile = string.CompareOrdinal(left.File.Path, right.File.Path);
        return byFile != 0 ? byFile : left.Start.CompareTo(right.Start);
    }
}

/// <summary>A value that an author wrote, with the place where it stands.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    public override string ToString() => Value?.ToString() ?? "";
}
