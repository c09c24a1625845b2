using System.Buffers;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering;

/// <summary>Makes the links of one page: relative and naming the file, so that the site works under any path and from disk.</summary>
/// <param name="Routes">Where the pages of things are.</param>
/// <param name="Root">The way from the page to the site's folder: "", "../" and so on.</param>
public sealed record Links(Routes Routes, string Root)
{
    /// <summary>What stands in an address as it is (RFC 3986, "unreserved"), and the slashes.</summary>
    private static readonly SearchValues<char> Unescaped = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    /// <summary>The links of a page at an output path.</summary>
    public static Links From(Routes routes, string path) => new(routes, string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/'))));

    /// <summary>The address of a file of the site.</summary>
    public string To(string path) => Root + EscapePath(path);

    /// <summary>The address of a thing's page or of a place on it; the front page where no template makes a page for the thing.</summary>
    public string To(Thing thing, string? anchor = null)
        => To(Routes.PathOf(thing) ?? "index.html") + (anchor is null ? "" : "#" + Uri.EscapeDataString(anchor));

    /// <summary>The address of what a reference leads to.</summary>
    public string To(Target target)
        => target.Thing is { } thing ? To(thing, target.Anchor)
            : target.Event is { } happening ? To(happening)
            : To("index.html") + (target.Anchor is null ? "" : "#" + Uri.EscapeDataString(target.Anchor));

    public string To(Event happening) => To("timeline.html") + "#" + happening.Id;

    public LinkView Link(Thing thing, string? anchor = null)
        => new(To(thing, anchor), thing is Article article ? article.ShortName : thing.Name);

    public LinkView? LinkOrNone(Thing? thing) => thing is null ? null : Link(thing);

    public string To(LinkedStatement statement) => To(statement.Article, statement.Statement.Anchor);

    public string To(LinkedFact fact) => To(fact.Measure, fact.RowAnchor);

    /// <summary>A path as it stands in an address: each part escaped, the slashes kept.</summary>
    public static string EscapePath(string path) => path.AsSpan().ContainsAnyExcept(Unescaped) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;
}
