namespace Dossier.Core.Rendering.Print;

/// <summary>The anchors of the print edition. Anchors of many pages stand in it, each behind the name of its section: <c>topics/china:sec-questions</c>.</summary>
public static class PrintAnchors
{
    public const string Front = "front";
    public const string Topics = "topics";
    public const string Articles = "articles";
    public const string Experts = "experts";
    public const string Terms = "terms";
    public const string Facts = "facts";
    public const string Timeline = "timeline";
    public const string Sources = "sources";
    public const string Corrections = "corrections";
    public const string Reading = "reading";

    /// <summary>The anchor of a place in a section. An id of a thing has no colon, so no two places share one.</summary>
    public static string Of(string section, string anchor) => $"{section}:{anchor}";

    /// <summary>The address of an anchor on the same page.</summary>
    public static string Href(string anchor)
        => "#" + Uri.EscapeDataString(anchor).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);
}
