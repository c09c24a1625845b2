using System.Collections.Concurrent;
using System.Text;
using Dossier.Core.Rendering;

namespace Dossier.Core.Auditing;

/// <summary>What was read in the pages of a build, for the next one: a page with the same bytes has the same ids and links.</summary>
public sealed class AnchorMemory
{
    private ConcurrentDictionary<string, (OutputFile File, PageAnchors Anchors)> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, (OutputFile File, PageAnchors Anchors)> now = new(StringComparer.Ordinal);

    /// <summary>Begins an audit. Pages that it does not have are forgotten with the next one.</summary>
    internal void Begin() => (before, now) = (now, new ConcurrentDictionary<string, (OutputFile File, PageAnchors Anchors)>(StringComparer.Ordinal));

    internal PageAnchors Of(OutputFile page)
    {
        var anchors = before.TryGetValue(page.Path, out var known) && known.File.Bytes.Span.SequenceEqual(page.Bytes.Span) ? known.Anchors : PageAnchors.Read(Encoding.UTF8.GetString(page.Bytes.Span));
        now[page.Path] = (page, anchors);
        return anchors;
    }
}
