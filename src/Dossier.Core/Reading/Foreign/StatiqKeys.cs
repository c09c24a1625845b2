using System.Collections.Frozen;
using Dossier.Core.Reading.Shapes;

namespace Dossier.Core.Reading.Foreign;

/// <summary>The keys of Statiq.Web (1.0) that mean nothing here, by the names in which <see cref="KeyNames.Plain"/> compares them.</summary>
public static class StatiqKeys
{
    private static readonly FrozenSet<string> Layouts = Set("Layout", "Template", "RenderPostProcessTemplates", "NoTitle", "NoSidebar", "NoContainer", "NoGutter", "ShowInNavbar", "ShowInNavigation", "ShowInSidebar");

    /// <summary>Of pages that list others, and of files that make feeds.</summary>
    private static readonly string[] ListingPrefixes = ["archive", "feed", "enumerat"];

    /// <summary>Those that are near a key of ours without meaning it.</summary>
    private static readonly FrozenSet<string> Others = Set("Date", "Author", "Authors", "Image", "Copyright", "Tags", "Category", "Categories", "Lead", "Excerpt", "DestinationPath", "DestinationFileName", "DestinationExtension", "ContentType", "MediaType", "Script", "RemoveScriptExtension", "IncludeInSitemap", "GatherHeadingsLevel", "ClearDataContent", "Content", "IsPost", "Visibility");

    private static readonly FrozenSet<string> Settings = Set(
        "LinkHideIndexPages", "LinkHideExtensions", "LinkLowercase", "UseStringContentFiles", "UseCache", "CleanOutputPath", "CleanMode", "DateTimeInputCulture", "DateTimeDisplayCulture",
        "InputFiles", "DirectoryMetadataFiles", "OptimizeContentFileNames", "OptimizeDataFileNames", "ApplyDirectoryMetadata", "ProcessSidecarFiles", "GenerateSitemap", "GenerateSearchIndex", "MirrorResources", "PublishedUsesLastModifiedDate",
        "MakeLinksAbsolute", "MakeLinksRootRelative", "ValidateAbsoluteLinks", "ValidateRelativeLinks", "ValidateLinksAsError", "MetaRefreshRedirects", "NetlifyRedirects",
        "ThemePaths", "InputPaths", "OutputPath", "TempPath", "CachePath", "ExcludedPaths", "WatchPaths", "MinimumStatiqWebVersion", "HighlightCode", "HighlightUnspecifiedLanguage",
        "FrontMatterRegexes", "AdditionalFrontMatterRegexes", "XrefPipelines", "AdditionalXrefPipelines", "IgnoreInvalidXrefs", "SiteTitle", "Tagline");

    /// <summary>What sort of key a page's is, or <c>null</c> for one that Statiq does not know either.</summary>
    public static ForeignSort? OfPage(string key)
    {
        var plain = KeyNames.Plain(key);
        return Layouts.Contains(plain) ? ForeignSort.LayoutKey
            : ListingPrefixes.Any(prefix => plain.StartsWith(prefix, StringComparison.Ordinal)) ? ForeignSort.ArchiveKey
            : Others.Contains(plain) ? ForeignSort.OtherKey
            : null;
    }

    public static bool IsSetting(string key) => KeyNames.Plain(key) is var plain && (Settings.Contains(plain) || OfPage(plain) is not null || plain.StartsWith("search", StringComparison.Ordinal) || plain.StartsWith("netlify", StringComparison.Ordinal) || plain.StartsWith("github", StringComparison.Ordinal) || plain.StartsWith("azure", StringComparison.Ordinal));

    private static FrozenSet<string> Set(params string[] names) => names.Select(KeyNames.Plain).ToFrozenSet(StringComparer.Ordinal);
}
