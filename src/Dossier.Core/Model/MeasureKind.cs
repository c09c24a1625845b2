namespace Dossier.Core.Model;

/// <summary>What kind of value a measure takes.</summary>
public enum MeasureKind
{
    Quantity,
    Share,
    Money,
    Date,
    Text,
}
