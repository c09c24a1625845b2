namespace Dossier.Core.Text;

/// <summary>A figure in running text: a number, or a date as far as it is written.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Number">Its number; <c>null</c> for a date, and for a number that is too large to be held.</param>
/// <param name="IsOrdinal">The number is written as "6th".</param>
public readonly record struct Figure(int Start, int Length, decimal? Number, bool IsOrdinal = false)
{
    public int? Day { get; init; }

    /// <summary>1 to 12; <c>null</c> for what is not a date.</summary>
    public int? Month { get; init; }

    public int? Year { get; init; }
}
