namespace Xinyu.Abp.UI.Components;

/// <summary>One check with its evidence: never a bare tick.</summary>
public sealed record Finding(FindingResult Result, string Title, string? Evidence = null)
{
    public string? LinkText { get; init; }

    public string? LinkUrl { get; init; }
}
