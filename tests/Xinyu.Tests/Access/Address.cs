using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Xinyu.Tests.Access;

/// <summary>One page or operation as it stands in the table, and an address that leads to it.</summary>
/// <param name="Method">PAGE for a page.</param>
internal sealed partial record Address(string Method, string Pattern)
{
    public const string Page = "PAGE";

    private static readonly Guid Nothing = new("0190aaaa-0000-7000-8000-000000000000");

    private static readonly Dictionary<string, string> Values = new()
    {
        ["code"] = "HB-01", ["caseNumber"] = "HB-20260302-0777-7", ["number"] = "HB-20260302-0777-7", ["sha256"] = new string('0', 64),
        ["documentName"] = "v1", ["phase"] = "Pilot", ["act"] = "open", ["decision"] = "revocation", ["key"] = "none", ["version"] = "1", ["year"] = "2026"
    };

    public override string ToString() => $"{Method} {Pattern}";

    /// <summary>Leads to nothing that exists: whoever may come this far is told so. A department is the caller's own.</summary>
    public string UrlFor(Person person) => Parameter().Replace(
        Pattern.Replace("/departments/{code}", $"/departments/{person.Department ?? "HB"}", StringComparison.Ordinal),
        m => Values.GetValueOrDefault(m.Groups[1].Value, Nothing.ToString()));

    public bool IsApi => Pattern.StartsWith("/api/", StringComparison.Ordinal);

    public bool IsUpload => Pattern.EndsWith("/materials", StringComparison.Ordinal) || (Method, Pattern) is ("POST", "/api/system-admin/plug-ins") or ("POST", "/api/workbench/fees/statements");

    /// <summary>Ends the caller's own session.</summary>
    public bool EndsSession => ToString() is "DELETE /api/account/token" or "PAGE /account/logout" || Pattern.EndsWith("/second-factor", StringComparison.Ordinal);

    public static IEnumerable<Address> Of(IEnumerable<RouteEndpoint> endpoints) => endpoints.SelectMany(Of).Distinct();

    private static IEnumerable<Address> Of(RouteEndpoint endpoint)
    {
        var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        var pattern = "/" + endpoint.RoutePattern.RawText?.Trim('/');
        return page
            ? [new(Page, pattern.StartsWith("/Account/", StringComparison.Ordinal) ? pattern.ToLowerInvariant() : pattern)]
            : (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => new Address(m, pattern));
    }

    [GeneratedRegex(@"\{\**(\w+)(?::(?:[^{}()]|\((?:[^()]|\([^()]*\))*\))*)?\}")]
    private static partial Regex Parameter();
}
