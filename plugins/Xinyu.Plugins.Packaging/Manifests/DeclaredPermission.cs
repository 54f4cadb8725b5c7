namespace Xinyu.Plugins.Packaging.Manifests;

/// <summary>A permission of the plug-in's own. It never reaches beyond officials of the plug-in's department.</summary>
/// <param name="Code">Unique in the plug-in: lower-case letters, digits, hyphens.</param>
/// <param name="Roles">Which of a department's roles have it from the beginning.</param>
public sealed record DeclaredPermission(string Code, string NameZh, string NameEn, IReadOnlyList<string> Roles);
