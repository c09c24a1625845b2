using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Dossier.Preview;

/// <summary>Names, lengths and times of all files below some folders, as one number: where it is the same, the files are, but for those that keep length and time.</summary>
public readonly record struct TreeStamp(int Files, long Sum)
{
    public static TreeStamp Of(ImmutableArray<string> folders)
    {
        var files = 0;
        var sum = 0L;
        foreach (var folder in folders)
        {
            try
            {
                var entries = new FileSystemEnumerable<long>(folder, (ref FileSystemEntry entry) => Stamp(ref entry), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
                {
                    ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith("."),
                    ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith("."),
                };
                foreach (var entry in entries)
                {
                    files++;
                    sum += entry;
                }
            }
            catch (IOException)
            {
                // What is not there, or no folder, has no files.
            }
        }

        return new TreeStamp(files, sum);
    }

    private static long Stamp(ref FileSystemEntry entry)
        => ((long)HashCode.Combine(string.GetHashCode(entry.Directory, StringComparison.Ordinal), string.GetHashCode(entry.FileName, StringComparison.Ordinal)) << 32) ^ HashCode.Combine(entry.Length, entry.LastWriteTimeUtc.Ticks);
}
