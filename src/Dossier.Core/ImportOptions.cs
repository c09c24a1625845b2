using Dossier.Core.Importing;
using Dossier.Core.Loading;

namespace Dossier.Core;

/// <summary>What to import into, and what the editor says about the article.</summary>
public sealed record ImportOptions(SiteFolders Folders, EditorFields Given);
