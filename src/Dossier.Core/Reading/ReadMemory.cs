using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Foreign;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>What was read from Markdown files, for the next time: the same tree with the same trees beside it is the same thing. It is forgotten with its tree.</summary>
public sealed class ReadMemory
{
    private readonly ConditionalWeakTable<ParsedMarkdown, Remembered> files = [];

    /// <param name="beside">All else that is read with the file.</param>
    /// <param name="read">Reads the file where it is not known as it is now.</param>
    internal FileRead Of(ParsedMarkdown file, ImmutableArray<object> beside, Func<FileRead> read)
    {
        if (!files.TryGetValue(file, out var remembered) || !SameObjects.In(remembered.Beside, beside))
        {
            remembered = new Remembered(beside, read());
            files.AddOrUpdate(file, remembered);
        }

        return remembered.Read;
    }

    private sealed record Remembered(ImmutableArray<object> Beside, FileRead Read);
}

/// <summary>What a file is, or nothing where what is wrong with it was reported, and what was found in it.</summary>
internal sealed record FileRead(Thing? Thing, RedirectPage? Redirect, ExcludedPage? Excluded, ForeignFinds Finds, ImmutableArray<Diagnostic> Diagnostics);
