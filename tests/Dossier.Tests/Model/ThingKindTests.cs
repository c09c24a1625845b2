using Dossier.Core.Model;

namespace Dossier.Tests.Model;

public class ThingKindTests
{
    [Fact]
    public void Every_kind_has_its_folder_and_its_words()
        => ThingKinds.All.Select(kind => $"{kind.Folder()}: {kind.WithArticle()}").ShouldBe(
        [
            "articles: an article", "topics: a topic", "experts: an expert", "terms: a term", "measures: a measure", "pages: a page",
        ]);
}
