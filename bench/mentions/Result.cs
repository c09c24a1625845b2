namespace Dossier.Bench.Mentions;

/// <summary>Medians of processor time, in milliseconds.</summary>
/// <param name="Mentions">How many mentions were linked.</param>
/// <param name="WithoutNames">The stage with every name switched off.</param>
internal sealed record Result(int Articles, int Names, int Mentions, double Linking, double WithoutNames, double Matching, double SearchValues);
