using Dossier.Core.Rendering;

namespace Dossier.Tests.Rendering;

public class LanguageNamesTests
{
    [Theory]
    [InlineData("en", "English")]
    [InlineData("EN", "English")]
    [InlineData("en-GB", "English (en-GB)")]
    [InlineData("zh-Hant", "Chinese (zh-Hant)")]
    [InlineData("qaa", "qaa")]
    [InlineData(null, null)]
    public void Names_a_language_whose_name_is_known_and_else_gives_its_tag(string? tag, string? name) => LanguageNames.Of(tag).ShouldBe(name);
}
