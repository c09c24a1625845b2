// Times the linking of mentions: dotnet run -c Release --project bench/mentions
using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Dossier.Bench.Mentions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Linking.Mentions;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading;
using Dossier.Core.Text;

const int runs = 5;
int[] sizes = [1_000, 10_000];
var results = new List<Result>();
foreach (var articles in sizes)
{
    string[] texts = [.. Enumerable.Range(0, articles).Select(Corpus.Article)];
    foreach (var names in sizes)
    {
        var known = Read(texts, names, autolink: true);
        var off = Read(texts, names, autolink: false);
        var all = ThingNames.ToLink(known).ToArray();
        var naive = SearchValues.Create([.. all.Select(name => name.Text)], StringComparison.Ordinal);
        results.Add(new Result(
            articles,
            names,
            Linker.Link(known, new DiagnosticBag()).Mentions.Backlinks.Length,
            Median(() => Linker.Link(known, new DiagnosticBag())),
            Median(() => Linker.Link(off, new DiagnosticBag())),
            Median(() =>
            {
                var matcher = new NameMatcher(all);
                return texts.Sum(text => matcher.In(text).Count());
            }),
            Median(() => texts.Sum(text => Occurrences(text, naive)))));
    }
}

Console.WriteLine("| articles | names | mentions linked | Linking | Linking, nothing to link | matcher alone | SearchValues<string> |");
Console.WriteLine("|---|---|---|---|---|---|---|");
foreach (var result in results)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {result.Articles} | {result.Names} | {result.Mentions} | {result.Linking:0} ms | {result.WithoutNames:0} ms | {result.Matching:0} ms | {result.SearchValues:0} ms |"));
}

Console.WriteLine();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ten times the names, same text:    Linking ×{results[3].Linking / results[2].Linking:0.00}, matcher ×{results[3].Matching / results[2].Matching:0.00}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ten times the articles, same names: Linking ×{results[3].Linking / results[1].Linking:0.00}, matcher ×{results[3].Matching / results[1].Matching:0.00}"));

static DossierContent Read(string[] texts, int names, bool autolink)
{
    var files = Enumerable.Range(0, names).Select(number => new SourceFile($"input/terms/t{number}.md", $"---\ntitle: {Corpus.Name(number)}\nkind: person\naliases: [{{text: {Corpus.Name(number)}, autolink: {(autolink ? "true" : "false")}}}]\n---\n"))
        .Concat(texts.Select((text, number) => new SourceFile($"input/articles/a{number}.md", $"---\ntitle: Article {number}\n---\n{text}")))
        .Append(new SourceFile("input/settings.yml", "title: Bench\n"))
        .OrderBy(file => file.Path, StringComparer.Ordinal);
    var diagnostics = new DiagnosticBag();
    var content = ContentReader.Read(SiteParser.Parse(new LoadedSite([.. files], "input/", [], [], []), diagnostics), new ReadOptions("input/", ImmutableArray<KeyValuePair<string, string>>.Empty), diagnostics);
    return diagnostics.HasErrors ? throw new InvalidOperationException(DiagnosticText.Format(diagnostics.ToSorted()[0])) : content;
}

static int Occurrences(string text, SearchValues<string> names)
{
    var count = 0;
    for (var at = text.AsSpan().IndexOfAny(names); at >= 0;)
    {
        count++;
        var next = text.AsSpan(at + 1).IndexOfAny(names);
        at = next < 0 ? -1 : at + 1 + next;
    }

    return count;
}

// Processor time of all threads: it does not grow when others use the machine, or not much.
static double Median<T>(Func<T> work)
{
    work();
    var times = new double[runs];
    for (var run = 0; run < runs; run++)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        times[run] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    Array.Sort(times);
    return times[runs / 2];
}
