using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Loading;

/// <summary>Decodes text files. Only UTF-8 is text: a guess at another encoding would change the words that passages quote.</summary>
public static class Utf8
{
    /// <summary>The text without its byte-order mark, or <c>null</c> and a diagnostic that names the first line that is not UTF-8.</summary>
    public static SourceFile? Decode(LoadedFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        var valid = ValidLength(bytes);
        if (valid == bytes.Length && bytes.IndexOf((byte)0) < 0)
        {
            return new SourceFile(file.DisplayPath, Encoding.UTF8.GetString(bytes));
        }

        var kind = bytes.StartsWith((byte[])[0xFF, 0xFE]) || bytes.StartsWith((byte[])[0xFE, 0xFF]) ? "UTF-16" : null;
        var until = valid == bytes.Length ? bytes.IndexOf((byte)0) : valid;
        var line = bytes[..until].Count((byte)'\n') + 1;
        diagnostics.Add(
            file.DisplayPath,
            Rules.NotUtf8,
            kind is null ? $"line {line} is not UTF-8 text" : $"the file is {kind}, not UTF-8",
            "save the file as UTF-8 in your editor");
        return null;
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }
}
