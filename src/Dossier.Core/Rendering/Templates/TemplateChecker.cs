using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Templates;

/// <summary>
/// Holds a template against the type of its view before it runs: every block is closed, every field, partial and helper exists.
/// A partial is checked once for each type of view that it is called with.
/// </summary>
public sealed class TemplateChecker(IReadOnlyDictionary<string, SourceFile> partials, IReadOnlyCollection<string> helpers, DiagnosticBag diagnostics)
{
    private const string PartialBlock = "@partial-block";
    private static readonly string[] Blocks = ["if", "unless", "each", "with"];
    private static readonly string[] LoopData = ["@index", "@first", "@last", "@key"];
    private readonly Dictionary<SourceFile, ImmutableArray<TemplateTag>> scanned = [];
    private readonly HashSet<(SourceFile, Type)> seen = [];

    /// <summary>Checks a template and every partial that it calls.</summary>
    public void Check(SourceFile template, Type view)
    {
        if (!seen.Add((template, view)))
        {
            return;
        }

        if (!scanned.TryGetValue(template, out var tags))
        {
            tags = TemplateScanner.Scan(template, diagnostics);
            scanned.Add(template, tags);
            CheckNesting(tags);
        }

        var scopes = new Stack<Scope>([new Scope(null, view)]);
        foreach (var tag in tags)
        {
            CheckTag(tag, scopes, view);
        }
    }

    private void CheckTag(TemplateTag tag, Stack<Scope> scopes, Type root)
    {
        switch (tag.Kind)
        {
            case TagKind.Open:
                var type = tag.Words.Length > 1 ? TypeOf(tag.Words[1], scopes, root) : null;
                if (tag.Name.Value == "each" && type is not null && ElementOf(type) is null)
                {
                    diagnostics.Add(tag.Words[1].Span, Rules.TemplateSyntax, $"`each` goes through a list; `{tag.Words[1].Value}` is none", "write `#if` or `#with` in place of `#each`");
                }

                scopes.Push(new Scope(tag, tag.Name.Value switch
                {
                    "each" => ElementOf(type),
                    "with" => type,
                    _ => scopes.Peek().View,
                }));
                break;
            case TagKind.OpenPartial:
                CheckPartial(tag, scopes, root);
                scopes.Push(new Scope(tag, scopes.Peek().View));
                break;
            case TagKind.Partial when tag.Name.Value != PartialBlock:
                CheckPartial(tag, scopes, root);
                break;
            case TagKind.Close when scopes.Count > 1:
                scopes.Pop();
                break;
            case TagKind.Else when scopes.Count > 1 && scopes.Peek() is { Tag.Name.Value: "each" or "with" } scope:
                scopes.Pop();
                scopes.Push(scope with { View = scopes.Peek().View });
                break;
            case TagKind.Else when tag.Words is [{ Value: "if" }, var condition]:
                TypeOf(condition, scopes, root);
                break;
            case TagKind.Expression when tag.Words.Length > 1:
                if (!helpers.Contains(tag.Name.Value))
                {
                    diagnostics.Add(tag.Name.Span, Rules.UnknownHelper, $"there is no helper `{tag.Name.Value}`", Diagnostic.DidYouMean(tag.Name.Value, helpers, $"the helpers are {string.Join(", ", helpers.Order(StringComparer.Ordinal))}"));
                }

                foreach (var argument in tag.Words.Skip(1))
                {
                    TypeOf(argument, scopes, root);
                }

                break;
            case TagKind.Expression:
                if (TypeOf(tag.Name, scopes, root) is { } written && !IsText(written))
                {
                    diagnostics.Add(
                        tag.Name.Span,
                        Rules.TemplateSyntax,
                        $"`{tag.Name.Value}` is {(ElementOf(written) is null ? "more than one field" : "a list")} and can't be written as text",
                        ElementOf(written) is null ? $"name one of its fields: {string.Join(", ", FieldsOf(written))}" : $"go through it with `{{{{#each {tag.Name.Value}}}}}`");
                }

                break;
        }
    }

    private void CheckPartial(TemplateTag tag, Stack<Scope> scopes, Type root)
    {
        var name = tag.PartialName;
        if (!partials.TryGetValue(name, out var partial))
        {
            diagnostics.Add(tag.Name.Span, Rules.UnknownPartial, $"there is no partial `{name}`", Diagnostic.DidYouMean(name, partials.Keys, $"create `theme/partials/{name}.hbs`"));
            return;
        }

        if (tag.Words.Length > 2)
        {
            diagnostics.Add(tag.Words[2].Span, Rules.TemplateSyntax, "a partial takes one view", $"write `{{{{> {name} view}}}}`");
            return;
        }

        var view = tag.Words.Length > 1 ? TypeOf(tag.Words[1], scopes, root) : scopes.Peek().View;
        if (view is not null)
        {
            Check(partial, view);
        }
    }

