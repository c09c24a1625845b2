using System.Collections.Concurrent;
using System.Text;
using Dossier.Core.Rendering;

namespace Dossier.Core.Auditing;

/// <summary>What was read in the pages of a build, for the next one: a page with the same bytes has the same ids and links.</summary>
public sealed class AnchorMemory
{
    private ConcurrentDictionary<string, (OutputFile File, PageLinks Page)> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, (OutputFile File, PageLinks Page)> now = new(StringComparer.Ordinal);
    private LinkTargets targets = new(null);

    /// <summary>Begins an audit. Pages that it does not have are forgotten with the next one, and all of them where the site is at another address.</summary>
    internal void Begin(Uri? host)
    {
        before = targets.Host == host ? now : new ConcurrentDictionary<string, (OutputFile File, PageLinks Page)>(StringComparer.Ordinal);
        now = new ConcurrentDictionary<string, (OutputFile File, PageLinks Page)>(StringComparer.Ordinal);
        targets = new LinkTargets(host);
    }

    internal PageLinks Of(OutputFile file)
    {
        var page = before.TryGetValue(file.Path, out var known) && known.File.Bytes.Span.SequenceEqual(file.Bytes.Span) ? known.Page : PageLinks.Of(file.Path, PageAnchors.Read(Encoding.UTF8.GetString(file.Bytes.Span)), targets);
        now[file.Path] = (file, page);
        return page;
    }
}
