using System.Collections;
using HandlebarsDotNet;

namespace Dossier.Core.Rendering.Data;

/// <summary>The helpers that templates may call.</summary>
public static class DataHelpers
{
    /// <summary><c>{{json x}}</c> and <c>{{csv x}}</c> write data records; their escaping is their own.</summary>
    public static IReadOnlyCollection<string> Names { get; } = ["json", "csv"];

    public static void Register(IHandlebars environment)
    {
        environment.RegisterHelper("json", (writer, _, arguments) => writer.WriteSafeString(DataJson.Write(arguments[0]!)));
        environment.RegisterHelper("csv", (writer, _, arguments) => writer.WriteSafeString(Csv.Write((IEnumerable)arguments[0]!)));
    }
}
