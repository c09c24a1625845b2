using System.Security.Cryptography;
using System.Text;

namespace Dossier.Core.Provenance;

/// <summary>A word of a passage: as it is compared with a text, and as it is compared with a fingerprint.</summary>
public sealed record PassageWord(string Text)
{
    public const int CodeLength = 2;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>The first 12 bits of the SHA-256 of the word's UTF-8, as two characters of base64url (RFC 4648, section 5).</summary>
    public string Code => field ??= CodeOf(Text);

    public static bool IsCodeCharacter(char c) => Alphabet.Contains(c, StringComparison.Ordinal);

    private static string CodeOf(string word)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(word), digest);
        return string.Create(CodeLength, (digest[0] << 4) | (digest[1] >> 4), static (code, bits) =>
        {
            code[0] = Alphabet[bits >> 6];
            code[1] = Alphabet[bits & 63];
        });
    }
}
