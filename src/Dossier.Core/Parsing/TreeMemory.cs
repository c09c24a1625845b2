using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Text;

namespace Dossier.Core.Parsing;

/// <summary>The trees of files that have been parsed, for the next time: the same file has the same tree and the same diagnostics. Trees are forgotten with their files.</summary>
public sealed class TreeMemory
{
    private ConditionalWeakTable<SourceFile, Remembered> trees = [];
    private ImmutableArray<LoadedFile> assets = [];

    /// <summary>Begins with the assets of a site, whose sizes stand in the trees: where one has changed, all trees are made anew.</summary>
    internal void Begin(ImmutableArray<LoadedFile> of)
    {
        if (!SameObjects.In(assets, of))
        {
            trees = [];
        }

        assets = of;
    }

    internal object? Tree(SourceFile file, DiagnosticBag diagnostics, Func<DiagnosticBag, object?> parse)
    {
        var remembered = trees.GetValue(file, _ =>
        {
            var found = new DiagnosticBag();
            return new Remembered(parse(found), found.ToSorted());
        });
        diagnostics.Add(remembered.Diagnostics);
        return remembered.Tree;
    }

    private sealed record Remembered(object? Tree, ImmutableArray<Diagnostic> Diagnostics);
}
