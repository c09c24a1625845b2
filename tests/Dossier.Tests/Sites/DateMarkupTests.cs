using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;

namespace Dossier.Tests.Sites;

/// <summary>Dates on pages: marked as such where HTML can say them, and never more precise than their words.</summary>
[Collection(BuiltSite.PagesCollection)]
public partial class DateMarkupTests
{
    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_machine_readable_date_is_valid_and_says_what_its_words_say(string name)
    {
        var marked = 0;
        foreach (var (path, page) in BuiltSite.Named(name).Pages)
        {
            foreach (var time in page.QuerySelectorAll("time"))
            {
                var machine = time.GetAttribute("datetime").ShouldNotBeNull(path);

                HtmlDate().IsMatch(machine).ShouldBeTrue($"{path}: {machine}");
                DateWords.Of(EdtfDate.Parse(machine).ShouldNotBeNull($"{path}: {machine}"), Wordings.English).ShouldBe(time.TextContent, path);
                marked++;
            }
        }

        marked.ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_date_that_html_can_say_is_marked_wherever_a_page_gives_it_as_data(string name)
    {
        var months = string.Join('|', CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 0));
        var whole = new Regex($@"\A\s*([0-9]{{1,2}} )?(({months}) )?[0-9]{{4}}\s*\z", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var looked = 0;
        foreach (var (path, page) in BuiltSite.Named(name).Pages)
        {
            foreach (var element in page.QuerySelectorAll(".event-date, .cell-as-of > span, .cell-value .value, .measure-values .value, .byline > span, .timeline-year > h2"))
            {
                foreach (var text in element.GetDescendants().OfType<IText>().Where(text => whole.IsMatch(text.Data) && IsDate(element, text)))
                {
                    text.ParentElement!.LocalName.ShouldBe("time", $"{path}: {text.Data}");
                    looked++;
                }
            }
        }

        looked.ShouldBeGreaterThan(20);

        // A number of four digits alone may be a quantity.
        static bool IsDate(IElement element, IText text) => text.Data.Any(char.IsLetter) || !element.ClassList.Contains("value");
    }

    [Fact]
    public void A_date_in_doubt_or_left_open_has_words_only()
    {
        var page = BuiltSite.Harbour.Page("timeline.html");

        foreach (var id in new[] { "first-boat", "harbour-works", "lean-years", "accounts-empty", "inspection", "protest", "talks", "survey", "letter", "meeting", "last-steamer", "rails" })
        {
            var group = page.GetElementById(id).ShouldNotBeNull(id).Closest(".event-date-group")!;
            group.QuerySelectorAll("time").ShouldBeEmpty(id);
            group.QuerySelector("h3")!.TextContent.ShouldNotBeNullOrWhiteSpace(id);
        }

        page.GetElementById("budget")!.Closest(".event-date-group")!.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2018-10");
        page.GetElementById("closure")!.Closest(".event-date-group")!.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2019-02-11");
    }

    [GeneratedRegex(@"\A(?!0000)[0-9]{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HtmlDate();
}
