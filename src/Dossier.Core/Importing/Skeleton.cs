using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Importing;

/// <summary>
/// Writes the file of an imported article. Every value has a comment that says where the article states it; candidates are comments that are
/// right once the first <c># </c> of each line is taken away.
/// </summary>
public sealed partial class Skeleton
{
    /// <summary>The most candidates of a kind that are looked for: more would hide the file, and the text is there to read.</summary>
    public const int MostCandidates = 300;

    private const int LongestComment = 160;
    private const int LongPassage = 25;
    private const string Placeholder = "name-of-a-measure";

    private readonly StringBuilder text = new();
    private readonly DossierNames names;

    private Skeleton(DossierNames names) => this.names = names;

    /// <summary>The text of the file for <c>articles/</c>.</summary>
    /// <param name="article">The article, its skeleton not yet written.</param>
    /// <param name="file">The name of the file from which it came.</param>
    public static string Of(ImportedArticle article, string file, DossierNames names)
    {
        var skeleton = new Skeleton(names);
        skeleton.Write(article, file);
        return skeleton.text.ToString();
    }

    private void Write(ImportedArticle article, string file)
    {
        text.Append("---\n");
        Comment($"Made by `dossier import` from {file}. Check every line against the article; what it does not state is left out.");
        if (article.Encoding is { } encoding)
        {
            Comment($"The file was decoded from {encoding}.");
        }

        Known(article);
        Remarks(article);
        Cut(article.Cut);
        Statements(article.Statements);
        Figures(article.Figures);
        text.Append("---\n");
    }

    private void Known(ImportedArticle article)
    {
        var known = article.Metadata;
        if (known.Title is null)
        {
            Line($"short-title: {YamlText.Scalar(article.Id)}", "no title was found: give the one that the article states as `title`, or else keep a label of your own here");
        }

        Line("title", known.Title);
        Authors(known.Authors);
        Line("publisher", known.Publisher);
        Line("published", known.Published);
        Line("url", known.Url);
        Line("language", known.Language);
        Line("rights: excerpt", $"the text stays in {article.SourceName}, which git ignores; its fingerprint is committed");
    }

    private void Authors(ImmutableArray<Stated> authors)
    {
        var clear = authors.Where(author => !names.IsAmbiguous(author.Value)).ToArray();
        if (clear.Length > 0)
        {
            text.Append("authors:\n");
            foreach (var author in clear)
            {
                var reference = names.Speaker(author.Value);
                Line($"  - {YamlText.Scalar(reference ?? author.Value)}", reference is null || reference == author.Value ? author.Where : $"{author.Value}; {author.Where}");
            }
        }

        foreach (var author in authors.Except(clear))
        {
            Comment($"author: `{author.Value}` means several in this dossier; write one of their ids ({author.Where})");
        }
    }

    private void Remarks(ImportedArticle article)
    {
        var known = article.Metadata;
        var missing = new[] { (known.Title is null, "title"), (known.Authors.IsEmpty, "author"), (known.Publisher is null, "publisher"), (known.Published is null, "date"), (known.Url is null, "address"), (known.Language is null, "language") }
            .Where(field => field.Item1).Select(field => field.Item2).ToArray();
        if (missing.Length > 0)
        {
            text.Append('\n');
            Comment($"Not found: {string.Join(", ", missing)}. Fill in what the article states all the same.");
        }

        foreach (var remark in known.Remarks)
        {
            Comment(remark);
        }
    }

    private void Cut(ImmutableArray<CutBlock> cut)
    {
        if (cut.IsEmpty)
        {
            return;
        }

        text.Append('\n');
        Comment("Cut, since it is not the article. Put it back into the text if it is, and run `dossier fingerprint`.");
        foreach (var block in cut.Take(MostCandidates))
        {
            Comment($"  line {block.Block.Line}, {block.Reason}: {block.Block.Text}");
        }

        More(cut.Length);
    }

    private void Statements(ImmutableArray<StatementCandidate> statements)
    {
        if (statements.IsEmpty)
        {
            return;
        }

        text.Append('\n');
        Comment("Candidate statements. Where one is right, take `# ` away from its lines and from `statements:`; a speaker given by name needs a file in experts or terms.");
        text.Append("# statements:\n");
        foreach (var statement in statements.Take(MostCandidates))
        {
            Candidate($"line {statement.Line}; {statement.Speaker.Reason}{Length(statement.Passage)}", Speaker(statement.Speaker), ("mode", statement.Mode.ToString().ToLowerInvariant()), ("passage", YamlText.Scalar(statement.Passage)));
        }

        More(statements.Length);
    }

    private void Figures(ImmutableArray<FigureCandidate> figures)
    {
        if (figures.IsEmpty)
        {
            return;
        }

        text.Append('\n');
        Comment($"Candidate figures. Each needs the id of a measure in place of `{Placeholder}`.");
        text.Append("# facts:\n");
        foreach (var figure in figures.Take(MostCandidates))
        {
            Candidate(
                $"line {figure.Line}; {figure.Speaker.Reason}{(figure.Note is { } why ? "; " + why : "")}",
                ("measure", figure.Measure ?? Placeholder),
                ("value", PlainValue().IsMatch(figure.Value) ? figure.Value : YamlText.Scalar(figure.Value)),
                figure is { IsDerived: true, Note: { } note } ? ("value-derived", $"true\n#     note: {YamlText.Scalar(note)}") : ("", ""),
                Speaker(figure.Speaker),
                ("passage", YamlText.Scalar(figure.Passage)));
        }

        More(figures.Length);
    }

    private static (string Key, string Value) Speaker(LikelySpeaker speaker)
        => speaker.By is { } by ? ("by", YamlText.Scalar(by)) : speaker.Unnamed is { } unnamed ? ("unnamed", YamlText.Scalar(unnamed)) : ("not-stated", "true");

    private static string Length(string passage)
        => Clause.Words(passage).Length is > LongPassage and var words ? string.Create(CultureInfo.InvariantCulture, $"; {words} words: keep the fewest that prove it") : "";

    private void Candidate(string reason, params ReadOnlySpan<(string Key, string Value)> entries)
    {
        text.Append("#   # ").Append(Short(reason)).Append('\n');
        var mark = "-";
        foreach (var (key, value) in entries)
        {
            if (key.Length > 0)
            {
                text.Append("#   ").Append(mark).Append(' ').Append(key).Append(": ").Append(value).Append('\n');
                mark = " ";
            }
        }
    }

    private void More(int count)
    {
        if (count >= MostCandidates)
        {
            Comment(string.Create(CultureInfo.InvariantCulture, $"No more than {MostCandidates} are listed."));
        }
    }

    private void Line(string key, Stated? value)
    {
        if (value is not null)
        {
            Line($"{key}: {(key == "published" ? value.Value : YamlText.Scalar(value.Value))}", value.Where);
        }
    }

    private void Line(string yaml, string comment) => text.Append(yaml).Append("  # ").Append(Short(comment)).Append('\n');

    private void Comment(string comment) => text.Append("# ").Append(Short(comment)).Append('\n');

    private static string Short(string comment)
    {
        var line = YamlText.Comment(comment.Length > LongestComment * 2 ? comment[..(LongestComment * 2)] : comment);
        line = line.Length <= LongestComment ? line : line[..LongestComment].TrimEnd() + "…";
        return char.IsHighSurrogate(line[^1]) ? line[..^1] : line.Replace("\uD83D…", "…", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\A[0-9][0-9.-]*%?\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PlainValue();
}
