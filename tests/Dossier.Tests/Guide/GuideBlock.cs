namespace Dossier.Tests.Guide;

/// <summary>What a fenced block of the guide asks of who reads it, and so of the test.</summary>
public enum BlockRole
{
    /// <summary><c>console</c>: commands behind <c>$ </c>, each followed by what it prints.</summary>
    Commands,

    /// <summary><c>text preview</c>: what the running preview prints next; <c>^C</c> ends it.</summary>
    Preview,

    /// <summary><c>yaml input/events.yml</c>: the file is to be written so.</summary>
    Write,

    /// <summary><c>diff input/events.yml</c>: lines with <c>-</c> make way for those with <c>+</c>.</summary>
    Change,

    /// <summary><c>yaml in input/events.yml</c>: the file holds these lines.</summary>
    Excerpt,
}

/// <summary>A fenced block of the guide.</summary>
/// <param name="Text">Its lines without the indent of a list, each with its line end.</param>
/// <param name="Path">The file that it names, from the folder in which the reader stands; empty where it names none.</param>
/// <param name="Line">The line of the guide in which it begins.</param>
public sealed record GuideBlock(BlockRole Role, string Text, string Path, int Line);
