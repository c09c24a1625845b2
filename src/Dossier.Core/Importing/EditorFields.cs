namespace Dossier.Core.Importing;

/// <summary>What the editor gives on the command line; it stands before what the article states.</summary>
public sealed record EditorFields
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    /// <summary>In EDTF.</summary>
    public string? Published { get; init; }

    /// <summary>The fields as an article's own would be given, each marked as the editor's.</summary>
    public ArticleMetadata ToMetadata() => new()
    {
        Title = Given(Title, "--title"),
        Authors = [.. (Author ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => Given(name, "--author")).OfType<Stated>()],
        Publisher = Given(Publisher, "--publisher"),
        Published = Given(Published, "--published"),
        Url = Given(Url, "--url"),
    };

    private static Stated? Given(string? value, string option)
        => string.IsNullOrWhiteSpace(value) ? null : new Stated(value.Trim(), $"given by the editor with {option}");
}
