using Dossier.Core.Model;

namespace Dossier.Core.Linking.Mentions;

/// <summary>Our own Markdown, with the page that it stands on.</summary>
/// <param name="From">The thing whose page it is, or <c>null</c> for the front page.</param>
public sealed record BodySource(Thing? From, MarkdownBody Body);
