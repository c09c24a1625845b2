using System.Buffers;
using System.CommandLine;
using System.Net.Sockets;
using Dossier.Core;
using Dossier.Core.Loading;
using Dossier.Preview;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier preview</c>: serves the site while it is written, and says what each change made of it.</summary>
public sealed class PreviewCommand
{
    private const string EditorVariable = "DOSSIER_EDITOR";
    private const string DefaultEditor = "vscode";

    private static readonly string NoEditor = $"is none of {string.Join(", ", EditorLink.Names)} and no address with {{file}} in it";

    private static readonly SearchValues<char> NotInPaths = SearchValues.Create("?#%\"<> ");

    private readonly SiteOptions site = new();

    private readonly Option<int> port = new("--port", "-p") { Description = "The port to serve on; the next free one where it is taken", DefaultValueFactory = _ => PreviewOptions.DefaultPort };

    private readonly Option<string> virtualDirectory = new("--virtual-dir") { Description = "The path under which the site is served, as a host might have it", DefaultValueFactory = _ => "/", HelpName = "path" };

    private readonly Option<string?> editor = new("--editor")
    {
        Description = $"What opens a file from the page: {string.Join(", ", EditorLink.Names)}, or an address with {{file}}, {{line}} and {{column}}; {DefaultEditor}, or what {EditorVariable} says, without it",
        HelpName = "name",
    };

    private PreviewCommand()
    {
        port.Validators.Add(result => TokenCheck.All(result, value => int.TryParse(value, out var number) && number is >= 0 and <= ushort.MaxValue, "is no port; write a number up to 65535"));
        virtualDirectory.Validators.Add(result => TokenCheck.All(result, value => VirtualDirectory(value) is not null, "is no path; write it like /dossiers/harbour"));
        editor.Validators.Add(result => TokenCheck.All(result, value => EditorLink.Parse(value) is not null, NoEditor));
    }

    public static Command Create()
    {
        var options = new PreviewCommand();
        var command = new Command("preview", "Serves the site on this machine while it is written: a saved change shows at once, and so does a mistake") { options.port, options.virtualDirectory, options.editor };
        options.site.AddInputTo(command);
        command.SetAction(options.Run);
        return command;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var opens = parsed.GetValue(editor) ?? Environment.GetEnvironmentVariable(EditorVariable);
        if (EditorLink.Parse(string.IsNullOrEmpty(opens) ? DefaultEditor : opens) is not { } link)
        {
            Console.Error.WriteLine($"dossier: {EditorVariable}: `{opens}` {NoEditor}");
            return ExitCodes.Usage;
        }

        var options = new PreviewOptions(site.Read(parsed, writeOutput: false))
        {
            Port = parsed.GetValue(port),
            VirtualDirectory = VirtualDirectory(parsed.GetRequiredValue(virtualDirectory))!,
            Editor = link,
        };

        SitePreview preview;
        try
        {
            preview = await SitePreview.Start(options);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            Console.Error.WriteLine($"dossier: there is no port to serve on: {exception.Message}");
            return ExitCodes.Usage;
        }

        await using (preview)
        {
            var isFirst = true;
            await foreach (var round in preview.Rounds(cancellation))
            {
                DiagnosticPrinter.Print(round.Result.Diagnostics, Console.Error);
                if (isFirst && round.Result.Graph is null)
                {
                    return ExitCodes.Diagnostics;
                }

                Console.Error.WriteLine(Summary(round, isFirst));
                if (isFirst)
                {
                    Console.Error.WriteLine(Invitation(preview, options));
                }

                isFirst = false;
            }
        }

        return ExitCodes.Fine;
    }

    private static string Summary(PreviewRound round, bool isFirst)
    {
        var counts = DiagnosticPrinter.Counts(round.Result);
        var took = $"{round.Took.TotalMilliseconds:0} ms";
        return round.Result.ErrorCount > 0 ? $"not built ({took}){counts}"
            : isFirst ? $"built {DiagnosticPrinter.Count(round.Result.Files.Length, "file")} in {took}{counts}"
            : $"built again in {took}: {(round.Changed == 0 ? "no file" : DiagnosticPrinter.Count(round.Changed, "file"))} changed{counts}";
    }

    private static string Invitation(SitePreview preview, PreviewOptions options)
    {
        var taken = options.Port > 0 && !preview.Address.Contains($":{options.Port}/", StringComparison.Ordinal) ? $" (port {options.Port} is taken)" : "";
        var folders = options.Build.Folders;
        var watched = new[] { folders.InputPath, folders.ThemePath, folders.TemplatePath }.Where(Directory.Exists).Select(path => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/') + "/");
        return $"{preview.Address}{taken}: watching {string.Join(", ", watched)}; Ctrl+C ends it";
    }

    /// <summary>With a slash at either end; <c>null</c> where it is no path.</summary>
    private static string? VirtualDirectory(string text)
    {
        var parts = text.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Any(part => part is "." or ".." or ".dossier" || part.AsSpan().ContainsAny(NotInPaths)) ? null
            : parts.Length == 0 ? "/"
            : $"/{string.Join('/', parts)}/";
    }
}
