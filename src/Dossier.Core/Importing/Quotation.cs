namespace Dossier.Core.Importing;

/// <summary>A stretch of an article inside quotation marks.</summary>
/// <param name="Block">The index of its block.</param>
/// <param name="Start">Where its words begin in the block's text, behind the mark.</param>
/// <param name="End">Where they end, before the closing mark.</param>
/// <param name="Continues">It goes on from the paragraph before, which did not close its marks.</param>
public sealed record Quotation(int Block, int Start, int End, bool Continues)
{
    /// <summary>Where the opening mark stands.</summary>
    public int Outer => Start - 1;
}
