using System.Text.Encodings.Web;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xinyu.Plugins.Pages;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>
/// RequestServices of a page: the call, the plug-in's own scope, and of ASP.NET Core what Razor asks for while it binds and
/// renders. A plug-in cannot register any of those over.
/// </summary>
internal sealed class PageServices(PageCall call, IPageTexts texts, IServiceProvider plugIn, IServiceProvider razor) : IServiceProvider
{
    private static readonly string[] RazorsNamespaces = ["Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Razor"];
    private static readonly Type[] Encoders = [typeof(HtmlEncoder), typeof(UrlEncoder), typeof(JavaScriptEncoder)];
    private static readonly Type[] Wrappers = [typeof(IOptions<>), typeof(ILogger<>)];

    public object? GetService(Type serviceType) =>
        serviceType == typeof(PageCall) ? call
        : serviceType == typeof(IPageTexts) ? texts
        : serviceType == typeof(IServiceProvider) ? this
        : IsRazors(serviceType) ? razor.GetService(serviceType)
        : plugIn.GetService(serviceType);

    private static bool IsRazors(Type type) =>
        Array.Exists(RazorsNamespaces, n => type.Namespace == n || type.Namespace?.StartsWith(n + ".", StringComparison.Ordinal) == true)
        || Array.IndexOf(Encoders, type) >= 0
        || (type.IsGenericType && Array.IndexOf(Wrappers, type.GetGenericTypeDefinition()) >= 0 && IsRazors(type.GetGenericArguments()[0]));
}
