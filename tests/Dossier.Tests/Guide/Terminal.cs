using System.Text;

namespace Dossier.Tests.Guide;

/// <summary>Both streams of a command in the order in which they are written, for a test that reads along.</summary>
public sealed class Terminal : TextWriter
{
    private readonly StringBuilder written = new();
    private readonly Lock door = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override string NewLine => "\n";

    public string Text
    {
        get
        {
            lock (door)
            {
                return written.ToString();
            }
        }
    }

    public override void Write(char value)
    {
        lock (door)
        {
            written.Append(value);
        }
    }

    public override void Write(string? value)
    {
        lock (door)
        {
            written.Append(value);
        }
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    /// <summary>What was written since the last time.</summary>
    public string Take()
    {
        lock (door)
        {
            var text = written.ToString();
            written.Clear();
            return text;
        }
    }
}
