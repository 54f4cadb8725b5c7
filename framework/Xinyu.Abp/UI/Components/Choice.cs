namespace Xinyu.Abp.UI.Components;

/// <summary>One action that may be chosen. A forbidden one stays visible with its reason: powers are not hidden.</summary>
public sealed record Choice(string Value, string Text, string? Note = null)
{
    /// <summary>Why it cannot be chosen by this reader now.</summary>
    public string? ForbiddenBecause { get; init; }
}