    /// <summary>The type that a path leads to; <c>null</c> for a literal, or where a fault was reported or cannot be known.</summary>
    private Type? TypeOf(Located<string> path, Stack<Scope> scopes, Type root)
    {
        var text = path.Value;
        if (text.Length == 0 || text[0] is '"' or '\'' || char.IsDigit(text[0]) || text is "true" or "false" || LoopData.Contains(text))
        {
            return null;
        }

        var views = Contexts(scopes);
        var depth = 0;
        while (text == ".." || text.StartsWith("../", StringComparison.Ordinal))
        {
            text = text.Length > 3 ? text[3..] : "";
            depth++;
        }

        if (depth >= views.Count)
        {
            diagnostics.Add(path.Span, Rules.UnknownField, $"`{path.Value}` leads out of the template", "a partial sees only the view that it is called with: pass it with `{{> name view}}`");
            return null;
        }

        var type = views[depth];
        if (text.StartsWith("@root.", StringComparison.Ordinal))
        {
            (text, type) = (text["@root.".Length..], root);
        }

        foreach (var name in text.Split('.', '/'))
        {
            if (type is null)
            {
                return null;
            }

            if (name is "this" or "")
            {
                continue;
            }

            var property = type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            if (property is null)
            {
                var known = FieldsOf(type);
                diagnostics.Add(path.Span, Rules.UnknownField, $"`{type.Name}` has no field `{name}`", Diagnostic.DidYouMean(name, known, $"its fields: {string.Join(", ", known)}"));
                return null;
            }

            type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        }

        return type;
    }

    /// <summary>The views that <c>this</c>, <c>../</c>, <c>../../</c> … mean: only <c>each</c> and <c>with</c> make a new one.</summary>
    private static List<Type?> Contexts(Stack<Scope> scopes)
        => [.. scopes.Where(scope => scope.Tag is null || scope.Tag is { Kind: TagKind.Open, Name.Value: "each" or "with" }).Select(scope => scope.View)];

    private static Type? ElementOf(Type? list)
        => list is null || list == typeof(string) ? null
            : list.GetInterfaces().Append(list)
                .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) && typeof(IEnumerable).IsAssignableFrom(list))
                .Select(type => type.GetGenericArguments()[0])
                .FirstOrDefault();

    private static bool IsText(Type type) => type == typeof(string) || type == typeof(decimal) || type.IsPrimitive || type.IsEnum;

    private static string[] FieldsOf(Type type)
        => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(candidate => Camel(candidate.Name)).Order(StringComparer.Ordinal)];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private void CheckNesting(ImmutableArray<TemplateTag> tags)
    {
        var open = new Stack<TemplateTag>();
        var withElse = new HashSet<TemplateTag>(ReferenceEqualityComparer.Instance);
        foreach (var tag in tags)
        {
            switch (tag.Kind)
            {
                case TagKind.Open when !Blocks.Contains(tag.Name.Value):
                    diagnostics.Add(tag.Name.Span, Rules.UnknownHelper, $"there is no block `{tag.Name.Value}`", Diagnostic.DidYouMean(tag.Name.Value, Blocks, $"the blocks are {string.Join(", ", Blocks)}"));
                    open.Push(tag);
                    break;
                case TagKind.Open when tag.Words.Length != 2:
                    diagnostics.Add(tag.Span, Rules.TemplateSyntax, $"`{tag.Name.Value}` takes one field", $"write `{{{{#{tag.Name.Value} field}}}}`");
                    open.Push(tag);
                    break;
                case TagKind.Open or TagKind.OpenPartial:
                    open.Push(tag);
                    break;
                case TagKind.Close when open.TryPeek(out var last) && last.Name.Value == tag.Name.Value:
                    open.Pop();
                    break;
                case TagKind.Close:
                    diagnostics.Add(
                        tag.Span,
                        Rules.TemplateSyntax,
                        open.TryPeek(out var unclosed)
                            ? $"`{{{{/{tag.Name.Value}}}}}` closes nothing; `{unclosed.Name.Value}` is open since line {unclosed.Span.Position.Line}"
                            : $"`{{{{/{tag.Name.Value}}}}}` closes nothing",
                        unclosed is null ? "remove it" : $"write `{{{{/{unclosed.Name.Value}}}}}` first");
                    break;
                case TagKind.Else when !open.TryPeek(out var block) || block.Kind == TagKind.OpenPartial:
                    diagnostics.Add(tag.Span, Rules.TemplateSyntax, "`else` stands outside a block", "remove it");
                    break;
                case TagKind.Else when tag.Words is not ([] or [{ Value: "if" }, _]):
                    diagnostics.Add(tag.Span, Rules.TemplateSyntax, "`else` stands alone or before `if` and one field", "write `{{else}}` or `{{else if field}}`");
                    break;
                case TagKind.Else when withElse.Contains(open.Peek()):
                    diagnostics.Add(tag.Span, Rules.TemplateSyntax, $"the block `{open.Peek().Name.Value}` has its `else` already", "remove it, or write `{{else if field}}` for the first");
                    break;
                case TagKind.Else when tag.Words.IsEmpty:
                    withElse.Add(open.Peek());
                    break;
            }
        }

        foreach (var tag in open)
        {
            diagnostics.Add(tag.Span, Rules.TemplateSyntax, $"the block `{tag.Name.Value}` that begins here is never closed", $"close it with `{{{{/{tag.Name.Value}}}}}`");
        }
    }

    private sealed record Scope(TemplateTag? Tag, Type? View);
}
