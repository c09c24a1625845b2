using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>The types of schema.org that the things of a dossier have.</summary>
public static class SchemaType
{
    public const string Person = "Person";
    public const string Organization = "Organization";

    /// <summary>An article with a publisher is taken for news, which has one; of another it is only known that it is an article.</summary>
    public static string Of(Thing thing) => thing switch
    {
        Article { Publisher: not null } => "NewsArticle",
        Article => "Article",
        Expert => Person,
        Term { TermKind: TermKind.Person } => Person,
        Term { TermKind: TermKind.Organisation } => Organization,
        Term { TermKind: TermKind.Place } => "Place",
        Term => "DefinedTerm",
        Measure => "Property",
        Topic => "Thing",
        _ => "WebPage",
    };

    /// <summary>The part of a thing's id behind its page's address: the page itself is another node.</summary>
    public static string Fragment(Thing thing) => thing switch
    {
        Article => "article",
        Topic => "topic",
        Measure => "measure",
        Page => PageNode.Fragment,
        _ => Of(thing).ToLowerInvariant(),
    };

    /// <summary>Only direct and partial statements are quotations; of the others the article gives what was said, not the words.</summary>
    public static string Of(LinkedStatement linked) => linked.Statement.Mode is StatementMode.Direct or StatementMode.Partial ? "Quotation" : "Claim";

    /// <summary>Whether something can have said or written something, as schema.org sees it.</summary>
    public static bool IsAgent(Thing? thing) => thing is not null && Of(thing) is Person or Organization;
}
