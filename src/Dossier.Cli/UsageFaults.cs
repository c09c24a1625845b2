using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Dossier.Core.Diagnostics;

namespace Dossier.Cli;

/// <summary>What is wrong with a command line, in a line each: help of twenty lines would push it out of sight.</summary>
public static class UsageFaults
{
    /// <summary>Nothing where the command can run. A mistyped option is one fault, whatever stands behind it.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.Action is HelpAction)
        {
            return [];
        }

        var unknown = UnknownOptions(parsed).ToArray();
        return unknown.Length > 0 ? unknown
            : parsed.UnmatchedTokens.Count > 0 ? [Unmatched(parsed, parsed.UnmatchedTokens[0])]
            : [.. parsed.Errors.Select(error => InOneLine(error.Message)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Where help is for the command that was meant.</summary>
    public static string Help(ParseResult parsed)
        => $"for help: {string.Join(' ', Path(parsed.CommandResult).Reverse())} --help";

    /// <summary>What begins like an option and was taken for a folder, a file or a title; behind <c>--</c> it may be one.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
        {
            return [];
        }

        var names = parsed.CommandResult.Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)).ToArray();
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens.Select(token => token.Value)).Concat(parsed.UnmatchedTokens)
            .Where(written => written.Length > 1 && written[0] == '-')
            .Distinct(StringComparer.Ordinal)
            .Select(written => With($"there is no option `{written}`", Diagnostic.DidYouMean(written, names)));
    }

    private static string Unmatched(ParseResult parsed, string written)
    {
        var commands = parsed.CommandResult.Command.Subcommands.Select(command => command.Name).ToArray();
        return commands.Length > 0
            ? With($"there is no command `{written}`", Diagnostic.DidYouMean(written, commands))
            : $"`{written}` is one word too many; put a name or title with spaces into quotes";
    }

    private static string With(string fault, string? help) => help is null ? fault : $"{fault}; {help}";

    /// <summary>A list of choices comes with a line for each.</summary>
    private static string InOneLine(string message)
        => message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, .. { Length: > 0 } choices] ? $"{first} {string.Join(", ", choices)}" : message;

    private static IEnumerable<string> Path(CommandResult? command)
    {
        for (; command is not null; command = command.Parent as CommandResult)
        {
            yield return command.Parent is null ? "dossier" : command.Command.Name;
        }
    }
}
