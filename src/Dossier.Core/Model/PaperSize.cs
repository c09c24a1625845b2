namespace Dossier.Core.Model;

/// <summary>A size of paper.</summary>
public enum PaperSize
{
    A4,
    Letter,
}
