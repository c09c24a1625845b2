using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads <c>archived:</c> of an article: the address alone, or a mapping with the day of the copy.</summary>
public static class ArchivedReader
{
    public const string Key = "archived";

    public static ArchivedCopy? Read(Fields fields, DiagnosticBag diagnostics)
    {
        var inner = fields.Mapping[Key] is YamlMapping mapping ? new Fields(mapping) : (Fields?)null;
        if ((inner?.Text("url") ?? fields.Text(Key)) is not { } url || LinkAddress.Web(url.Value) is not { } address)
        {
            return null;
        }

        if (LinkAddress.Web(fields.Text("url")?.Value) == address)
        {
            diagnostics.Add(url.Span, Rules.ArchivedIsOriginal, "this is the address of the original, not of a copy in an archive", "write the address at which an archive keeps the copy, or take `archived:` out");
            return null;
        }

        return new ArchivedCopy(url, inner?.Date("on"));
    }
}
