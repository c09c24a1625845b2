using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>A page of the editors' own, such as "about and method".</summary>
public sealed record Page : Thing
{
    /// <summary>The file's name, in its folder, of the page that stands for the folder.</summary>
    public const string Index = "index";

    /// <summary>How many pages are named at the foot of every page; where there are more, one page lists them.</summary>
    public const int MostAtFoot = 24;

    public override ThingKind Kind => ThingKind.Page;

    /// <summary>Whether the page stands at the path of its file, in any folder, and not in that of the pages.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The path of the file inside the input folder, without its extension; the id is made from it.</summary>
    public string FilePath { get; init; } = "";

    /// <summary>Whether nobody wrote it: it lists a folder that has no page of its own.</summary>
    public bool IsListing { get; init; }

    public Located<EdtfDate>? Published { get; init; }

    /// <summary>For a plain page its path, which is its address.</summary>
    public override string Key => IsPlain ? Id : base.Key;

    public override string Name => Title is not null ? base.Name : IsListing && !IsPlain ? "All pages" : NameOfFile;

    /// <summary>The folder for which the page stands: "blog" for <c>blog/index</c>; <c>null</c> where it stands for none.</summary>
    public string? Folder => IsPlain && Id.EndsWith("/" + Index, StringComparison.Ordinal) ? Id[..^(Index.Length + 1)] : null;

    /// <summary>The folder in which the page is listed, from the input folder; empty for the input folder itself.</summary>
    public string Parent => (Folder ?? Key) is var place && place.LastIndexOf('/') is >= 0 and var slash ? place[..slash] : "";

    /// <summary>Where no title is given, the words of the file's name, or of the folder's.</summary>
    private string NameOfFile
    {
        get
        {
            var path = Folder ?? FilePath;
            var words = string.Join(' ', path[(path.LastIndexOf('/') + 1)..].Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));
            return words.Length == 0 ? Id : string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));
        }
    }
}
