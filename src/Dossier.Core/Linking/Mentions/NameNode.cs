namespace Dossier.Core.Linking.Mentions;

/// <summary>A node of the trie of names: the words that go on from here, and the names that end here.</summary>
public sealed class NameNode
{
    private Dictionary<string, NameNode>? children;
    private Dictionary<string, NameEnding>? asWritten;
    private NameEnding? inAnyCase;

    public bool IsLeaf => children is null;

    public NameNode? Next(ReadOnlySpan<char> key)
        => children is not null && children.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var node) ? node : null;

    /// <summary>The name that ends here and is written so.</summary>
    public NameEnding? Ending(ReadOnlySpan<char> written)
        => asWritten is not null && asWritten.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var ending) ? ending : inAnyCase;

    public NameNode Branch(string key)
    {
        children ??= new Dictionary<string, NameNode>(StringComparer.Ordinal);
        if (!children.TryGetValue(key, out var node))
        {
            node = new NameNode();
            children.Add(key, node);
        }

        return node;
    }

    /// <summary>Lets a name end here. A derived form gives way to a name.</summary>
    public void End(NameForm form)
    {
        if (form.Name.IgnoreCase)
        {
            inAnyCase ??= new NameEnding(form);
            inAnyCase.Add(form);
            return;
        }

        asWritten ??= new Dictionary<string, NameEnding>(StringComparer.Ordinal);
        if (!asWritten.TryGetValue(form.Written, out var ending))
        {
            ending = new NameEnding(form);
            asWritten.Add(form.Written, ending);
        }

        ending.Add(form);
    }

    /// <summary>Ends the building: what is written so means also what is so written in any case.</summary>
    public void Settle()
    {
        var open = new Stack<NameNode>([this]);
        while (open.TryPop(out var node))
        {
            foreach (var (written, ending) in node.asWritten ?? [])
            {
                if (ending.IsDerived && node.inAnyCase is { IsDerived: false })
                {
                    node.asWritten!.Remove(written);
                }
                else
                {
                    ending.Settle(node.inAnyCase);
                }
            }

            node.inAnyCase?.Settle(null);
            foreach (var child in node.children ?? [])
            {
                open.Push(child.Value);
            }
        }
    }
}
