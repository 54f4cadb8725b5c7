namespace Xinyu.Plugins.Pages;

/// <summary>Who asks: an official of the plug-in's own department.</summary>
/// <param name="Permissions">Which of the permissions that the plug-in declares he has, by their codes.</param>
public sealed record PageUser(Guid Id, string Name, string Department, IReadOnlySet<string> Permissions);
