using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Parsing;

/// <summary>A node of a YAML tree with the place where it stands.</summary>
public abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What the node is, for messages: "a text", "a list", "a mapping".</summary>
    public abstract string Describe();
}

/// <summary>A scalar; its text as written, without quotes.</summary>
/// <param name="IsPlain">Without quotes and not a block: only then can a word mean "nothing", true or false.</param>
public sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Nothing was written, not even between quotes, or <c>~</c> or <c>null</c> stands for it.</summary>
    public bool IsNull => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is ("~" or "null" or "Null" or "NULL"));

    public override string Describe() => IsNull ? "nothing" : "a text";
}

/// <summary>A list.</summary>
public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Describe() => "a list";
}

/// <summary>Keys with their values, in the order of the file.</summary>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Whether the text could not be read: what is not in it is then not missing.</summary>
    public bool IsUnreadable { get; init; }

    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    public override string Describe() => "a mapping";
}

/// <summary>A text that is not YAML. The reason was reported; nothing more is to be said of it.</summary>
public sealed record YamlUnreadable(SourceSpan Span) : YamlNode(Span)
{
    public override string Describe() => "unreadable";
}

/// <summary>One key and its value.</summary>
public sealed record YamlEntry(Located<string> Key, YamlNode Value);
