using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Cases;

/// <summary>
/// Hands out one file of a visible case. What a browser may render comes inline under a policy that lets it do nothing;
/// everything else is a download. Names are content hashes, so a copy never gets stale.
/// </summary>
internal static class FileEndpoint
{
    private const string ImagePolicy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    // the browser's own PDF viewer does not start in a sandbox
    private const string PdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    public static async Task<IResult> GetAsync(
        Guid id, string sha256, HttpContext http, ICaseInbox inbox, CancellationToken cancellationToken, bool download = false)
    {
        if (await inbox.OpenFileAsync(id, sha256.ToLowerInvariant(), cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        var shown = !download && SafeFiles.IsShown(file.ContentType);
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.FileName);
        var headers = http.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = SafeFiles.IsPdf(file.ContentType) ? PdfPolicy : ImagePolicy;
        headers.XFrameOptions = "SAMEORIGIN";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, max-age=86400, immutable";
        return Results.Stream(file.Content, SafeFiles.IsShown(file.ContentType) ? file.ContentType : "application/octet-stream");
    }
}
