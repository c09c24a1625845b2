using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Core.Diagnostics.Formats;

namespace Dossier.Core.Probing;

/// <summary>
/// What addresses answered on earlier days. What was fine is not asked again for a week, what was not only on another day; what failed, or was asked to come later, is not kept at all.
/// </summary>
public sealed class AnswerMemory(FrozenDictionary<string, RememberedAnswer> answers)
{
    public const int DaysOfGood = 7;
    public const int DaysOfBad = 1;

    private const string DayFormat = "yyyy-MM-dd";
    private const int Version = 1;

    public static AnswerMemory Empty { get; } = new(FrozenDictionary<string, RememberedAnswer>.Empty);

    /// <summary>Reads the memory; <c>null</c> where the text is not one.</summary>
    public static AnswerMemory? Parse(string text)
    {
        try
        {
            var root = JsonNode.Parse(text)?.AsObject();
            return root?["version"]?.GetValue<int>() == Version && root["answers"] is JsonObject answers
                ? new AnswerMemory(answers.ToFrozenDictionary(entry => entry.Key, entry => Read(entry.Value!.AsObject()), StringComparer.Ordinal))
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException or NullReferenceException)
        {
            return null;
        }
    }

    /// <summary>The answer that need not be asked for again on a day; <c>null</c> for none.</summary>
    public RememberedAnswer? Of(Uri address, DateOnly today)
        => answers.GetValueOrDefault(address.AbsoluteUri) is { } known && (today.DayNumber - known.Day.DayNumber) is var age and >= 0 && age < (IsGood(known.Answer) ? DaysOfGood : DaysOfBad) ? known : null;

    /// <summary>The memory as a file, with the addresses in order.</summary>
    public static string Format(IEnumerable<KeyValuePair<string, RememberedAnswer>> answers)
        => JsonText.Of(new JsonObject
        {
            ["version"] = Version,
            ["answers"] = new JsonObject(answers.Where(entry => IsKept(entry.Value.Answer)).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Write(entry.Value)))),
        });

    private static bool IsGood(Answer answer) => answer.Outcome is Outcome.Fine or Outcome.Moved;

    private static bool IsKept(Answer answer) => answer.Outcome is Outcome.Fine or Outcome.Moved or Outcome.FrontPage or Outcome.Dead or Outcome.Guarded;

    private static JsonObject Write(RememberedAnswer remembered)
    {
        var entry = new JsonObject { ["day"] = remembered.Day.ToString(DayFormat, CultureInfo.InvariantCulture), ["outcome"] = remembered.Answer.Outcome.ToString() };
        if (remembered.Answer.Words.Length > 0)
        {
            entry["words"] = remembered.Answer.Words;
        }

        if (remembered.Answer.LeadsTo is { } leadsTo)
        {
            entry["leadsTo"] = leadsTo;
        }

        return entry;
    }

    private static RememberedAnswer Read(JsonObject entry)
    {
        var answer = new Answer(Enum.Parse<Outcome>(entry["outcome"]!.GetValue<string>()), entry["words"]?.GetValue<string>() ?? "", entry["leadsTo"]?.GetValue<string>());
        return IsKept(answer) ? new RememberedAnswer(answer, DateOnly.ParseExact(entry["day"]!.GetValue<string>(), DayFormat, CultureInfo.InvariantCulture)) : throw new FormatException();
    }
}

/// <summary>An answer with the day on which it was given.</summary>
public sealed record RememberedAnswer(Answer Answer, DateOnly Day);
