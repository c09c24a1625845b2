namespace Dossier.Core.Probing;

/// <summary>What became of asking for an address.</summary>
public enum Outcome
{
    Fine,

    /// <summary>It leads to another address for good.</summary>
    Moved,

    /// <summary>It leads to the front page of a host, as sites do with what they no longer have.</summary>
    FrontPage,

    /// <summary>The server says that there is nothing, or no host has the name.</summary>
    Dead,

    /// <summary>No answer, or none that makes sense. It may be there tomorrow.</summary>
    Failing,

    /// <summary>The server answers, but not to a program, or not without a password.</summary>
    Guarded,

    /// <summary>The server asks to come again later than this run lasts.</summary>
    Later,

    /// <summary>It is one of this machine or of a local network, and was not asked.</summary>
    Local,

    /// <summary>The time of the run was up before its turn.</summary>
    NotAsked,
}

/// <summary>What is known of an address.</summary>
/// <param name="Words">What it does, to follow the address in a sentence: "answers 404 (not found)"; empty where it is fine.</param>
/// <param name="LeadsTo">Where it leads; <c>null</c> where it leads nowhere else.</param>
public sealed record Answer(Outcome Outcome, string Words = "", string? LeadsTo = null)
{
    /// <summary>Whether a server was met in the end, as opposed to none being there or the network away.</summary>
    public bool HasContact { get; init; } = true;

    /// <summary>Whether it would be the same without a network.</summary>
    public bool IsUnproved => !HasContact && Outcome is (Outcome.Dead or Outcome.Failing);
}
