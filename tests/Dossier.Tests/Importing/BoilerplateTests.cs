namespace Dossier.Tests.Importing;

/// <summary>What a site puts around an article is cut and listed; what the article says is not.</summary>
public class BoilerplateTests
{
    [Theory]
    [InlineData("Read also: Why the board meets", "a pointer to other articles")]
    [InlineData("**Related article:** [The board](#)", "a pointer to other articles")]
    [InlineData("Читайте также: Гавань закрыта", "a pointer to other articles")]
    [InlineData("Photo: A. Holt", "a photo credit or caption")]
    [InlineData("Boats leave the harbour on Thursday. **Board of Brine/AFP**", "a photo credit or caption")]
    [InlineData("Читать на русском", "a switch to another language")]
    [InlineData("English | Русский", "a switch to another language")]
    [InlineData("Share on Facebook", "a share button")]
    [InlineData("We use cookies to improve your visit. Accept all cookies?", "a notice on cookies")]
    [InlineData("© 2021 Marsh Post", "a copyright line")]
    [InlineData("5 min read", "a note on reading time or comments")]
    [InlineData("Facebook | Twitter | Telegram", "a button or menu")]
    [InlineData("Tags: harbour, board", "tags")]
    [InlineData("Subscribe to our website and allow notifications for more articles.", "an appeal to subscribe or donate")]
    [InlineData("Your support keeps our journalism free: please donate today.", "an appeal to subscribe or donate")]
    public void Is_cut(string line, string reason)
    {
        var article = Imported.From("a.txt", $"The board meets again\n\nThe board met again and decided nothing at all, as it had done before.\n\n{line}\n\nIt will meet again in the spring, when the boats are back in the harbour.");
        article.Cut.ShouldHaveSingleItem().Reason.ShouldBe(reason);
        article.Source.ShouldEndWith("back in the harbour.\n");
    }

    [Theory]
    [InlineData("We support our allies and ask you to do the same, he said to the board.")]
    [InlineData("Readers of the letter said that your donation had arrived.")]
    [InlineData("The photo shows the quay, and the board says that it is old.")]
    [InlineData("“Support our work and subscribe to our newsletter,” said the sign on the quay.")]
    [InlineData("The board read more letters than it could answer, and it shared them all.")]
    public void Is_kept(string line)
        => Imported.From("a.txt", $"The board meets again\n\nThe board met again and decided nothing at all, as it had done before.\n\n{line}").Cut.ShouldBeEmpty();

    [Fact]
    public void A_list_of_titles_behind_a_label_goes_and_the_text_behind_it_stays()
    {
        var article = Imported.From("a.txt", "The board meets again\n\nThe board met again and decided nothing at all.\n\nRead also\n\nWhy the boats are late\n\nWho owns the quay?\n\nThe board then went home.\n\nNobody knows why.");
        article.Cut.Select(cut => cut.Block.Text).ShouldBe(["Read also", "Why the boats are late", "Who owns the quay?"]);
        article.Source.ShouldEndWith("The board then went home.\n\nNobody knows why.\n");
    }

    [Fact]
    public void Categories_before_the_title_go()
    {
        var article = Imported.From("a.txt", "Foreign policy\nHarbours\n\nThe meaning of boats in the harbour\n\nThe board met again and decided nothing at all, as it had done before.");
        article.Cut.Select(cut => cut.Block.Text).ShouldBe(["Foreign policy", "Harbours"]);
        article.Metadata.Title!.Value.ShouldBe("The meaning of boats in the harbour");
    }
}
