namespace Dossier.Core.Loading;

/// <summary>Where the parts of a site stand on disk. Relative folders count from <see cref="Root"/>.</summary>
/// <param name="Root">The site's folder; diagnostics name files from here.</param>
public sealed record SiteFolders(string Root, string Input = "input", string Output = "output")
{
    public string InputPath => Absolute(Input);

    public string OutputPath => Absolute(Output);

    public string ThemePath => Absolute("theme");

    public string TemplatePath => Absolute("output-template");

    private string Absolute(string folder) => Path.GetFullPath(folder, Path.GetFullPath(Root));
}
