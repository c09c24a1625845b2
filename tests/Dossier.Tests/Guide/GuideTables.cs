using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Cli;
using Dossier.Core.Diagnostics;
using Dossier.Core.Reading.Shapes;

namespace Dossier.Tests.Guide;

/// <summary>The tables of the guide that are made from the code, so that the two cannot differ: keys, commands and codes.</summary>
public static partial class GuideTables
{
    private static readonly (string Name, MappingShape Shape)[] Kinds =
    [
        ("article", ContentShapes.Article),
        ("topic", ContentShapes.Topic),
        ("expert", ContentShapes.Expert),
        ("term", ContentShapes.Term),
        ("measure", ContentShapes.Measure),
        ("page", ContentShapes.Page),
        ("front-page", ContentShapes.FrontPage),
        ("event", ContentShapes.Event),
        ("settings", ContentShapes.Settings),
    ];

    /// <summary>The names of the tables that the guide must have; it may have one more for each list of mappings, such as <c>keys of article.facts</c>.</summary>
    public static string[] Names { get; } = [.. Kinds.Select(kind => $"keys of {kind.Name}"), "commands", "codes"];

    public static string Of(string name, IReadOnlyCollection<string> all)
        => name switch
        {
            "commands" => Commands(),
            "codes" => Codes(),
            _ when name.StartsWith("keys of ", StringComparison.Ordinal) => Keys(name["keys of ".Length..].Split('.'), all),
            _ => throw new InvalidOperationException($"the guide has a table `{name}`, which nothing makes"),
        };

    private static string Keys(string[] path, IReadOnlyCollection<string> all)
    {
        var shape = Kinds.SingleOrDefault(kind => kind.Name == path[0]).Shape ?? throw new InvalidOperationException($"there is no kind {path[0]}");
        foreach (var name in path.Skip(1))
        {
            shape = Inner(shape[name]?.Shape) ?? throw new InvalidOperationException($"{path[0]} has no keys below {name}");
        }

        var text = new StringBuilder("| key | value | what it is for |\n|---|---|---|\n");
        Rows(text, shape, "", $"keys of {string.Join('.', path)}", all);
        return text.ToString();
    }

    private static void Rows(StringBuilder text, MappingShape shape, string above, string table, IReadOnlyCollection<string> all)
    {
        foreach (var key in shape.Keys)
        {
            var own = $"{table}.{key.Name}";
            var (inner, hasTable) = (Inner(key.Shape), all.Contains(own));
            text.Append(CultureInfo.InvariantCulture, $"| {above}`{key.Name}`{(key.Required ? " (needed)" : "")} | {Value(key.Shape)} | {Cell(key.Description)}{(hasTable ? ": [its keys](#" + own.Replace(' ', '-').Replace('.', '-') + ")" : "")} |\n");
            if (inner is not null && !hasTable)
            {
                Rows(text, inner, $"{above}`{key.Name}` → ", own, all);
            }
        }
    }

    private static MappingShape? Inner(Shape? shape) => shape switch
    {
        MappingShape mapping => mapping,
        ListShape { Item: MappingShape item } => item,
        _ => null,
    };

    private static string Value(Shape shape) => Cell(shape switch
    {
        ListShape { Item: MappingShape { Short: null } } => "a list of mappings",
        ListShape { Item: MappingShape } => "a list of texts or mappings",
        ListShape { OrOne: true } => "a text or a list of texts",
        ListShape => "a list of texts",
        DateShape or MomentShape => "a [date](#dates)",
        ChoiceShape choice => string.Join(", ", choice.Choices.Select(one => $"`{one}`")),
        _ => shape.Expected,
    });

    private static string Commands()
    {
        var text = new StringBuilder();
        foreach (var command in DossierCommand.Create().Subcommands)
        {
            text.Append(CultureInfo.InvariantCulture, $"**`dossier {string.Join(' ', command.Arguments.Select(Argument).Prepend(command.Name))}`**: {Cell(command.Description)}.\n\n");
            var options = command.Options.Where(option => !option.Hidden && option.Name is not "--help" and not "--version").ToArray();
            foreach (var option in options)
            {
                var value = option.ValueType == typeof(bool) ? "" : $" <{option.HelpName ?? option.Name.TrimStart('-')}>";
                text.Append(CultureInfo.InvariantCulture, $"- `{string.Join("`, `", option.Aliases.Prepend(option.Name + value))}`: {Cell(option.Description)}\n");
            }

            text.Append(options.Length > 0 ? "\n" : "");
        }

        return text.ToString();
    }

    private static string Argument(Argument argument)
        => argument.Arity.MaximumNumberOfValues > 1 ? $"[<{argument.Name}>…]" : argument.HasDefaultValue || argument.Arity.MinimumNumberOfValues == 0 ? $"[<{argument.Name}>]" : $"<{argument.Name}>";

    private static string Codes()
    {
        var text = new StringBuilder("| code | name | what it says |\n|---|---|---|\n");
        foreach (var rule in Rules.All)
        {
            var page = RulePages.Read(rule.Code)!.ReplaceLineEndings("\n").Split("\n\n")[2].Replace('\n', ' ');
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Code}](diagnostics/{rule.Code}.md) | {rule.Name}{(rule.Severity == Severity.Warning ? " (warning)" : "")} | {Cell(FirstSentence().Match(page).Value)} |\n");
        }

        return text.ToString();
    }

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    [GeneratedRegex(@"\A.*?\.(?= |\z)", RegexOptions.None, 1000)]
    private static partial Regex FirstSentence();
}
