using System.Globalization;
using System.Text;
using Dossier.Core.Model;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Starting;

/// <summary>
/// Writes the file of a new thing from the description of its front matter: what must be there stands there, and every other key is a comment that says what it is for and is
/// right once the first <c># </c> of its line is taken away. A key that takes one of a few words has none yet: a word that nobody chose would be published.
/// </summary>
public static class ThingSkeleton
{
    private const string Title = "title";
    private const string Kind = "kind";
    private const int Step = 2;

    /// <param name="kindInFile">The value of the key <c>kind</c>, where it was chosen.</param>
    public static string Of(ThingKind kind, string title, string? kindInFile = null)
    {
        var text = new StringBuilder("---\n");
        var shape = ContentShapes.Of(kind);
        foreach (var key in shape.Keys.Where(key => key.Name == Title))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Title}: {YamlText.Scalar(title)}\n");
        }

        foreach (var key in shape.Keys.Where(key => key.Required && key.Name != Title))
        {
            Write(text, "", key, key.Name == Kind ? kindInFile : null);
        }

        foreach (var key in shape.Keys.Where(key => !key.Required && key.Name != Title))
        {
            Write(text, "# ", key);
        }

        return text.Append("---\n").ToString();
    }

    /// <param name="before">What stands before the key: the sign of a comment, the step inwards, the dash of a list's item.</param>
    /// <param name="chosen">The value, where there is one.</param>
    private static void Write(StringBuilder text, string before, Key key, string? chosen = null)
    {
        var shape = key.Shape is MappingShape { Short: { } shorter } ? shorter : key.Shape;
        var value = shape switch
        {
            _ when chosen is not null => " " + chosen,
            ListShape { Item: not MappingShape { Short: null } } => " []",
            _ => "",
        };
        text.Append(CultureInfo.InvariantCulture, $"{before}{key.Name}:{value}  # {YamlText.Comment(Words(key, shape))}\n");
        var inner = before.Replace('-', ' ') + new string(' ', Step);
        if (shape is ListShape { Item: MappingShape { Short: null } item })
        {
            Write(text, inner, "- ", item);
        }
        else if (shape is MappingShape mapping)
        {
            Write(text, inner, "", mapping);
        }
    }

    private static void Write(StringBuilder text, string before, string dash, MappingShape mapping)
    {
        var sign = dash;
        foreach (var key in mapping.Keys)
        {
            Write(text, before + sign, key);
            sign = new string(' ', dash.Length);
        }
    }

    /// <summary>What the key is for, and what its value may be where that can't be guessed.</summary>
    private static string Words(Key key, Shape shape)
        => (key.Required ? "needed: " : "") + key.Description + shape switch
        {
            ChoiceShape choice => ": " + string.Join(", ", choice.Choices),
            DateShape or DayShape or MomentShape or FlagShape => $"; {shape.Expected.Replace("`", "", StringComparison.Ordinal)}",
            _ => "",
        };
}
