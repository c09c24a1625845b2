using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>
/// The files of which something could not be read, be it all or one value; why was reported. What may depend on them is not reported besides, since nobody can tell whether it is wrong before they are mended.
/// </summary>
public sealed class Gaps
{
    private static readonly char[] Brackets = ['[', ']', '{', '}', ','];
    private readonly ImmutableArray<Gap> gaps;
    private readonly FrozenSet<string> paths;

    public Gaps(IEnumerable<Gap> gaps)
    {
        this.gaps = [.. gaps];
        paths = this.gaps.Select(gap => gap.Path).ToFrozenSet(StringComparer.Ordinal);
        InEvidence = this.gaps.Any(gap => gap.Part is GapPart.Events or GapPart.Settings || gap.Kind is ThingKind.Article or ThingKind.Measure);
        InSettings = this.gaps.Any(gap => gap.Part == GapPart.Settings);
        InEvents = this.gaps.Any(gap => gap.Part == GapPart.Events);
    }

    public static Gaps None { get; } = new([]);

    /// <summary>Whether facts, statements, events or what else figures and answers rest on may be missing.</summary>
    public bool InEvidence { get; }

    public bool InSettings { get; }

    public bool InEvents { get; }

    /// <summary>Whether something may be missing of a thing, or of the front page for <c>null</c>.</summary>
    public bool In(Thing? thing) => thing is null ? gaps.Any(gap => gap.Part == GapPart.FrontPage) : paths.Contains(thing.Span.File.Path);

    /// <summary>Whether one of the files may hold the thing that a name means: it is called so, or the name is a value in its front matter.</summary>
    /// <param name="kinds">The kinds that are meant; none for all.</param>
    public bool MayHold(string name, params ReadOnlySpan<ThingKind> kinds)
    {
        var id = name[(name.LastIndexOf('/') + 1)..];
        foreach (var gap in gaps)
        {
            if (gap.Kind is { } kind && (kinds.IsEmpty || kinds.Contains(kind)) && (gap.Id == id || gap.Id + ".md" == id || ValuesIn(gap.FrontMatter).Any(value => Folding.Fold(value) == Folding.Fold(name))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the settings may let a warning stand in what could not be read of them.</summary>
    public bool MayAccept(string code, string file)
        => gaps.Any(gap => gap.Part == GapPart.Settings && gap.FrontMatter.Contains(code, StringComparison.Ordinal) && gap.FrontMatter.Contains(file, StringComparison.Ordinal));

    /// <summary>What may be values in a text that is no YAML, or not all of which is: lines and what stands in them behind a key or a dash, or in brackets.</summary>
    private static IEnumerable<string> ValuesIn(string text)
        => text.Split(['\r', '\n'])
            .SelectMany(line => new[] { line, line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..] })
            .SelectMany(part => part.Split(Brackets).Append(part).Concat(part.Split(": ")))
            .Select(part => part.Trim(' ', '-', '"', '\''));
}
