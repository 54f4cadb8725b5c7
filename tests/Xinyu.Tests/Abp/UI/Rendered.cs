using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;

namespace Xinyu.Tests.Abp.UI;

/// <summary>Renders one tag helper as Razor would, in Chinese unless a test says otherwise.</summary>
internal static class Rendered
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static async Task<string> Html(this TagHelper helper, string tag, string? inside = null, params string[] attributes)
    {
        var context = new TagHelperContext(
            tag,
            [.. attributes.Select(name => new TagHelperAttribute(name, ""))],
            new Dictionary<object, object>(),
            "test");
        var output = new TagHelperOutput(tag, [], (_, _) =>
            Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(inside ?? "")));
        await helper.ProcessAsync(context, output);
        await using var writer = new StringWriter(CultureInfo.InvariantCulture);
        output.WriteTo(writer, Encoder);
        return writer.ToString();
    }

    public static ViewContext View(string query = "", ModelStateDictionary? state = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = "/list";
        http.Request.QueryString = new QueryString(query);
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor(), state ?? new ModelStateDictionary());
        return new ViewContext(action, new NoView(), new ViewDataDictionary(new EmptyModelMetadataProvider(), action.ModelState), new NoTempData(), TextWriter.Null, new HtmlHelperOptions());
    }

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }

    private sealed class NoTempData() : TempDataDictionary(new DefaultHttpContext(), new NoStore());

    private sealed class NoStore : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

        public void SaveTempData(HttpContext context, IDictionary<string, object> values)
        {
        }
    }

    /// <summary>Shows the pages in this language until disposed.</summary>
    public static IDisposable In(string culture) => new Language(culture);

    private sealed class Language : IDisposable
    {
        private readonly CultureInfo before = CultureInfo.CurrentUICulture;

        public Language(string culture) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        public void Dispose() => CultureInfo.CurrentUICulture = before;
    }
}
