namespace Dossier.Browser.Tests.Walking;

/// <summary>What a browser says about a page that it has opened.</summary>
/// <param name="Page">The page's path inside the site.</param>
/// <param name="Faults">What is wrong with it, in words.</param>
public sealed record PageReport(string Page, string[] Faults)
{
    /// <summary>The addresses that the page leads to or is made of, as the browser resolves them.</summary>
    public string[] Links { get; init; } = [];

    /// <summary>The anchors that others may lead to.</summary>
    public string[] Ids { get; init; } = [];

    /// <summary>How far things moved while the page loaded, as browsers reckon it: 0 is not at all.</summary>
    public double Shift { get; init; }

    /// <summary>The ids or classes of what moved.</summary>
    public string[] Shifted { get; init; } = [];

    /// <summary>The addresses that were asked for to show the page.</summary>
    public string[] Requests { get; init; } = [];
}
