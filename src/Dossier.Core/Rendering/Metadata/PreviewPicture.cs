using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>
/// Chooses the picture that previews show beside a page's title (Open Graph, <c>og:image</c>): the dossier's own, else the theme's. Pages about
/// articles of others have it too, since it is our page that is linked, and the picture tells it from the newspaper's.
/// </summary>
public static class PreviewPicture
{
    /// <summary>The theme's picture. Social sites take no SVG, so it is a PNG of the size for which they have room.</summary>
    public const string ThemePath = "assets/picture.png";

    public static PictureSizeView ThemeSize { get; } = new(1200, 630);

    /// <summary><c>null</c> for a page without an absolute address.</summary>
    public static PictureView? Of(SiteFrame frame)
    {
        if (frame.Canonical is null)
        {
            return null;
        }

        var settings = frame.Graph.Content.Settings;
        var addresses = new PublicAddresses(frame.Graph, frame.Routes);
        return settings.Picture is { } own
            ? new PictureView(addresses.Of(own.File.Value), own.Alt, null)
            : new PictureView(addresses.Of(ThemePath), settings.Title, ThemeSize);
    }
}
