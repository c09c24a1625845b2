using Dossier.Core.Parsing;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Dossier.Core.Rendering;

/// <summary>Writes a table of Markdown into a box that scrolls where the table is too wide, by keyboard too, and that goes by the heads of its columns, since Markdown has no captions.</summary>
public sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var heads = table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.Descendants<LeafBlock>()).Select(cell => SourceLeaf.Read(cell).Text.Trim());
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-box\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape("Table: " + string.Join(", ", heads)).WriteLine("\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
