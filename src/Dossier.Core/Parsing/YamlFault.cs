using Dossier.Core.Text;

namespace Dossier.Core.Parsing;

/// <summary>Says what an editor did where a text is not YAML: the words of the parser are about tokens and scalars.</summary>
public static class YamlFault
{
    private const string Indent = "let the keys that belong together begin in the same column";

    /// <param name="message">What the parser says.</param>
    /// <param name="at">Where it says so.</param>
    public static (string Words, string Cure) Of(string message, SourceSpan at)
    {
        var position = at.Position;
        var line = at.File.Line(position.Line);
        var before = line[..Math.Min(position.Column - 1, line.Length)];
        return message switch
        {
            _ when Says("tab") => ("a tab stands where only spaces may", "indent with spaces, not with tabs"),
            _ when Says("cannot start any token") && position.Column <= line.Length => ($"a value can't begin with `{line[position.Column - 1]}`", "put the value into quotes"),
            _ when Says("quoted scalar") => ("the quotation mark that opens here is not closed", "close it, or put the value into the other kind of quotation marks if it holds one"),
            _ when Says("invalid mapping") && before.Contains(": ", StringComparison.Ordinal) => ("the value holds a colon, so that it reads as another key", "put the value into quotes"),
            _ when Says("invalid mapping") => ("the line is indented as if it went on with what stands above", Indent),
            _ when Says("',' or ']'") || Says("',' or '}'") => ("a list or mapping in brackets goes on to here", "close every `[` and `{`, and put a value that holds one into quotes"),
            _ when Says("odd space") => ("the line is indented with a no-break space or another character that only looks like a space", "indent with plain spaces"),
            _ when Says("block scalar") && position.Column <= line.Length && line[position.Column - 1] is '>' or '|' => ($"a value can't begin with `{line[position.Column - 1]}`", "put the value into quotes"),
            _ when Says("expected key") && before.TrimEnd() is [.., '\'' or '"'] => ("something stands behind the closing quotation mark", "put a value that holds one kind of quotation marks between the other, or write an apostrophe between single ones twice: `''`"),
            _ when Says("expected key") && before.Contains(']', StringComparison.Ordinal) => ("something stands behind a list in brackets", "put the whole value into quotes if it is no list"),
            _ when Says("expected key") || Says("expected '-'") => ("a key is expected here", Indent),
            _ when Says("a second document") || Says("was expected here") => (message, "check the indentation, and the `---` lines"),
            _ => ("what stands here can't be read", "put values that begin with a special character into quotes; check the indentation"),
        };

        bool Says(string words) => message.Contains(words, StringComparison.Ordinal);
    }
}
