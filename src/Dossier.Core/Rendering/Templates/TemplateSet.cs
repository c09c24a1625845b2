using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Rendering.Data;
using Dossier.Core.Text;
using HandlebarsDotNet;

namespace Dossier.Core.Rendering.Templates;

/// <summary>
/// The templates and partials of a site: the one place that knows the template library. Each template is compiled when it is
/// first needed, once.
/// </summary>
public sealed class TemplateSet
{
    private const string PartialsFolder = "partials/";
    private const string Extension = ".hbs";
    private readonly Dictionary<string, SourceFile> partials = new(StringComparer.Ordinal);
    private readonly IHandlebars markup;
    private readonly IHandlebars plain;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> compiled = new(StringComparer.Ordinal);

    private TemplateSet(ImmutableArray<LoadedFile> theme, DiagnosticBag diagnostics)
    {
        foreach (var file in theme.Where(IsPartial))
        {
            if (Utf8.Decode(file, diagnostics) is { } text)
            {
                partials[file.Path[PartialsFolder.Length..^Extension.Length]] = text;
            }
        }

        markup = Environment(new MarkupEncoder());
        plain = Environment(new LineEncoder());
    }

    public static bool IsPartial(LoadedFile file) => file.Path.StartsWith(PartialsFolder, StringComparison.Ordinal) && file.Path.EndsWith(Extension, StringComparison.Ordinal);

    public static bool IsTemplate(LoadedFile file) => file.Path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Reads the partials and checks every template against the type of its view.</summary>
    public static TemplateSet Create(ImmutableArray<LoadedFile> theme, IEnumerable<(SourceFile Template, Type View)> templates, DiagnosticBag diagnostics)
    {
        var set = new TemplateSet(theme, diagnostics);
        var checker = new TemplateChecker(set.partials, DataHelpers.Names, diagnostics);
        foreach (var (template, view) in templates)
        {
            checker.Check(template, view);
        }

        return set;
    }

    /// <summary>Renders a template with its view. Values are escaped as HTML for .html and .xml, and kept on one line elsewhere.</summary>
    public string Render(SourceFile template, string outputPath, object view)
    {
        var environment = Path.GetExtension(outputPath) is ".html" or ".xml" or ".svg" ? markup : plain;
        var render = compiled.GetOrAdd(
            template.Path,
            static (_, state) => new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => state.environment.Compile(new StringReader(state.template.Text))),
            (environment, template)).Value;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        render(writer, view, null!);
        return writer.ToString();
    }

    private IHandlebars Environment(ITextEncoder encoder)
    {
        var environment = Handlebars.Create(new HandlebarsConfiguration
        {
            TextEncoder = encoder,
            FormatProvider = CultureInfo.InvariantCulture,
            PartialTemplateResolver = new LazyPartials(partials),
        });
        DataHelpers.Register(environment);
        return environment;
    }

    /// <summary>Compiles a partial when a template first calls it: compiling is most of a cold start.</summary>
    private sealed class LazyPartials(Dictionary<string, SourceFile> partials) : IPartialTemplateResolver
    {
        private readonly Lock registering = new();

        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath)
        {
            if (partialName is null || !partials.TryGetValue(partialName, out var partial))
            {
                return false;
            }

            lock (registering)
            {
                if (!env.Configuration.RegisteredTemplates.ContainsKey(partialName))
                {
                    env.RegisterTemplate(partialName, partial.Text);
                }
            }

            return true;
        }
    }
}
