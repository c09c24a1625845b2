using Dossier.Core.Writing;

namespace Dossier.Tests.Writing;

public class ManifestTests
{
    private static readonly string Digest = new('a', 64);

    [Fact]
    public void Reads_what_it_writes()
    {
        var manifest = Manifest.Of([("b c.html", Digest), ("a/b.html", Digest), ("a/b.html", new string('b', 64))]);
        manifest.ToString().ShouldBe($"dossier-manifest 1\n{Digest}  a/b.html\n{new string('b', 64)}  a/b.html\n{Digest}  b c.html\n");
        Manifest.Parse(manifest.ToString()).ToString().ShouldBe(manifest.ToString());
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("./a")]
    [InlineData("..\\a")]
    [InlineData("")]
    public void Passes_over_a_path_that_is_not_plainly_inside(string path)
        => Manifest.Parse($"dossier-manifest 1\n{Digest}  {path}\n{Digest}  good.html\n").Paths.ShouldBe(["good.html"]);

    [Fact]
    public void Passes_over_a_path_without_a_digest()
        => Manifest.Parse($"dossier-manifest 1\nabc  a.html\na.html\n{Digest} one-space.html\n{Digest}  good.html").Paths.ShouldBe(["good.html"]);
}
