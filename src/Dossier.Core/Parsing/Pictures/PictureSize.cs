using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Core.Parsing.Pictures;

/// <summary>The size of a picture in pixels, as its file states it.</summary>
public sealed partial record PictureSize(int Width, int Height)
{
    private const int LongestSvgHead = 2000;

    /// <summary>Reads PNG, GIF, JPEG, WebP and SVG; <c>null</c> for any other file and for one that states no size.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file)
        => IsPng(file) ? Made(Big32(file, 16), Big32(file, 20))
            : file.StartsWith("GIF8"u8) ? Made(Little16(file, 6), Little16(file, 8))
            : file.StartsWith("RIFF"u8) ? Webp(file)
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(file)
            : Svg(file);

    private static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']);

    /// <summary>The first frame header: ISO/IEC 10918-1, B.2.2.</summary>
    private static PictureSize? Jpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Made(Big16(file, at + 7), Big16(file, at + 5));
            }

            at += marker == 0xFF ? 1 : 2 + Big16(file, at + 2);
        }

        return null;
    }

    /// <summary>RFC 9649, sections 2.5 to 2.7.</summary>
    private static PictureSize? Webp(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30 || !file[8..].StartsWith("WEBPVP8"u8))
        {
            return null;
        }

        switch (file[15])
        {
            case (byte)'X':
                return Made(1 + Little24(file, 24), 1 + Little24(file, 27));
            case (byte)'L':
                var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
                return Made(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
            default:
                return Made(Little16(file, 26) & 0x3FFF, Little16(file, 28) & 0x3FFF);
        }
    }

    /// <summary>Width and height of the outermost element, else those of its viewBox.</summary>
    private static PictureSize? Svg(ReadOnlySpan<byte> file)
    {
        if (SvgTag().Match(Encoding.UTF8.GetString(file[..Math.Min(file.Length, LongestSvgHead)])) is not { Success: true, Value: var tag })
        {
            return null;
        }

        var box = ViewBox().Match(tag);
        return (Number(SvgWidth().Match(tag).Groups["n"].Value), Number(SvgHeight().Match(tag).Groups["n"].Value)) is ({ } width, { } height)
            ? Made(width, height)
            : (Number(box.Groups["w"].Value), Number(box.Groups["h"].Value)) is ({ } boxWidth, { } boxHeight) ? Made(boxWidth, boxHeight) : null;
    }

    private static int? Number(string text)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? (int)Math.Round(number) : null;

    private static PictureSize? Made(int width, int height) => width > 0 && height > 0 ? new PictureSize(width, height) : null;

    private static int Big16(ReadOnlySpan<byte> file, int at) => at + 2 <= file.Length ? BinaryPrimitives.ReadUInt16BigEndian(file[at..]) : 0;

    private static int Big32(ReadOnlySpan<byte> file, int at) => at + 4 <= file.Length ? BinaryPrimitives.ReadInt32BigEndian(file[at..]) : 0;

    private static int Little16(ReadOnlySpan<byte> file, int at) => at + 2 <= file.Length ? BinaryPrimitives.ReadUInt16LittleEndian(file[at..]) : 0;

    private static int Little24(ReadOnlySpan<byte> file, int at) => file[at] | (file[at + 1] << 8) | (file[at + 2] << 16);

    [GeneratedRegex(@"<svg\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SvgTag();

    [GeneratedRegex("""\swidth\s*=\s*["'](?<n>[0-9.]+)(px)?["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SvgWidth();

    [GeneratedRegex("""\sheight\s*=\s*["'](?<n>[0-9.]+)(px)?["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SvgHeight();

    [GeneratedRegex("""\sviewBox\s*=\s*["'][-0-9.]+[\s,]+[-0-9.]+[\s,]+(?<w>[0-9.]+)[\s,]+(?<h>[0-9.]+)\s*["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ViewBox();
}
