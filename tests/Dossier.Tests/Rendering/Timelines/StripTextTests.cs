using Dossier.Core.Rendering.Timelines;

namespace Dossier.Tests.Rendering.Timelines;

public sealed class StripTextTests
{
    [Theory]
    [InlineData("The pier is closed", 20, "The pier is closed")]
    [InlineData("The pier is closed to all boats", 21, "The pier is closed…")]
    [InlineData("The pier is closed to all boats", 17, "The pier is…")]
    [InlineData("Quillhavenharbourtrust", 13, "Quillhaven…")]
    [InlineData("灯一夜也没有熄灭", 10, "灯一夜…")]
    public void A_label_that_does_not_fit_ends_after_a_word(string title, int letters, string label)
        => StripText.Cut(title, (letters * 6.6) + 0.1).ShouldBe(label);
}
