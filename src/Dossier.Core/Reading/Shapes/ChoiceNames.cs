using System.Text.Json;

namespace Dossier.Core.Reading.Shapes;

/// <summary>The names of choices in front matter: <c>SourceError</c> is written <c>source-error</c>.</summary>
public static class ChoiceNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary><c>null</c> where the name is none of the choices.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum
        => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Of(value!.Value) == name);
}
