using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using Dossier.Cli;

namespace Dossier.Tests.Guide;

/// <summary>
/// Somebody who does what the guide says, in a folder that is empty at first: writes the files, runs the commands in this process and reads what they print.
/// </summary>
/// <remarks>The folder in which a command runs and the writers of the console belong to the whole process: walks run alone.</remarks>
public sealed class Walk : IAsyncDisposable
{
    private const string Prompt = "$ ";
    private const string Interrupt = "^C\n";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private readonly string root = Directory.CreateTempSubdirectory("dossier-guide-").FullName;
    private readonly (string Folder, TextWriter Out, TextWriter Error) before = (Environment.CurrentDirectory, Console.Out, Console.Error);
    private readonly Terminal terminal = new();
    private CancellationTokenSource? interruption;
    private Task? preview;

    public Walk()
    {
        // Resolved, since commands name files from the folder as the system has it.
        Environment.CurrentDirectory = root;
        Console.SetOut(terminal);
        Console.SetError(terminal);
    }

    /// <summary>Follows a block of the guide.</summary>
    /// <returns>The block's text as it should be: another one where a command printed something else.</returns>
    public async Task<string> Follow(GuideBlock block)
    {
        switch (block.Role)
        {
            case BlockRole.Commands:
                return await Run(block.Text);
            case BlockRole.Preview:
                return await Watch(block.Text);
            case BlockRole.Write:
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(block.Path))!);
                await File.WriteAllTextAsync(block.Path, block.Text);
                return block.Text;
            case BlockRole.Change:
                await File.WriteAllTextAsync(block.Path, Changed(await TextOf(block), block));
                return block.Text;
            default:
                (await TextOf(block)).ShouldContain(block.Text, Case.Sensitive, $"line {block.Line} of the guide shows what {block.Path} does not hold");
                return block.Text;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (preview is not null)
        {
            await End();
        }

        Console.SetOut(before.Out);
        Console.SetError(before.Error);
        Environment.CurrentDirectory = before.Folder;
        await terminal.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    private static async Task<string> TextOf(GuideBlock block)
    {
        File.Exists(block.Path).ShouldBeTrue($"line {block.Line} of the guide speaks of {block.Path}, which is not there");
        return (await File.ReadAllTextAsync(block.Path)).ReplaceLineEndings("\n");
    }

    /// <summary>A change may have several places, with <c>…</c> between them; lines that begin with a space stay.</summary>
    private static string Changed(string text, GuideBlock block)
    {
        foreach (var part in block.Text.Split("…\n"))
        {
            var lines = part.Split('\n').SkipLast(1).ToArray();
            lines.ShouldAllBe(line => line.Length > 0 && "-+ ".Contains(line[0]), $"line {block.Line} of the guide: each line of a change begins with -, + or a space");
            var old = string.Concat(lines.Where(line => line[0] != '+').Select(line => line[1..] + "\n"));
            var changed = string.Concat(lines.Where(line => line[0] != '-').Select(line => line[1..] + "\n"));
            var at = ("\n" + text).IndexOf("\n" + old, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, $"line {block.Line} of the guide changes what {block.Path} does not hold:\n{old}\nIt holds:\n{text}");
            text = text[..at] + changed + text[(at + old.Length)..];
        }

        return text;
    }

    private async Task<string> Run(string session)
    {
        var whole = "";
        foreach (var part in ("\n" + session).Split("\n" + Prompt).Skip(1))
        {
            var (line, said) = part.Split('\n', 2) is [var first, var rest] ? (first, rest.Length == 0 || rest[^1] == '\n' ? rest : rest + "\n") : (part, "");
            (preview is null).ShouldBeTrue("the guide ends the preview before it goes on");
            terminal.Take();
            var words = CommandLineParser.SplitCommandLine(line).ToArray();
            if (words is ["dossier", "preview", ..])
            {
                interruption = new CancellationTokenSource();
                preview = DossierCommand.Create().Parse(words[1..]).InvokeAsync(DossierCommand.Invocation, interruption.Token);
                whole += $"{Prompt}{line}\n{await Watch(said)}";
            }
            else
            {
                Obey(words);
                whole += $"{Prompt}{line}\n{Kept(said, terminal.Take())}";
            }
        }

        return whole;
    }

    private static void Obey(string[] words)
    {
        switch (words)
        {
            case ["cd", var folder]:
                Environment.CurrentDirectory = Path.GetFullPath(folder);
                break;
            case ["mv", var from, var to]:
                File.Move(from, to);
                break;
            case ["dossier", .. var arguments]:
                _ = DossierCommand.Create().Parse(arguments).Invoke(DossierCommand.Invocation);
                break;
            default:
                throw new InvalidOperationException($"the guide has a command that the test can't run: {string.Join(' ', words)}");
        }
    }

    private async Task<string> Watch(string said)
    {
        (preview is not null).ShouldBeTrue("the guide says what the preview prints, but none runs");
        var ends = said.EndsWith(Interrupt, StringComparison.Ordinal);
        var printed = await Printing(ends ? said[..^Interrupt.Length] : said);
        if (!ends)
        {
            return printed;
        }

        await End();
        return printed + Interrupt;
    }

    /// <summary>Waits until the preview has printed what the guide says; where it does not, until it has printed something else and no more.</summary>
    private async Task<string> Printing(string said)
    {
        var (wait, quiet, last) = (Stopwatch.StartNew(), Stopwatch.StartNew(), "");
        while (wait.Elapsed < LongestWait && (last.Length == 0 || quiet.Elapsed < Rest) && !(said.Length > 0 && Printed.Matches(said, terminal.Text)))
        {
            await Task.Delay(Look);
            if (terminal.Text != last)
            {
                last = terminal.Text;
                quiet.Restart();
            }
        }

        return Kept(said, terminal.Take());
    }

    private async Task End()
    {
        await interruption!.CancelAsync();
        await preview!;
        interruption.Dispose();
        preview = null;
    }

    private static string Kept(string said, string printed) => Printed.Matches(said, printed) ? said : printed.Length == 0 ? "" : printed.TrimEnd() + "\n";
}
