using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Tests.Diagnostics;

public class DiagnosticBagTests
{
    private static readonly DiagnosticRule First = new("DS0001", "first-fault", Severity.Warning);
    private static readonly DiagnosticRule Second = new("DS0002", "second-fault", Severity.Warning);

    [Fact]
    public void Sorts_by_file_place_code_and_words_whatever_the_order_of_arrival()
    {
        var (a, b) = (new SourceFile("a.md", "0123456789ab"), new SourceFile("B.md", "0123456789ab"));
        Diagnostic[] sorted =
        [
            new(First, "m", "B.md"),
            Diagnostic.At(new SourceSpan(b, 0, 1), First, "m"),
            Diagnostic.At(new SourceSpan(a, 2, 1), Second, "m"),
            Diagnostic.At(new SourceSpan(a, 11, 1), First, "m"),
            Diagnostic.At(new SourceSpan(a, 11, 1), First, "n"),
            Diagnostic.At(new SourceSpan(a, 11, 1), Second, "a"),
        ];
        foreach (var order in new[] { sorted, [.. sorted.Reverse()], [sorted[3], sorted[0], sorted[5], sorted[1], sorted[4], sorted[2]] })
        {
            var bag = new DiagnosticBag();
            Parallel.ForEach(order, bag.Add);
            bag.ToSorted().ShouldBe(sorted);
        }
    }

    [Fact]
    public void Reports_the_same_fault_once()
    {
        var file = new SourceFile("a.md", "text");
        var bag = new DiagnosticBag();
        bag.Add(file.Start, First, "m", "help");
        bag.Add(file.Start, First, "m", "help");
        bag.Add(file.Start, First, "another", "help");
        bag.ToSorted().Select(diagnostic => diagnostic.Message).ShouldBe(["another", "m"]);
    }

    [Fact]
    public void Tells_errors_from_warnings()
    {
        var bag = new DiagnosticBag();
        bag.IsEmpty.ShouldBeTrue();
        bag.Add("a.md", First, "m");
        (bag.IsEmpty, bag.HasErrors).ShouldBe((false, false));
        bag.Add("a.md", First with { Severity = Severity.Error }, "m");
        bag.HasErrors.ShouldBeTrue();
    }
}

public class DidYouMeanTests
{
    [Fact]
    public void Names_the_nearest_first()
        => Diagnostic.DidYouMean("harbor", ["arbour", "harbour", "ship"]).ShouldBe("did you mean `harbour` or `arbour`?");

    [Fact]
    public void Names_three_at_most()
        => Diagnostic.DidYouMean("berth-0", ["berth-1", "berth-2", "berth-3", "berth-4"]).ShouldBe("did you mean `berth-1` or `berth-2` or `berth-3`?");

    [Fact]
    public void Says_something_else_where_nothing_is_near()
    {
        Diagnostic.DidYouMean("zebra", ["harbour"], "known: harbour").ShouldBe("known: harbour");
        Diagnostic.DidYouMean("zebra", ["harbour"]).ShouldBeNull();
        Diagnostic.DidYouMean("", ["a"]).ShouldBeNull();
    }
}
