using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Core.Parsing;

/// <summary>
/// Turns the alignment of table columns into classes, since the site's content security policy refuses inline styles, and says of each head that it
/// is one of a column.
/// </summary>
public static class TableAttributes
{
    public static void Set(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (var index = 0; index < row.Count; index++)
                {
                    var cell = (TableCell)row[index];
                    if (row.IsHeader)
                    {
                        cell.GetAttributes().AddProperty("scope", "col");
                    }

                    var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : index;
                    if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is { } alignment)
                    {
                        cell.GetAttributes().AddClass($"align-{alignment.ToString().ToLowerInvariant()}");
                    }
                }
            }

            foreach (var column in table.ColumnDefinitions)
            {
                column.Alignment = null;
            }
        }
    }
}
