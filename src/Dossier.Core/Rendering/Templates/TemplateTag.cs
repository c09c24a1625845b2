using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Templates;

/// <summary>What a tag of a template does.</summary>
public enum TagKind
{
    /// <summary><c>{{value}}</c> or <c>{{helper argument}}</c>.</summary>
    Expression,

    /// <summary><c>{{#name argument}}</c>.</summary>
    Open,

    /// <summary><c>{{/name}}</c>.</summary>
    Close,

    /// <summary><c>{{else}}</c> or <c>{{else if argument}}</c>.</summary>
    Else,

    /// <summary><c>{{&gt; partial argument}}</c>.</summary>
    Partial,

    /// <summary><c>{{#&gt; partial argument}}</c>.</summary>
    OpenPartial,
}

/// <summary>A tag of a Handlebars template.</summary>
/// <param name="Words">Name and arguments, each with its place.</param>
public sealed record TemplateTag(TagKind Kind, SourceSpan Span, ImmutableArray<Located<string>> Words)
{
    public Located<string> Name => Words.IsEmpty ? new Located<string>("", Span) : Words[0];

    /// <summary>The name of the partial that it calls.</summary>
    public string PartialName => Name.Value.Trim('"', '\'');
}
