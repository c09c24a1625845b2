namespace Dossier.Browser.Tests.Walking;

/// <summary>The pages of a built site, by their paths inside it.</summary>
public static class SitePages
{
    private const string Refresh = "http-equiv=\"refresh\"";

    /// <summary>All but those that only lead on from a former address.</summary>
    public static string[] All(string folder)
        => [.. Files(folder).Where(path => !File.ReadAllText(Path.Combine(folder, path)).Contains(Refresh, StringComparison.Ordinal))];

    /// <summary>Those that lead on from a former address.</summary>
    public static string[] LeadingOn(string folder) => [.. Files(folder).Except(All(folder), StringComparer.Ordinal)];

    /// <summary>The page that a host shows for what is not found: it stands in for any path of a host, so it can't be opened from disk.</summary>
    public const string NotFound = "404.html";

    /// <summary>All pages at the top that can be opened from disk, and of each folder its list and its largest page besides.</summary>
    public static string[] OfEachKind(string folder)
        => [.. All(folder).Where(path => path != NotFound).GroupBy(path => path.Contains('/', StringComparison.Ordinal) && !path.EndsWith("/index.html", StringComparison.Ordinal) ? Path.GetDirectoryName(path)! : path)
            .Select(kind => kind.MaxBy(path => new FileInfo(Path.Combine(folder, path)).Length)!)
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Files(string folder)
        => Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
