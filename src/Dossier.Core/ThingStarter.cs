using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Rendering;
using Dossier.Core.Starting;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>Begins a new thing of a dossier: a file with what must be in it, in the folder of its kind. Nothing is overwritten.</summary>
public static class ThingStarter
{
    private const string Extension = ".md";

    public static StartResult Start(StartOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var input = options.Folders.Input.Replace('\\', '/').TrimEnd('/');
        var folder = options.Kind.Folder();
        if (!Loader.HasInput(options.Folders, diagnostics) || NewId.Of(options.Kind, options.Id, [options.Title], $"{input}/{folder}", diagnostics) is not { } id)
        {
            return new StartResult(diagnostics.ToSorted(), null);
        }

        var parts = id.Split('/');
        var within = string.Join('/', parts[..^1].Prepend(folder));
        var name = parts[^1] + Extension;
        var isWritten = NewFiles.Write(
            [new OutputFile(name, Encoding.UTF8.GetBytes(ThingSkeleton.Of(options.Kind, options.Title, options.KindInFile)), name)],
            [],
            (Path.Combine(options.Folders.InputPath, within), $"{input}/{within}"),
            NewFiles.AnotherId,
            diagnostics);
        return new StartResult(diagnostics.ToSorted(), isWritten ? $"{input}/{within}/{name}" : null);
    }
}
