using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Foreign;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads <c>settings.yml</c>, with the settings of the command laid over it.</summary>
public static class SettingsReader
{
    public const string FileName = "settings.yml";

    /// <param name="finds">Takes the settings of other generators.</param>
    public static Settings Read(ImmutableArray<ParsedYaml> files, ReadOptions options, ForeignFinds finds, DiagnosticBag diagnostics)
    {
        if (files.FirstOrDefault(file => file.Path == FileName) is not { } file)
        {
            diagnostics.Add(options.InputPrefix + FileName, Rules.MissingSettings, $"there is no `{options.InputPrefix}{FileName}`", $"create it with a line `title: …`; if it stands beside `{options.InputPrefix}`, move it in there");
            return new Settings("", null, "en", null, null, Settings.DefaultLongestPassage) { IsPrivate = options.IsPrivate };
        }

        var own = ForeignKeys.WithoutInSettings(KeyNames.In(Fields.AsMapping(file.Root, file.File, diagnostics), ContentShapes.Settings, diagnostics), finds);
        var mapping = Overridden(own, options.Settings);
        ShapeChecker.Check(mapping, ContentShapes.Settings, diagnostics);
        var fields = new Fields(mapping);
        if (fields.Text("host") is { } host && LinkAddress.Web(host.Value) is { } address && (address.Query.Length > 0 || address.Fragment.Length > 0))
        {
            diagnostics.Add(host.Span, Rules.UnsafeAddress, $"`{host}` can't be the address of a site: nothing may stand behind `?` or `#`", $"write `{address.GetLeftPart(UriPartial.Path)}`");
        }

        if (fields.Text("language") is { } language && LanguageTags.IsTag(language.Value) && Wordings.For(language.Value) is null)
        {
            diagnostics.Add(language.Span, Rules.LanguageWithoutWording, $"numbers and dates can't be written in `{language.Value}`, so they are written in English", $"the languages are {string.Join(", ", Wordings.All.Select(wording => wording.Language))}");
        }

        var quotation = mapping["quotation"] is YamlMapping limits ? new Fields(limits) : (Fields?)null;
        return new Settings(
            fields.Text("title")?.Value ?? "",
            fields.Text("description")?.Value,
            fields.Text("language")?.Value ?? "en",
            SiteAddress.Read(fields, diagnostics),
            fields.Date("as-of"),
            quotation?.WholeNumber("passage-words") is > 0 and var words ? words : Settings.DefaultLongestPassage)
        {
            Picture = mapping["picture"] is YamlMapping picture ? OwnPicture(new Fields(picture)) : null,
            LargestShare = quotation?.WholeNumber("article-percent") is > 0 and var share ? share : Settings.DefaultLargestShare,
            Accepted = AcceptedWarningReader.Read(fields, diagnostics),
            IsPrivate = options.IsPrivate,
            Print = fields.Has("print") ? fields.Flag("print") : null,
            Paper = fields.Choice<PaperSize>("paper") ?? PaperSize.A4,
            Pdf = options.Pdf,
        };
    }

    private static Picture? OwnPicture(Fields fields)
        => fields.Text("file") is { } file && fields.Text("alt") is { } alt ? new Picture(file, alt.Value) : null;

    /// <summary>A host of the command takes the place of all that the file says of it. A setting of the command is diagnosed as a file of its own, "-s host=…".</summary>
    private static YamlMapping Overridden(YamlMapping mapping, ImmutableArray<KeyValuePair<string, string>> settings)
    {
        foreach (var (written, value) in settings)
        {
            var name = KeyNames.KeyOf(written, ContentShapes.Settings)?.Name ?? written;
            if (name == SiteAddress.Host)
            {
                mapping = mapping with { Entries = [.. mapping.Entries.Where(known => !SiteAddress.PartsOfHost.Contains(known.Key.Value) || known.Key.Span.File.Path.StartsWith("-s ", StringComparison.Ordinal))] };
            }

            var file = new SourceFile($"-s {written}", $"{written}={value}");
            var entry = new YamlEntry(new Located<string>(name, new SourceSpan(file, 0, written.Length)), new YamlScalar(value, IsPlain: true, new SourceSpan(file, written.Length + 1, value.Length)));
            mapping = mapping with { Entries = [.. mapping.Entries.Where(known => known.Key.Value != name), entry] };
        }

        return mapping;
    }
}
