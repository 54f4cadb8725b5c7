using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>To which module an endpoint belongs: a page by its area, an operation by its address (/api/system-admin: SystemAdmin).</summary>
internal static class EndpointModule
{
    public static string? Of(Endpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            return page.AreaName;
        var segments = (endpoint as RouteEndpoint)?.RoutePattern.RawText?.Trim('/').Split('/');
        return segments is ["api", var module, ..] ? PascalCase(module) : null;
    }

    private static string PascalCase(string kebab) =>
        string.Concat(kebab.Split('-').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
