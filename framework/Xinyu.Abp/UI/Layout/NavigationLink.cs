namespace Xinyu.Abp.UI.Layout;

/// <summary>One entry of a navigation as the layouts draw it.</summary>
internal sealed record NavigationLink(string Text, string Url, string? Icon, string? Count, bool IsCurrent);
