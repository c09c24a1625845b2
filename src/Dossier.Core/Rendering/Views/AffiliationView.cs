namespace Dossier.Core.Rendering.Views;

/// <summary>What somebody is, and where: "head of the ", "Harbour Trust", "". The organisation is a link, in the words of the role where they name it.</summary>
public sealed record AffiliationView(string Before, LinkView? Organisation, string After);
