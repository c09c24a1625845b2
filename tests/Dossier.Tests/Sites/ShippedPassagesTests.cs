using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Tests.Sites;

/// <summary>The shipped dossier is proved on every clone, by the fingerprints of its articles.</summary>
public class ShippedPassagesTests
{
    private static IEnumerable<(Article Article, Passage Passage)> All
        => BuiltSite.Shipped.Result.Graph!.Content.Articles.SelectMany(article => BuiltSite.Shipped.Result.Graph!.Passages.PassagesOf[article.Key].Select(passage => (article, passage)));

    [Fact]
    public void Every_passage_is_found()
    {
        All.Select(pair => BuiltSite.Shipped.Result.Graph!.Passages[pair.Article, pair.Passage.Words]).ShouldAllBe(check => check.IsProved);
        All.Count().ShouldBeGreaterThan(300);
    }

    [Fact]
    public void No_passage_is_found_with_one_word_of_it_changed()
    {
        foreach (var (article, passage) in All)
        {
            var words = passage.Words.Value.Split(' ');
            for (var at = 0; at < words.Length; at++)
            {
                // A fingerprint tells words by 12 bits, so that a part of two words is mistaken about once in 16 million times; brackets are the editor's.
                if (WordScanner.Scan(words[at]).Any() && !words[at].Contains('[', StringComparison.Ordinal))
                {
                    var changed = string.Join(' ', [.. words[..at], "un" + WordScanner.Scan(words[at]).First().Word, .. words[(at + 1)..]]);
                    PassageCheck.Of(changed, article.Proof, passage.Paragraph).Status.ShouldBe(PassageStatus.NotFound, $"{article.Id}: {changed}");
                }
            }
        }
    }

    [Theory]
    [InlineData("moscow-times", "less an armed intervention than", "less an armed operation than")]
    [InlineData("carnegie", "2,500 troops were sent", "25,000 troops were sent")]
    public void One_changed_word_fails_the_build(string article, string passage, string misquoted)
    {
        using var site = SiteCopy.OfShipped();
        var path = $"input/articles/{article}.md";
        var text = File.ReadAllText(Path.Combine(site.Root, path));
        text.ShouldContain(passage);
        site.With(path, text.Replace(passage, misquoted, StringComparison.Ordinal));

        var result = site.Build();

        result.Written.ShouldBeNull();
        var error = result.Diagnostics.ShouldHaveSingleItem();
        (error.Rule, error.Path).ShouldBe((Rules.PassageNotFound, path));
        error.Message.ShouldStartWith($"this is not what `{article}` says: ");
    }

    [SharedArticlesFact]
    public void The_fingerprints_are_those_of_the_articles_as_they_came()
    {
        var made = Directory.EnumerateFiles(SharedArticlesFactAttribute.Folder).Select(path => Fingerprint.Of(SourceText.FromPlain(File.ReadAllText(path))).Format());
        var shipped = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "input", "articles"), "*.fingerprint").Select(File.ReadAllText);
        shipped.ShouldBe(made, ignoreOrder: true);
    }

    /// <summary>A test that needs the articles themselves, which may not be published and stand beside few clones.</summary>
    private sealed class SharedArticlesFactAttribute : FactAttribute
    {
        public SharedArticlesFactAttribute()
        {
            if (!Directory.Exists(Folder))
            {
                Skip = "the articles' texts are not here";
            }
        }

        public static string Folder { get; } = Path.GetFullPath(Path.Combine(RepositoryFolder.Path, "..", "shared", "articles"));
    }
}
