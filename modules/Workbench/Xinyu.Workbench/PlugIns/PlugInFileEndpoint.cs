using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xinyu.Approval.PlugIns;

namespace Xinyu.Workbench.PlugIns;

/// <summary>A file of the plug-in version whose pages are shown. The version in the address makes it one that never changes.</summary>
internal static class PlugInFileEndpoint
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

    public static async Task<IResult> GetAsync(
        [FromRoute] string id, [FromRoute] string version, [FromRoute] string? file, HttpContext http, IPlugInPages pages, CancellationToken cancellationToken)
    {
        if (await pages.FindFileAsync(id, version, file ?? "", cancellationToken) is not { } found)
        {
            return Results.NotFound();
        }

        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(found.Content, found.ContentType);
    }
}
