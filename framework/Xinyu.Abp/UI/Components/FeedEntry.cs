namespace Xinyu.Abp.UI.Components;

/// <summary>One of the latest acts: when, which legal step, which department and item.</summary>
public sealed record FeedEntry(DateTime At, string Act, string What, string? Reference = null, string? Url = null);
