namespace Dossier.Core.Importing;

/// <summary>A value that the article states, with the words for where it does.</summary>
/// <param name="Where">Such as "line 3: “By Ada Marsh”".</param>
public sealed record Stated(string Value, string Where);
