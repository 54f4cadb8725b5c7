namespace Xinyu.Abp.UI.Layout;

/// <summary>One step of 当前位置; the last has no address, it is the page itself.</summary>
public sealed record Crumb(string Text, string? Url = null);
