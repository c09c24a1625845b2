using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Rendering.Data;
using Dossier.Core.Text;
using HandlebarsDotNet;

namespace Dossier.Core.Rendering.Templates;

/// <summary>
/// The templates and partials of a site: the one place that knows the template library. Each template and partial is compiled when
/// it is first needed, once.
/// </summary>
public sealed class TemplateSet
{
    public const string PartialsFolder = "partials/";
    public const string Extension = ".hbs";
    private const int MostTrials = 20;
    private readonly Dictionary<string, SourceFile> partials = new(StringComparer.Ordinal);
    private readonly IHandlebars markup;
    private readonly IHandlebars plain;
    private readonly ConcurrentDictionary<(string Path, string Text), HandlebarsTemplate<TextWriter, object, object>> compiled = new();

    private TemplateSet(ImmutableArray<LoadedFile> theme, DiagnosticBag diagnostics)
    {
        foreach (var file in theme.Where(IsPartial))
        {
            if (Utf8.Decode(file, diagnostics) is { } text)
            {
                partials[NameOf(file)] = text;
            }
        }

        markup = Environment(new MarkupEncoder());
        plain = Environment(new LineEncoder());
    }

    public static bool IsPartial(LoadedFile file) => file.Path.StartsWith(PartialsFolder, StringComparison.Ordinal) && file.Path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>The name by which templates call a partial.</summary>
    public static string NameOf(LoadedFile partial) => partial.Path[PartialsFolder.Length..^Extension.Length];

    public static bool IsTemplate(LoadedFile file) => file.Path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Reads the partials and checks every template against the type of its view.</summary>
    /// <param name="memory">Of the set that was made before.</param>
    public static TemplateSet Create(ImmutableArray<LoadedFile> theme, IReadOnlyCollection<(SourceFile Template, Type View)> templates, DiagnosticBag diagnostics, TemplateMemory? memory = null)
    {
        memory ??= new TemplateMemory();
        var set = memory.Of(theme) ?? new TemplateSet(theme, diagnostics);
        memory.Keep(theme, set);
        var found = new DiagnosticBag();
        var checker = new TemplateChecker(set.partials, DataHelpers.Names, found);
        var notChecked = templates.Where(pair => !memory.IsRight(pair.Template, pair.View)).ToArray();
        ThemeFiles.Report(theme, templates.Select(pair => pair.Template), set.partials, found);
        foreach (var (template, view) in notChecked)
        {
            checker.Check(template, view);
        }

        if (found.IsEmpty)
        {
            memory.KeepRight(notChecked);
        }

        diagnostics.Add(found.ToSorted());
        return set;
    }

    /// <summary>
    /// Renders a template with its view. Values are escaped as HTML for .html and .xml, and kept on one line elsewhere.
    /// <c>null</c> where the template library refuses it for a reason that the check before did not find; the diagnostics say so.
    /// </summary>
    public string? Render(SourceFile template, string outputPath, object view, DiagnosticBag diagnostics)
    {
        var environment = Path.GetExtension(outputPath) is ".html" or ".xml" or ".svg" ? markup : plain;
        var render = compiled.GetOrAdd((template.Path, template.Text), static (_, made) => Compiled(made.template, made.environment), (template, environment));
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            render(writer, view, null!);
            return writer.ToString();
        }
        catch (TemplateFailedException failed)
        {
            diagnostics.Add(failed.Innermost.File.Start, Rules.TemplateFailed, failed.Innermost.InnerException!.Message.Trim().ReplaceLineEndings(" "), "compare it with the built-in templates");
            return null;
        }
    }

    /// <summary>The template, compiled at its first use; whatever the library throws says which file it was about.</summary>
    private static HandlebarsTemplate<TextWriter, object, object> Compiled(SourceFile file, IHandlebars environment)
    {
        var compiling = new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => Compile(file, environment));
        return (writer, view, data) =>
        {
            try
            {
                compiling.Value(writer, view, data);
            }
#pragma warning disable CA1031 // The library throws exceptions of any type for a template that it can't compile or run.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                throw new TemplateFailedException(file, exception);
            }
        };
    }

    /// <summary>The library limits its regular expressions by the clock, which a machine that is busy elsewhere overruns with any template: then it is tried again.</summary>
    private static HandlebarsTemplate<TextWriter, object, object> Compile(SourceFile file, IHandlebars environment)
    {
        for (var trials = 1; ; trials++)
        {
            try
            {
                return environment.Compile(new StringReader(file.Text));
            }
            catch (RegexMatchTimeoutException) when (trials < MostTrials)
            {
            }
        }
    }

    private IHandlebars Environment(ITextEncoder encoder)
    {
        var environment = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = encoder, FormatProvider = CultureInfo.InvariantCulture });
        foreach (var (name, partial) in partials)
        {
            environment.RegisterTemplate(name, Compiled(partial, environment));
        }

        DataHelpers.Register(environment);
        return environment;
    }

    private sealed class TemplateFailedException(SourceFile file, Exception inner) : Exception(inner.Message, inner)
    {
        public SourceFile File { get; } = file;

        /// <summary>The failure of the partial in which it began, behind those of the templates that called it.</summary>
        public TemplateFailedException Innermost
        {
            get
            {
                var innermost = this;
                for (var cause = InnerException; cause is not null; cause = cause.InnerException)
                {
                    innermost = cause as TemplateFailedException ?? innermost;
                }

                return innermost;
            }
        }
    }
}
