using Microsoft.AspNetCore.Http;

namespace Xinyu.Abp.UI.Markup;

/// <summary>
/// Scripts a page turned out to need. The body is rendered before its layout, so a component asks for its script
/// while it is drawn and the layout writes each once: page authors name no files and the content policy stays strict.
/// </summary>
internal static class PageAssets
{
    public const string Form = "/ui/form.js";
    public const string Page = "/ui/page.js";
    public const string Charts = "/ui/charts.js";
    public const string ChartLibrary = "/lib/echarts/echarts.min.js";
    public const string Htmx = "/lib/htmx/htmx.min.js";

    private static readonly object Key = new();

    public static void RequireScript(this HttpContext context, params string[] paths)
    {
        var scripts = Of(context);
        foreach (var path in paths.Where(path => !scripts.Contains(path)))
        {
            scripts.Add(path);
        }
    }

    public static IReadOnlyList<string> RequiredScripts(this HttpContext context) => Of(context);

    private static List<string> Of(HttpContext context)
    {
        if (context.Items[Key] is not List<string> scripts)
        {
            context.Items[Key] = scripts = [];
        }

        return scripts;
    }
}
