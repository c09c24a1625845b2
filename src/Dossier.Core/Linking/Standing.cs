namespace Dossier.Core.Linking;

/// <summary>What a speaker is to the article in which a statement stands.</summary>
public enum Standing
{
    /// <summary>One of its authors, by name.</summary>
    Author,

    /// <summary>The article itself.</summary>
    OwnVoice,

    /// <summary>Someone whose analysis it quotes.</summary>
    Expert,

    /// <summary>Someone else whom it quotes: an official, a politician, a witness.</summary>
    Person,

    /// <summary>An organisation, or what else the who's who lists.</summary>
    Body,

    /// <summary>Someone whom it does not name.</summary>
    Unnamed,

    /// <summary>It does not state who.</summary>
    NotStated,
}
