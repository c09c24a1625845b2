using Dossier.Core;

namespace Dossier.Cli;

/// <summary>The exit statuses of the command.</summary>
public static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>The input has errors, or warnings with <c>--strict</c>.</summary>
    public const int Diagnostics = 1;

    public const int Usage = 2;

    /// <summary>An exception: a bug of ours (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;

    /// <summary>The status of a build or check.</summary>
    public static int Of(BuildResult result, BuildOptions options)
        => result.ErrorCount > 0 || (options.Strict && !result.Diagnostics.IsEmpty) ? Diagnostics : Fine;
}
