using System.Text;
using Dossier.Core.Parsing.Pictures;

namespace Dossier.Tests.Parsing;

public class PictureSizeTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D4948445200000140000000F0", 320, 240)]
    [InlineData("47494638396140012001", 320, 288)]
    [InlineData("FFD8FFE000040102FFC2001108012C0190", 400, 300)]
    [InlineData("5249464600000000574542505650385800000000000000003F0100EF0000", 320, 240)]
    [InlineData("5249464600000000574542505650384C000000002F3FC13B00", 320, 240)]
    [InlineData("52494646000000005745425056503820000000000000009D012A4001F000", 320, 240)]
    public void Reads_the_size_from_the_head_of_a_file(string hex, int width, int height)
        => PictureSize.Of(Convert.FromHexString(hex.PadRight(64, '0'))).ShouldBe(new PictureSize(width, height));

    [Theory]
    [InlineData("""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="120px" height='80.4'>""", 120, 80)]
    [InlineData("""<svg viewBox="0 0 640 480">""", 640, 480)]
    [InlineData("""<svg width="100%" height="100%" viewBox="-5,-5, 64.0 48">""", 64, 48)]
    public void Reads_the_size_of_a_drawing_or_of_its_box(string text, int width, int height)
        => PictureSize.Of(Encoding.UTF8.GetBytes(text)).ShouldBe(new PictureSize(width, height));

    [Theory]
    [InlineData("")]
    [InlineData("<svg width='0' height='9'>")]
    [InlineData("<svg width='1' height='99999999999999999999'>")]
    [InlineData("<svg viewBox='0 0 . .'>")]
    [InlineData("no picture")]
    public void Gives_none_where_none_is_stated(string text)
        => PictureSize.Of(Encoding.UTF8.GetBytes(text)).ShouldBeNull();

    [Fact]
    public void Takes_any_file()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            foreach (var head in new byte[][] { [], [0x89, (byte)'P', (byte)'N', (byte)'G'], "GIF8"u8.ToArray(), [0xFF, 0xD8, 0xFF], "RIFF    WEBPVP8X"u8.ToArray(), "<svg "u8.ToArray() })
            {
                Should.NotThrow(() => PictureSize.Of([.. head, .. Encoding.UTF8.GetBytes(text)]));
            }
        });

    [Fact]
    public void A_picture_on_a_page_has_its_size()
    {
        using var site = TestSite.Minimal()
            .With("input/media/a plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>")
            .With("input/pages/deep/p.md", "---\ntitle: P\n---\n![A plan](<../../media/a plan.svg>) ![Another](https://else.example/b.png)\n");

        var page = site.Page("pages/deep/p.html");

        page.ShouldContain("width=\"30\" height=\"20\"");
        page.Split("width=\"30\"").Length.ShouldBe(2);
    }
}
