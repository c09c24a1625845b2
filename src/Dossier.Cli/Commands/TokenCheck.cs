using System.CommandLine.Parsing;

namespace Dossier.Cli.Commands;

/// <summary>Holds what was written for an option or argument against a condition.</summary>
public static class TokenCheck
{
    /// <param name="fault">What is wrong with a token that is not fine, to follow the token.</param>
    public static void All(SymbolResult result, Func<string, bool> isFine, string fault) => All(result, isFine, _ => fault);

    /// <inheritdoc cref="All(SymbolResult, Func{string, bool}, string)"/>
    public static void All(SymbolResult result, Func<string, bool> isFine, Func<string, string> fault)
    {
        foreach (var token in result.Tokens.Where(token => !isFine(token.Value)))
        {
            result.AddError($"`{token.Value}` {fault(token.Value)}");
        }
    }
}
