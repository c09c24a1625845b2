using Dossier.Core.Diagnostics;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>
/// Reads where the site is published: <c>host</c> as a whole address, or in three parts as Statiq has it, a bare host name with <c>link-root</c> and <c>links-use-https</c>.
/// A bare name that says nothing of it has https.
/// </summary>
public static class SiteAddress
{
    public const string Host = "host";
    private const string Root = "link-root";
    private const string UseHttps = "links-use-https";

    /// <summary>What Statiq says beside the host.</summary>
    public static IReadOnlyList<string> PartsOfHost { get; } = [Root, UseHttps];

    /// <summary>The address with a final slash; <c>null</c> where it is not known.</summary>
    public static Uri? Read(Fields fields, DiagnosticBag diagnostics)
    {
        var root = fields.Text(Root);
        if (root is { } given && PathOf(given.Value) is null)
        {
            diagnostics.Add(given.Span, Rules.UnsafeAddress, $"`{given.Value}` is not the path of a site below its host", "write it as in `/dossier`");
            return null;
        }

        if (fields.Text(Host) is not { } written || ShapeChecker.Host(written.Value) is not { } host)
        {
            return null;
        }

        var scheme = fields.FlagIfStated(UseHttps) is { } https ? (https ? Uri.UriSchemeHttps : Uri.UriSchemeHttp) : null;
        if (scheme is not null && scheme != host.Scheme)
        {
            if (written.Value.Contains("://", StringComparison.Ordinal))
            {
                Contradicts(fields.Text(UseHttps)!.Value, $"`host` begins with `{host.Scheme}://`, but `{UseHttps}` says otherwise", diagnostics);
            }

            host = new UriBuilder(host) { Scheme = scheme, Port = host.IsDefaultPort ? -1 : host.Port }.Uri;
        }

        var path = host.AbsolutePath.Trim('/');
        if (root is { } below && PathOf(below.Value) is { Length: > 0 } inner && inner != path)
        {
            if (path.Length > 0)
            {
                Contradicts(below, $"`host` has the path `/{path}`, but `{Root}` another one", diagnostics);
            }

            path = inner;
        }

        return LinkAddress.Web(host.GetLeftPart(UriPartial.Authority) + (path.Length == 0 ? "/" : $"/{path}/"));
    }

    private static string? PathOf(string root) => root.Trim('/') is { Length: > 0 } path ? (PageAddress.PathOf(path + "/") is null ? null : path) : "";

    private static void Contradicts(Located<string> setting, string what, DiagnosticBag diagnostics)
        => diagnostics.Add(setting.Span, Rules.ContradictingKeys, what, "write the whole address into `host`, and take the other setting out");
}
