using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dossier.Core;
using Dossier.Tests.Snapshots;

namespace Dossier.Tests.Sites;

/// <summary>The same input gives the same bytes, on any machine.</summary>
public class SameBytesTests
{
    /// <summary>Cultures that write numbers, dates, cases and calendars otherwise, as far as this machine has their data.</summary>
    public static TheoryData<string> Cultures { get; } = [.. new[] { "tr-TR", "fa-IR", "sv-SE", "th-TH", "ar-SA" }.Where(IsThere).Prepend("unlike any")];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_culture_of_the_machine_makes_no_difference(string name)
    {
        var culture = name == "unlike any" ? UnlikeAny() : CultureInfo.GetCultureInfo(name);
        using var site = SiteCopy.OfHarbour();
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            SameAsHarbour(site.Build());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void The_folder_and_the_order_in_which_its_files_were_made_make_no_difference()
    {
        using var backwards = SiteCopy.OfHarbour(paths => paths.OrderDescending(StringComparer.Ordinal), (_, bytes) => bytes);

        SameAsHarbour(backwards.Build());
    }

    [Fact]
    public void A_second_build_changes_nothing()
    {
        using var site = SiteCopy.OfHarbour();
        site.Build().Written!.Written.ShouldBe(BuiltSite.Harbour.Files.Count);
        var first = SiteCopy.Contents(site.Output);

        site.Build().Written.ShouldBe(new Core.Writing.WriteResult(Written: 0, Unchanged: BuiltSite.Harbour.Files.Count, Removed: 0));

        SiteCopy.Contents(site.Output).ShouldBe(first);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void The_line_ends_of_the_input_make_no_difference(string lineEnd)
    {
        using var site = SiteCopy.OfHarbour(
            paths => paths,
            (path, bytes) => path.EndsWith(".svg", StringComparison.Ordinal) ? bytes : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings(lineEnd)));

        SameAsHarbour(site.Build());
    }

    /// <summary>Each process hashes strings with a seed of its own, so that an order which depends on hashes shows as well.</summary>
    [Theory]
    [InlineData("1", "UTC", "C")]
    [InlineData("7", "Pacific/Kiritimati", "tr_TR.UTF-8")]
    public async Task The_number_of_processors_the_time_zone_and_the_process_make_no_difference(string processors, string zone, string language)
    {
        using var site = SiteCopy.OfHarbour();
        var start = new ProcessStartInfo("dotnet", [typeof(global::Dossier.Cli.ExitCodes).Assembly.Location, "build", site.Root])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_PROCESSOR_COUNT"] = processors, ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0, errors + await output);
        var made = SiteCopy.Contents(site.Output);
        made.Remove(Core.Writing.Manifest.FileName);
        made.ToDictionary(file => file.Key, file => file.Value.Bytes).ShouldBe(
            BuiltSite.Harbour.Files.ToDictionary(file => file.Key, file => Convert.ToHexString(file.Value.Bytes.Span)),
            ignoreOrder: true);
    }

    private static void SameAsHarbour(BuildResult result)
        => TreeListing.Differences(TreeListing.Of(BuiltSite.Harbour.Result.Files), TreeListing.Of(result.Files)).ShouldBeEmpty();

    private static bool IsThere(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture, predefinedOnly: true).NumberFormat.NumberDecimalSeparator.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private static CultureInfo UnlikeAny()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = "¤",
            NumberGroupSeparator = "'",
            NumberGroupSizes = [2, 4],
            NumberDecimalDigits = 5,
            NegativeSign = "neg",
            PercentSymbol = "pct",
        };
        culture.DateTimeFormat = new DateTimeFormatInfo
        {
            DateSeparator = "~",
            TimeSeparator = "~",
            ShortDatePattern = "dd/MMM/yy",
            LongDatePattern = "yy/M/d",
            ShortTimePattern = "s/m/h",
            MonthNames = [.. Enumerable.Range(1, 12).Select(month => "m" + month), ""],
        };
        return culture;
    }
}
