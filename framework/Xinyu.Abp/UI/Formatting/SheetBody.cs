namespace Xinyu.Abp.UI.Formatting;

/// <summary>Takes the sheet out of a stored document page, so that it stands in the print layout instead of a page in a page.</summary>
public static class SheetBody
{
    private const string Open = "<main";
    private const string Close = "</main>";

    /// <summary>Documents are made by the host's own templates with every value escaped; without a main element the body is taken.</summary>
    public static string Of(string html)
    {
        var start = html.IndexOf(Open, StringComparison.Ordinal);
        var end = html.LastIndexOf(Close, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            return html;
        }

        var inner = html.IndexOf('>', start) + 1;
        return $"<div class=\"doc-page\">{html[inner..end]}</div>";
    }
}
