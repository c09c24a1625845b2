namespace Dossier.Core.Loading;

/// <summary>The names of files that another generator would run or compile. They hold code, so none of them is published.</summary>
public static class ForeignFiles
{
    private static readonly string[] Templates = [".cshtml", ".razor", ".hbs", ".handlebars", ".liquid"];
    private static readonly string[] Styles = [".scss", ".sass", ".less"];
    private static readonly string[] Code = [".cs", ".csx", ".csproj"];

    /// <summary>Settings of Statiq, which may name what is secret.</summary>
    private static readonly string[] Settings = ["appsettings.json", "statiq.json", "settings.json"];

    public static bool Is(string path) => IsTemplate(path) || IsStyle(path) || IsCode(path) || IsSettings(path);

    public static bool IsTemplate(string path) => Has(path, Templates);

    public static bool IsStyle(string path) => Has(path, Styles);

    public static bool IsCode(string path) => Has(path, Code);

    public static bool IsSettings(string path) => Settings.Contains(path[(path.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);

    private static bool Has(string path, string[] endings) => endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
