using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Reading.Shapes;

/// <summary>What a value in front matter may be. The one description that reading, its messages and its schema rest on.</summary>
/// <param name="Expected">The words for a message: "expected …".</param>
public abstract record Shape(string Expected);

public sealed record TextShape() : Shape("a text")
{
    /// <summary>The kinds of things whose ids it usually holds, for completion; empty where it is no name.</summary>
    public ImmutableArray<ThingKind> Names { get; init; } = [];

    /// <summary>A word that may stand in place of an id.</summary>
    public string? OrWord { get; init; }

    /// <summary>What can be offered for completion, in order; empty where it is no name.</summary>
    /// <param name="ids">The ids of the dossier by kind.</param>
    public ImmutableArray<string> Offers(ILookup<ThingKind, string> ids)
        => [.. Names.SelectMany(kind => ids[kind]).Concat(OrWord is { } word ? [word] : Array.Empty<string>()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>A whole number within bounds, where it has some.</summary>
public sealed record WholeNumberShape(int? Least = null, int? Most = null)
    : Shape("a whole number" + (Least is null ? "" : FormattableString.Invariant($" from {Least}")) + (Most is null ? "" : FormattableString.Invariant($" to {Most}")));

/// <summary>A language tag.</summary>
public sealed record LanguageShape() : Shape("a language tag such as `en` or `pt-BR`");

/// <summary>The code of a warning that the editors may let stand.</summary>
public sealed record WarningCodeShape() : Shape("the code of a warning, such as `DS0512`");

public sealed record FlagShape() : Shape("`true` or `false`");

/// <summary>An EDTF date.</summary>
public sealed record DateShape() : Shape("a date such as `2022-01-05`, `2022-01`, `2022-01~` or `2022-01-05/2022-01-10`");

/// <summary>One day, without doubt.</summary>
public sealed record DayShape() : Shape("a day such as `2022-02-03`");

/// <summary>An EDTF date, or a day with a time, which is left out.</summary>
public sealed record MomentShape() : Shape(new DateShape().Expected);

/// <summary>An absolute address with http or https.</summary>
public sealed record AddressShape() : Shape("an address that begins with `https://`");

/// <summary>The same, or the bare name of a host, perhaps with a port and a path.</summary>
public sealed record HostShape() : Shape("an address such as `https://example.org/`");

public sealed record ChoiceShape(ImmutableArray<string> Choices) : Shape("one of " + string.Join(", ", Choices.Select(choice => $"`{choice}`")));

/// <param name="OrOne">Whether a single item may stand without the list around it.</param>
public sealed record ListShape(Shape Item, bool OrOne = false) : Shape("a list");

/// <summary>A mapping with known keys; or, where <paramref name="Short"/> is given, the short form in its place.</summary>
public sealed record MappingShape(ImmutableArray<Key> Keys, Shape? Short = null) : Shape(Short is null ? "a mapping" : $"{Short.Expected} or a mapping")
{
    public Key? this[string name] => Keys.FirstOrDefault(key => key.Name == name);
}

/// <summary>A key of a mapping.</summary>
/// <param name="Description">What it is for, for editors.</param>
public sealed record Key(string Name, Shape Shape, string Description, bool Required = false);
