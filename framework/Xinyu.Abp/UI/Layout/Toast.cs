namespace Xinyu.Abp.UI.Layout;

/// <summary>What a page says once after an act, on the page shown next; the link is the way back (撤回).</summary>
public sealed record Toast(string Text, string? LinkText = null, string? LinkUrl = null);
