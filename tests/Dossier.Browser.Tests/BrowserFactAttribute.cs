namespace Dossier.Browser.Tests;

/// <summary>A fact that needs a browser: skipped, with the reason, where there is none and none is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Path is null && !Chromium.IsRequired ? Chromium.Missing : null;
}
