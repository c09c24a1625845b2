using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Probing;

/// <summary>Says of each place that gives an address what is wrong with it, and what could stand in its stead.</summary>
public sealed class LinkRules(ImmutableArray<AddressUse> uses, FrozenDictionary<string, Answer> answers, DiagnosticBag diagnostics)
{
    private const string Archive = "https://web.archive.org/web/";

    /// <summary>Reports all that an editor can mend. A server that answers no program, or wants us to come later, is nobody's fault.</summary>
    public void Report()
    {
        foreach (var use in uses)
        {
            if (answers.GetValueOrDefault(use.Address.AbsoluteUri) is { } answer)
            {
                Report(use, answer);
            }
        }
    }

    /// <summary>Says, instead of one fault for each address, that there is no network.</summary>
    /// <param name="path">The input folder.</param>
    public static Diagnostic NoNetwork(string path, int count)
        => new(
            Rules.NoNetwork,
            count == 1
                ? $"one address could not be reached, nor the name `{AddressProber.KnownHost}` looked up: this machine seems to have no network, so nothing is said of it"
                : FormattableString.Invariant($"{count} addresses could not be reached, nor the name `{AddressProber.KnownHost}` looked up: this machine seems to have no network, so nothing is said of them"),
            path,
            Help: "try again where there is a network; a proxy is taken from `HTTPS_PROXY` and `HTTP_PROXY`");

    private void Report(AddressUse use, Answer answer)
    {
        var (subject, address) = (Subject(use.Role), AddressProber.Short(use.Written.Value));
        switch (answer.Outcome)
        {
            case Outcome.Dead:
                diagnostics.Add(use.Written.Span, Rules.DeadLink, $"{subject} is gone: `{address}` {answer.Words}", Substitute(use));
                break;
            case Outcome.FrontPage:
                diagnostics.Add(use.Written.Span, Rules.LinkToFrontPage, $"{subject} is probably gone: `{address}` {answer.Words}", Substitute(use));
                break;
            case Outcome.Failing:
                diagnostics.Add(use.Written.Span, Rules.UnreachableLink, $"{subject} can’t be had: `{address}` {answer.Words}", $"try again later; if it stays so, {Substitute(use)}");
                break;
            case Outcome.Moved:
                diagnostics.Add(use.Written.Span, Rules.MovedLink, $"{subject} has moved for good: `{address}` {answer.Words}", $"see whether the same stands there, and write {(Key(use.Role) is { } key ? $"`{key}: {answer.LeadsTo}`" : "the new address")}");
                break;
            case Outcome.Local:
                diagnostics.Add(use.Written.Span, Rules.LocalAddress, $"`{address}` is an address of this machine or of a local network, which readers can’t reach", "write the public address; where the dossier stays inside the house, `--links-local` has such addresses tried too");
                break;
        }
    }

    private static string Subject(AddressRole role) => role switch
    {
        AddressRole.Original => "the original",
        AddressRole.Archived => "the archived copy",
        _ => "the page to which this links",
    };

    private static string? Key(AddressRole role) => role switch
    {
        AddressRole.Original => "url",
        AddressRole.Archived => "archived",
        _ => null,
    };

    /// <summary>What can stand in for an address that leads nowhere.</summary>
    private string Substitute(AddressUse use) => use switch
    {
        { Role: AddressRole.Original, Article.Archived: { } copy } => OfCopy(copy, use),
        { Role: AddressRole.Original } when InArchive(use) is { } listing => $"look for a copy at `{listing}`, and write its address as `archived:`",
        { Role: AddressRole.Archived } when InArchive(use) is { } listing => $"look for another copy at `{listing}`, or take `archived:` out",
        { Role: AddressRole.Link } when InArchive(use) is { } listing => $"mend the address, or link to a copy: `{listing}`",
        { Role: AddressRole.Link } => "mend the address, or take the link out",
        _ => "look for a copy in another archive",
    };

    private string OfCopy(ArchivedCopy copy, AddressUse use)
        => (LinkAddress.Web(copy.Url.Value) is { } address && AddressFinder.Asked(address) is { } asked ? answers.GetValueOrDefault(asked.AbsoluteUri)?.Outcome : null) switch
        {
            Outcome.Fine or Outcome.Moved => $"the copy in `archived:` answers, and readers find it beside the original; to lead them from each passage to its words there, write its address as `url:`",
            Outcome.Dead or Outcome.FrontPage or Outcome.Failing => $"the copy in `archived:` is not to be had either: look for another{(InArchive(use) is { } listing ? $" at `{listing}`" : "")}",
            _ => "see whether the copy in `archived:` can stand in for it: whether that answers is not known",
        };

    /// <summary>
    /// Where the Internet Archive lists its copies of an original, from the day on which the editor read it or the article came out; <c>null</c> where the address is its own. An archived copy is looked for under its
    /// article's original.
    /// </summary>
    private static string? InArchive(AddressUse use)
    {
        var original = use.Role == AddressRole.Archived ? use.Article?.Url?.Value : use.Written.Value;
        return original is null || original.StartsWith(Archive, StringComparison.OrdinalIgnoreCase) ? null : AddressProber.Short($"{Archive}{Day(use.Article)}*/{original}");
    }

    private static string Day(Article? article)
        => (article?.Accessed ?? article?.Published)?.Value.HtmlDateTime?.Replace("-", "", StringComparison.Ordinal) ?? "";
}
