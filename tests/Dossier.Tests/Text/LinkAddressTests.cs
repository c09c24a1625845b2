using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class LinkAddressTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#place")]
    [InlineData("page.html")]
    [InlineData("../a/b.html?x=1:2#c:d")]
    [InlineData("//example.org/a")]
    [InlineData("https://example.org")]
    [InlineData("HTTP://example.org")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("tel:+123")]
    public void Lets_addresses_pass_that_only_lead_somewhere(string? address) => LinkAddress.IsSafe(address).ShouldBeTrue();

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\r\nscript:alert(1)")]
    [InlineData(" \u0001javascript:alert(1)")]
    [InlineData("java\u0000script:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://example.org/1")]
    [InlineData("javascript:/%2F?#")]
    [InlineData(":x")]
    public void Stops_every_other_scheme(string address) => LinkAddress.IsSafe(address).ShouldBeFalse();
}
