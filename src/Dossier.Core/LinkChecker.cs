using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Checking;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Loading;
using Dossier.Core.Probing;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>
/// Tries the addresses that a dossier gives. It stands beside the pipeline: no build uses the network.
/// <list type="number">
/// <item>finds the addresses;</item>
/// <item>takes from the memory of earlier runs what is fresh;</item>
/// <item>asks for the rest;</item>
/// <item>reports, and keeps what may be remembered.</item>
/// </list>
/// </summary>
public static class LinkChecker
{
    public const string MemoryName = "links.json";

    /// <summary>The file in which answers are remembered, from the site's folder.</summary>
    public const string MemoryPath = $"{KeptFiles.Folder}/{MemoryName}";

    public static async Task<LinkResult> Check(DossierGraph graph, LinkOptions options, CancellationToken stop)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        var today = DateOnly.FromDateTime(options.Probe.Time.GetUtcNow().UtcDateTime);
        var uses = AddressFinder.Find(graph);
        var addresses = uses.Select(use => use.Address).DistinctBy(address => address.AbsoluteUri).ToImmutableArray();
        var memory = options.IsFresh ? AnswerMemory.Empty : Remember(options.Folders, notes);
        var known = addresses.Select(address => (address.AbsoluteUri, Found: memory.Of(address, today))).Where(pair => pair.Found is not null).ToDictionary(pair => pair.AbsoluteUri, pair => pair.Found!, StringComparer.Ordinal);
        var asked = addresses.Where(address => !known.ContainsKey(address.AbsoluteUri)).ToImmutableArray();
        var diagnostics = new DiagnosticBag();
        var probed = new ProbeResult(FrozenDictionary<string, Answer>.Empty, IsAway: false);
        if (!asked.IsEmpty)
        {
            options.Asking?.Invoke(asked.Length);
            probed = await AddressProber.Probe(asked, options.Probe with { Dossier = graph.Content.Settings.Host }, stop);
        }

        var told = probed.Answers.Where(pair => !probed.IsAway || !pair.Value.IsUnproved).ToArray();
        if (probed.IsAway)
        {
            diagnostics.Add(LinkRules.NoNetwork(options.Folders.Input, asked.Length - told.Length));
        }

        var answers = known.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Answer)).Concat(told).ToFrozenDictionary(StringComparer.Ordinal);
        new LinkRules(uses, answers, diagnostics).Report();
        if (told.Length > 0)
        {
            var kept = known.Concat(told.Select(pair => KeyValuePair.Create(pair.Key, new RememberedAnswer(pair.Value, today))));
            if (KeptFiles.Write(options.Folders.Root, MemoryName, AnswerMemory.Format(kept)) is { } fault)
            {
                notes.Add($"the answers are not kept for the next run, since `{MemoryPath}` can’t be written: {fault}");
            }
        }

        var (warnings, accepted) = AcceptedWarnings.Part(diagnostics.ToSorted(), graph.Content);
        return new LinkResult(warnings, answers, known.Count, probed.IsAway) { Accepted = accepted, Notes = notes.ToImmutable() };
    }

    private static AnswerMemory Remember(SiteFolders folders, ImmutableArray<string>.Builder notes)
    {
        if (KeptFile.Read(Path.Combine(folders.Root, KeptFiles.Folder, MemoryName)) is not { } text)
        {
            return AnswerMemory.Empty;
        }

        var memory = AnswerMemory.Parse(text);
        if (memory is null)
        {
            notes.Add($"`{MemoryPath}` was damaged and is begun anew");
        }

        return memory ?? AnswerMemory.Empty;
    }
}
