using Dossier.Core.Diagnostics;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Tests.Provenance;

public class FingerprintTests
{
    private const string Text = "The pier is shut.\n\n“Nobody knows why,” he said.";

    [Fact]
    public void Has_format_1()
        => Fingerprint.Of(SourceText.FromPlain(Text)).Format().ShouldBe(
            """
            dossier-fingerprint 1
            sha256 ca829b80fa98b3f9024ed9feddea983551ed70cc593dde143d7896b5f18d8465
            words 9
            s0LY-lKh
            P6-hK-Ny-0

            """);

    [Theory]
    [InlineData("The")]
    [InlineData("été")]
    [InlineData("3,000")]
    public void A_word_has_the_first_12_bits_of_its_digest_in_base64url(string word)
    {
        var digest = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(word)));
        new PassageWord(word).Code.ShouldBe(digest[..2].Replace('+', '-').Replace('/', '_'));
    }

    [Fact]
    public void Is_read_as_it_was_written()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var source = SourceText.FromPlain(text);
            var written = Fingerprint.Of(source);
            var diagnostics = new DiagnosticBag();
            var read = FingerprintParser.Parse(new SourceFile("a.fingerprint", written.Format()), diagnostics);
            diagnostics.ToSorted().ShouldBeEmpty();
            read!.Format().ShouldBe(written.Format());
            (read.WordCount, read.Digest).ShouldBe((source.WordCount, source.Digest));
            read.ParagraphStarts.ShouldBe(source.ParagraphStarts);
        });

    [Theory]
    [InlineData("", 1)]
    [InlineData("dossier-fingerprint 2\nsha256 x\nwords 1\nAA\n", 1)]
    [InlineData("fingerprint\n", 1)]
    [InlineData("dossier-fingerprint 1\nwords 1\n", 2)]
    [InlineData("dossier-fingerprint 1\nsha256 ABC\nwords 1\nAA\n", 2)]
    [InlineData("dossier-fingerprint 1\nsha256 {0}\nwords -1\n", 3)]
    [InlineData("dossier-fingerprint 1\nsha256 {0}\n", 1)]
    [InlineData("dossier-fingerprint 1\nsha256 {0}\nwords 2\nAA\n", 3)]
    [InlineData("dossier-fingerprint 1\nsha256 {0}\nwords 1\nAAA\n", 4)]
    [InlineData("dossier-fingerprint 1\nsha256 {0}\nwords 2\nAA\n\nAA\n", 5)]
    [InlineData("dossier-fingerprint 1\nsha256 {0}\nwords 1\nA=\n", 4)]
    [InlineData("<<<<<<< ours\ndossier-fingerprint 1\n", 1)]
    public void Damage_is_reported_at_its_line(string file, int line)
    {
        var diagnostics = new DiagnosticBag();
        FingerprintParser.Parse(new SourceFile("a.fingerprint", file.Replace("{0}", new string('a', 64), StringComparison.Ordinal)), diagnostics).ShouldBeNull();
        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        (found.Rule, found.Span?.Position.Line).ShouldBe((Rules.DamagedFingerprint, line));
    }

    [Fact]
    public void Is_read_with_the_line_ends_of_any_system()
        => FingerprintParser.Parse(new SourceFile("a.fingerprint", Fingerprint.Of(SourceText.FromPlain(Text)).Format().ReplaceLineEndings("\r\n")), new DiagnosticBag())!.WordCount.ShouldBe(9);

    [Fact]
    public void Never_throws_on_damage()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var whole = Fingerprint.Of(SourceText.FromPlain(Text)).Format();
            var at = text.Length % whole.Length;
            foreach (var damaged in new[] { text, whole[..at] + text + whole[at..], whole[..at], whole.Remove(at, Math.Min(3, whole.Length - at)) })
            {
                var diagnostics = new DiagnosticBag();
                (FingerprintParser.Parse(new SourceFile("a.fingerprint", damaged), diagnostics) is null).ShouldBe(diagnostics.HasErrors);
            }
        });
}
