using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Importing;
using Dossier.Core.Loading;

namespace Dossier.Tests.Importing;

/// <summary>Imports an article that stands in a test.</summary>
public static class Imported
{
    public static ImportedArticle From(string name, string text, EditorFields? given = null, DossierNames? names = null)
    {
        var diagnostics = new DiagnosticBag();
        var article = ArticleImporter.Import(new LoadedFile(name, name, [.. Encoding.UTF8.GetBytes(text)]), given ?? new EditorFields(), names ?? DossierNames.None, diagnostics);
        diagnostics.ToSorted().Select(DiagnosticText.Format).ShouldBeEmpty();
        return article!;
    }

    /// <summary>What import says of a file that it can't take.</summary>
    public static string Fault(string name, byte[] bytes, EditorFields? given = null)
    {
        var diagnostics = new DiagnosticBag();
        ArticleImporter.Import(new LoadedFile(name, name, [.. bytes]), given ?? new EditorFields(), DossierNames.None, diagnostics).ShouldBeNull();
        return DiagnosticText.Format(diagnostics.ToSorted().ShouldHaveSingleItem());
    }

    /// <summary>Each statement as "speaker | mode | words".</summary>
    public static string[] Statements(this ImportedArticle article)
        => [.. article.Statements.Select(statement => $"{statement.Speaker.By ?? statement.Speaker.Unnamed ?? "?"} | {statement.Mode.ToString().ToLowerInvariant()} | {statement.Passage}")];

    /// <summary>Each figure as "value | words".</summary>
    public static string[] Figures(this ImportedArticle article) => [.. article.Figures.Select(figure => $"{figure.Value} | {figure.Passage}")];

    /// <summary>What was filled in, with where it was found.</summary>
    public static string[] Stated(this ImportedArticle article)
        => [.. ((Stated?[])[article.Metadata.Title, .. article.Metadata.Authors, article.Metadata.Publisher, article.Metadata.Published, article.Metadata.Url, article.Metadata.Language]).OfType<Stated>().Select(stated => $"{stated.Value} ({stated.Where})")];

    /// <summary>The file with its candidates taken as they are.</summary>
    public static string Uncommented(this ImportedArticle article)
    {
        var lines = article.Skeleton.Split('\n');
        var from = Array.FindIndex(lines, line => line is "# statements:" or "# facts:");
        return string.Join('\n', lines.Select((line, i) => i >= from && from >= 0 && (line.StartsWith("#   ", StringComparison.Ordinal) || line is "# statements:" or "# facts:") ? line[2..] : line));
    }
}
