namespace Dossier.Core.Reading.Foreign;

/// <summary>What the folders of other generators hold that has no counterpart here. Each sort is told once for the site.</summary>
public enum ForeignSort
{
    TemplateFile,
    CodeFile,
    StyleFile,
    DataFile,
    HtmlFile,
    Shortcode,
    Html,
    LayoutKey,
    ArchiveKey,
    ComputedValue,
    OtherKey,
    Setting,
}
