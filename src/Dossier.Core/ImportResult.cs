using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Importing;

namespace Dossier.Core;

/// <summary>What an import did.</summary>
/// <param name="Article">The article that was written; <c>null</c> where nothing was.</param>
/// <param name="Folder">The folder of articles as messages name it.</param>
/// <param name="NamesComplete">Whether the dossier could be read without errors, so that every name that it knows was known.</param>
/// <param name="LargestShare">The share of an article's words, in percent, past whose quotation the dossier's build warns.</param>
public sealed record ImportResult(ImmutableArray<Diagnostic> Diagnostics, ImportedArticle? Article, string Folder, bool NamesComplete, int LargestShare);
