namespace Xinyu.Abp.UI.Components;

/// <summary>One step: what, when, by which post, and at most one more sentence. Newest first; what comes, in order.</summary>
public sealed record TimelineEntry(string Title, DateTime? At = null, TimelineKind Kind = TimelineKind.Done)
{
    /// <summary>The post, never the person.</summary>
    public string? By { get; init; }

    public string? Text { get; init; }

    /// <summary>A document or page the step led to.</summary>
    public string? LinkText { get; init; }

    public string? LinkUrl { get; init; }
}
