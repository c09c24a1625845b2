using System.Globalization;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Provenance;

/// <summary>Reads a fingerprint's file. Whatever is wrong with it is reported at its line, and nothing of a damaged one is used.</summary>
public static class FingerprintParser
{
    private const int HeadLines = 3;
    private const int DigestLength = 64;

    public static Fingerprint? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        var lines = Lines(file);
        if (Fault(lines) is { } fault)
        {
            diagnostics.Add(fault.Line < lines.Count ? lines[fault.Line].Span : file.Start, Rules.DamagedFingerprint, fault.Message, "restore the file, or make it anew from the article's text with `dossier fingerprint`");
            return null;
        }

        return new Fingerprint(lines[1].Value["sha256 ".Length..], lines.Skip(HeadLines).Select(line => line.Value));
    }

    private static (int Line, string Message)? Fault(List<Located<string>> lines)
    {
        var first = lines.Count > 0 ? lines[0].Value : "";
        if (!first.StartsWith(Fingerprint.Header + " ", StringComparison.Ordinal))
        {
            return (0, $"a fingerprint begins with the line `{Fingerprint.Header} {Fingerprint.Version}`");
        }

        if (first != string.Create(CultureInfo.InvariantCulture, $"{Fingerprint.Header} {Fingerprint.Version}"))
        {
            return (0, $"the fingerprint is of format `{first[(Fingerprint.Header.Length + 1)..]}`; this version reads format {Fingerprint.Version}");
        }

        if (lines.Count < 2 || !lines[1].Value.StartsWith("sha256 ", StringComparison.Ordinal) || !IsDigest(lines[1].Value["sha256 ".Length..]))
        {
            return (1, "the second line is `sha256` and 64 hexadecimal digits");
        }

        if (lines.Count < HeadLines || !lines[2].Value.StartsWith("words ", StringComparison.Ordinal) || !int.TryParse(lines[2].Value["words ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var words))
        {
            return (2, "the third line is `words` and their number");
        }

        var count = 0;
        for (var i = HeadLines; i < lines.Count; i++)
        {
            var line = lines[i].Value;
            if (line.Length == 0 || line.Length % PassageWord.CodeLength != 0 || !line.All(PassageWord.IsCodeCharacter))
            {
                return (i, "the line of a paragraph holds two characters of base64url for each word, and nothing else");
            }

            count += line.Length / PassageWord.CodeLength;
        }

        return count == words ? null : (2, $"the fingerprint says {words} words and holds {count}");
    }

    private static bool IsDigest(string text) => text.Length == DigestLength && text.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');

    private static List<Located<string>> Lines(SourceFile file)
    {
        var lines = new List<Located<string>>();
        var start = 0;
        while (start < file.Text.Length)
        {
            var end = file.Text.IndexOf('\n', start);
            end = end < 0 ? file.Text.Length : end;
            var length = end > start && file.Text[end - 1] == '\r' ? end - start - 1 : end - start;
            lines.Add(new Located<string>(file.Text.Substring(start, length), new SourceSpan(file, start, length)));
            start = end + 1;
        }

        return lines;
    }
}
