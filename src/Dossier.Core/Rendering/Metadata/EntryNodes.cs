using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>Describes who or what an entry is about: an expert, or a person, organisation, place or term of the who's who.</summary>
public static class EntryNodes
{
    private const string Glossary = "terms/index.html";

    public static PageContent Define(PageGraph graph, Expert expert) => new("ProfilePage", expert) { MainEntity = Define(graph, expert, Parts.Prose(expert.Role)) };

    public static PageContent Define(PageGraph graph, Term term) => new("WebPage", term) { MainEntity = Define(graph, term, Parts.Prose(term.Role)) };

    /// <summary>The glossary as a whole. Its terms are described on their own pages.</summary>
    public static PageContent DefineGlossary(PageGraph graph) => new("CollectionPage", null) { MainEntity = Set(graph) };

    private static GraphReference Define(PageGraph graph, Thing thing, string? role)
    {
        var type = SchemaType.Of(thing);
        var organisation = graph.Dossier.OrganisationOf[thing.Key].FirstOrDefault();
        return graph.Define(GraphNode.Of(
            type,
            graph.Id(thing),
            ("name", thing.Name),
            ("alternateName", thing.Aliases.Where(alias => !alias.Misspelling && alias.Text.Value != thing.Title?.Value).Select(alias => alias.Text.Value).ToImmutableArray()),
            ("url", graph.Address(thing)),
            ("jobTitle", type == SchemaType.Person ? role : null),
            ("affiliation", type == SchemaType.Person && organisation is not null && SchemaType.Of(organisation) == SchemaType.Organization ? graph.Refer(organisation) : null),
            ("inDefinedTermSet", type == "DefinedTerm" ? Set(graph) : null)));
    }

    private static GraphReference Set(PageGraph graph)
        => graph.Refer(graph.Id(Glossary, "glossary"), id => GraphNode.Of("DefinedTermSet", id, ("name", $"Glossary: {graph.Dossier.Content.Settings.Title}"), ("url", graph.Address(Glossary))));
}
