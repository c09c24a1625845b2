using System.Net;

namespace Dossier.Browser.Tests.Walking;

/// <summary>Follows every link of a site's pages that stays inside it, as requests to its server.</summary>
public static class LinkWalk
{
    public static async Task<string[]> Faults(IReadOnlyCollection<PageReport> reports, string site)
    {
        var idsOf = reports.ToDictionary(report => site + report.Page, report => report.Ids.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var links = reports.SelectMany(report => report.Links.Select(link => (From: report.Page, Parts: link.Split('#', 2))))
            .Where(link => link.Parts[0].StartsWith(new Uri(site).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal))
            .GroupBy(link => link.Parts[0], StringComparer.Ordinal)
            .ToArray();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
        var faults = new List<string>();
        foreach (var target in links)
        {
            using var answer = await client.GetAsync(target.Key);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{target.First().From}: {target.Key} is answered {(int)answer.StatusCode}");
            }

            faults.AddRange(target.Where(link => link.Parts.Length == 2 && idsOf.TryGetValue(target.Key, out var ids) && !ids.Contains(Uri.UnescapeDataString(link.Parts[1])))
                .Select(link => $"{link.From}: {target.Key} has no {link.Parts[1]}"));
        }

        links.ShouldNotBeEmpty();
        return [.. faults];
    }
}
