using System.Text;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Dossiers that are very small or very large, written into a folder. What they hold is counted, not told.</summary>
public static class EdgeDossiers
{
    /// <summary>Settings and nothing else.</summary>
    public static void Empty(string folder) => Write(folder, "settings.yml", "title: Nothing yet\n");

    /// <summary>One article of which nothing is known, and nothing else.</summary>
    public static void Lone(string folder)
    {
        Write(folder, "settings.yml", "title: One article\n");
        Write(folder, "articles/alone.md", "---\nshort-title: An unsigned note\nrights: full\n---\nNobody signed it.\n");
    }

    /// <summary>300 topics on which twenty articles speak.</summary>
    public static void Crowd(string folder) => Grid(folder, articles: 20, topics: 300, topicsOfArticle: 45);

    /// <summary>40 articles, each of which speaks on all of 60 topics.</summary>
    public static void Wide(string folder) => Grid(folder, articles: 40, topics: 60, topicsOfArticle: 60);

    private static void Grid(string folder, int articles, int topics, int topicsOfArticle)
    {
        Write(folder, "settings.yml", $"title: {articles} articles on {topics} topics\nas-of: 2020-01-01\nquotation:\n  article-percent: 100\n");
        for (var topic = 0; topic < topics; topic++)
        {
            Write(folder, $"topics/{Topic(topic)}.md", $"---\ntitle: {TopicTitle(topic)}\n---\n");
        }

        for (var expert = 0; expert < 12; expert++)
        {
            Write(folder, $"experts/speaker-{expert}.md", $"---\ntitle: Speaker {(char)('A' + expert)}\n---\n");
        }

        for (var article = 0; article < articles; article++)
        {
            var first = article * topics / articles;
            var said = Enumerable.Range(0, topicsOfArticle).Select(index => (first + index) % topics).ToArray();
            var text = new StringBuilder($"---\ntitle: Report {article} of the commission\nauthors: [Office {article % 7}]\nrights: full\ntopics: [{Topic(first)}]\nstatements:\n");
            foreach (var topic in said)
            {
                text.Append($"  - id: matter-{topic}\n    by: speaker-{(article + topic) % 12}\n    mode: paraphrase\n    passage: Report {article} says a word on matter {topic}\n    topics: [{Topic(topic)}]\n");
            }

            text.Append("---\n").AppendJoin("\n\n", said.Select(topic => $"Report {article} says a word on matter {topic}.")).Append('\n');
            Write(folder, $"articles/report-{article}.md", text.ToString());
        }
    }

    private static string Topic(int number) => $"matter-{number}";

    private static string TopicTitle(int number) => $"{(char)('A' + (number % 26))} matter that is counted as number {number}{(number % 5 == 0 ? " and bears a title of more words than most" : "")}";

    private static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, "input", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
