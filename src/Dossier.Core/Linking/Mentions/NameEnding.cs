namespace Dossier.Core.Linking.Mentions;

/// <summary>The end of a name in the trie.</summary>
public sealed class NameEnding(NameForm first)
{
    private readonly List<Name> names = [];
    private Meaning? meaning;

    /// <summary>Whether it is the end of a plural or possessive.</summary>
    public bool IsDerived => first.IsDerived;

    public Meaning Meaning => meaning ?? throw new InvalidOperationException("the trie is still being built");

    /// <summary>Adds a name that ends here. Names come before derived forms, which add nothing to them.</summary>
    public void Add(NameForm form)
    {
        if (form.IsDerived == first.IsDerived)
        {
            names.Add(form.Name);
        }
    }

    public void Settle(NameEnding? inAnyCase)
        => meaning ??= new Meaning(inAnyCase is not null && inAnyCase.IsDerived == IsDerived ? names.Concat(inAnyCase.names) : names);

    /// <summary>Where the name ends in a text whose last word ends at <paramref name="end"/>, or <c>null</c> where its bracket is not closed.</summary>
    public int? EndIn(string text, int end)
    {
        var isThere = first.Tail != '\0' && end < text.Length && text[end] == first.Tail;
        return isThere ? end + 1 : first.Tail is ')' or ']' ? null : end - first.Trimmed;
    }
}
