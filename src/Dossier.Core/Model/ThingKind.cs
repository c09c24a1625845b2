namespace Dossier.Core.Model;

/// <summary>The kinds of things that have a file in the dossier and a page on the site.</summary>
public enum ThingKind
{
    Article,
    Topic,
    Expert,
    Term,
    Measure,
    Page,
}

/// <summary>The words for the kinds: a folder's name and the name in a template's brackets.</summary>
public static class ThingKinds
{
    public static IReadOnlyList<ThingKind> All { get; } = Enum.GetValues<ThingKind>();

    /// <summary>The folder in <c>input/</c> and in references: "articles".</summary>
    public static string Folder(this ThingKind kind) => kind.Name() + "s";

    /// <summary>The name in a template's brackets and in messages: "article".</summary>
    public static string Name(this ThingKind kind) => kind switch
    {
        ThingKind.Article => "article",
        ThingKind.Topic => "topic",
        ThingKind.Expert => "expert",
        ThingKind.Term => "term",
        ThingKind.Measure => "measure",
        _ => "page",
    };

    /// <summary>The name with its article, for messages: "an article".</summary>
    public static string WithArticle(this ThingKind kind) => kind is ThingKind.Article or ThingKind.Expert ? $"an {kind.Name()}" : $"a {kind.Name()}";
}
