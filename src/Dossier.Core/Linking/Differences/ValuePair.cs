namespace Dossier.Core.Linking.Differences;

/// <summary>Two values of one measure.</summary>
public sealed record ValuePair(LinkedFact One, LinkedFact Other);
