using System.Globalization;
using System.Text;

namespace Dossier.Bench.Mentions;

/// <summary>Articles and names, made from a fixed seed: article <c>i</c> depends on the seed and <c>i</c> alone, however many names are known.</summary>
public static class Corpus
{
    /// <summary>The names that the articles use are the first of the list, so that the same mentions are found whatever its length.</summary>
    private const int NamesInUse = 1000;
    private const ulong Seed = 20220105;

    private static readonly string[] Syllables = ["ba", "der", "fi", "gor", "hal", "jun", "ka", "lem", "mi", "nor", "o", "pel", "qui", "ras", "ti", "ul", "ven", "wick", "ya", "zem"];

    /// <summary>A name of two words; any two numbers give different names.</summary>
    public static string Name(int number) => $"{Capital(Word(number % 97))} {Capital(Word(1000 + number))}";

    /// <summary>A body of two sections, each with ten paragraphs of forty words, among them a name.</summary>
    public static string Article(int number)
    {
        var random = new Random48(Seed + (ulong)number);
        var text = new StringBuilder();
        for (var paragraph = 0; paragraph < 20; paragraph++)
        {
            if (paragraph % 10 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"## Section {paragraph / 10}\n\n");
            }

            var named = random.Next(40);
            for (var word = 0; word < 40; word++)
            {
                text.Append(word == named ? Name(random.Next(NamesInUse)) : Word(random.Next(5000))).Append(word % 12 == 11 ? ". " : " ");
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>A word that spells the digits of a number to the base of the syllables.</summary>
    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = number + Syllables.Length; rest > 0; rest /= Syllables.Length)
        {
            word.Append(Syllables[rest % Syllables.Length]);
        }

        return word.ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>The linear congruential generator of POSIX drand48.</summary>
    private sealed class Random48(ulong seed)
    {
        private ulong state = (seed << 16) | 0x330E;

        public int Next(int below)
        {
            state = ((state * 0x5DEECE66D) + 0xB) & 0xFFFF_FFFF_FFFF;
            return (int)((state >> 17) % (ulong)below);
        }
    }
}
