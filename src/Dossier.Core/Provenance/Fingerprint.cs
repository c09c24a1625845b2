using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dossier.Core.Provenance;

/// <summary>
/// What of an article's text is committed in its place: enough to find a passage and to tell a changed text, too little to read.
/// <code>
/// dossier-fingerprint 1
/// sha256 &lt;of the normalised text, see <see cref="SourceText.Digest"/>&gt;
/// words 1064
/// &lt;a line for each paragraph: two characters for each word, see <see cref="PassageWord.Code"/>&gt;
/// </code>
/// It is not secrecy: who guesses a text can prove the guess.
/// </summary>
public sealed class Fingerprint : ProofText
{
    public const string Header = "dossier-fingerprint";

    /// <summary>The version of the format that is read and written.</summary>
    public const int Version = 1;

    private readonly string codes;

    internal Fingerprint(string digest, IEnumerable<string> paragraphs)
    {
        Digest = digest;
        Paragraphs = [.. paragraphs];
        codes = string.Concat(Paragraphs);
        var starts = ImmutableArray.CreateBuilder<int>(Paragraphs.Length);
        var count = 0;
        foreach (var paragraph in Paragraphs)
        {
            starts.Add(count);
            count += paragraph.Length / PassageWord.CodeLength;
        }

        ParagraphStarts = starts.MoveToImmutable();
    }

    /// <summary>The SHA-256 of the normalised text, in lower-case hexadecimal.</summary>
    public string Digest { get; }

    /// <summary>The characters of each paragraph's words.</summary>
    public ImmutableArray<string> Paragraphs { get; }

    public override int WordCount => codes.Length / PassageWord.CodeLength;

    public override ImmutableArray<int> ParagraphStarts { get; }

    public static Fingerprint Of(SourceText text)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        return new Fingerprint(text.Digest, text.Paragraphs.Select(paragraph => string.Concat(paragraph.Words.Select(word => CodeOf(word.Word, known)))));
    }

    public override bool Holds(int index, PassageWord word)
        => codes.AsSpan(index * PassageWord.CodeLength, PassageWord.CodeLength).SequenceEqual(word.Code);

    /// <summary>The text of the file, with a line feed at its end.</summary>
    public string Format()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Header} {Version}\nsha256 {Digest}\nwords {WordCount}\n");
        foreach (var paragraph in Paragraphs)
        {
            text.Append(paragraph).Append('\n');
        }

        return text.ToString();
    }

    private static string CodeOf(string word, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(word, out var code))
        {
            known[word] = code = new PassageWord(word).Code;
        }

        return code;
    }
}
