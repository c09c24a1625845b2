using System.Globalization;
using Dossier.Core;
using Dossier.Core.Importing;
using Dossier.Core.Text;

namespace Dossier.Cli;

/// <summary>Says what an import wrote, what it filled in and where from, what it cut, and what is left to do.</summary>
public static class ImportReport
{
    private const int LongestLine = 100;

    /// <param name="isIdGiven">Whether the editor chose the id, which is in names of files and addresses for good.</param>
    public static void Print(ImportResult result, bool isIdGiven, TextWriter writer)
    {
        var article = result.Article!;
        var known = article.Metadata;
        writer.WriteLine($"wrote {result.Folder}/{article.MarkdownName}, {article.SourceName} ({article.WordCount} words) and {article.FingerprintName}");
        if (!isIdGiven)
        {
            writer.WriteLine($"the id `{article.Id}` is made of {(known.Title is null ? "the file's name" : "the title")}; for a shorter one delete these files and import with --id SHORT");
        }

        if (article.Encoding is { } encoding)
        {
            writer.WriteLine($"decoded from {encoding}");
        }

        writer.WriteLine("filled in:");
        Print(writer, "title", known.Title);
        foreach (var author in known.Authors)
        {
            Print(writer, "author", author);
        }

        if (known.Authors.IsEmpty)
        {
            Print(writer, "author", null);
        }

        Print(writer, "publisher", known.Publisher);
        Print(writer, "published", known.Published);
        Print(writer, "url", known.Url);
        Print(writer, "language", known.Language);
        foreach (var remark in known.Remarks)
        {
            writer.WriteLine($"  note       {Short(remark)}");
        }

        if (!article.Cut.IsEmpty)
        {
            writer.WriteLine($"cut as not part of the article ({article.Cut.Length}):");
            foreach (var cut in article.Cut)
            {
                writer.WriteLine($"  line {cut.Block.Line}, {cut.Reason}: {Short(cut.Block.Text)}");
            }
        }

        writer.WriteLine($"candidates, as comments: {DiagnosticPrinter.Count(article.Statements.Length, "statement")} ({article.Statements.Count(statement => statement.Speaker is { By: null, Unnamed: null })} without a speaker), {DiagnosticPrinter.Count(article.Figures.Length, "figure")}{Excess(article, result.LargestShare)}");
        if (!result.NamesComplete)
        {
            writer.WriteLine("the dossier has errors (see `dossier check`); names were looked up as far as it can be read");
        }

        writer.WriteLine($"next: check {result.Folder}/{article.MarkdownName} against the article, take `# ` from the candidates that are right, write the brief below the second `---`, and run `dossier check`");
    }

    /// <summary>How much of the article its candidates would quote, where that is more than the dossier allows itself.</summary>
    private static string Excess(ImportedArticle article, int limit)
        => CandidateMeter.Past(limit, article) is { } share ? string.Create(CultureInfo.InvariantCulture, $"; together they quote {share:0.0} % of the article, and the dossier's limit is {limit} %") : "";

    private static void Print(TextWriter writer, string name, Stated? stated)
        => writer.WriteLine(stated is null ? $"  {name,-10} not found" : $"  {name,-10} {Short(stated.Value)} ({Short(stated.Where)})");

    /// <summary>One line without control characters: the words are a stranger's.</summary>
    private static string Short(string text)
    {
        var line = YamlText.Comment(text.Length > LongestLine ? text[..LongestLine] + "…" : text);
        return line;
    }
}
