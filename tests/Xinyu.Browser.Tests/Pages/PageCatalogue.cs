using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>
/// Every page of the host, from its own routes. A page without parameters is visited by the roles of its area by itself;
/// one with parameters needs an address here, and the test of completeness names it when it has none.
/// </summary>
internal static class PageCatalogue
{
    public const string Anybody = "anybody";
    public const string Applicant = "applicant";

    /// <summary>Not a page to look at, each with its reason.</summary>
    public static readonly Dictionary<string, string> NotLookedAt = new()
    {
        ["/my/{caseNumber}/files/{id:guid}"] = "always a download",
        ["/preferences"] = "remembers a choice and goes back",
        ["/admin/events/{id:guid}"] = "there is one only after a handler has failed for hours",
        ["/account/setup"] = "closed as soon as there is an administrator",
        ["/account/two-factor"] = "open only between the two steps of signing in",
    };

    private static readonly Dictionary<string, string[]> RolesOfArea = new()
    {
        ["Portal"] = [Anybody],
        ["Account"] = [Applicant],
        ["Workbench"] = ["window", "handler", "reviewer", "leader"],
        ["Supervision"] = ["supervisor"],
        ["Complaints"] = ["complaints"],
        ["SystemAdmin"] = ["admin"],
    };

    /// <summary>The routes of the host's pages with their areas; the Dev area exists for developers alone.</summary>
    public static IReadOnlyList<(string Template, string Area)> Pages(IServiceProvider services) =>
        [.. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Template: "/" + e.RoutePattern.RawText!.Trim('/'), Page: e.Metadata.GetMetadata<PageActionDescriptor>()))
            .Where(e => e.Page is not null && e.Page.AreaName != "Dev")
            .Select(e => (Template: Lower(e.Template), e.Page!.AreaName!))
            .Distinct().OrderBy(e => e.Template, StringComparer.Ordinal)];

    public static IReadOnlyList<PageVisit> Visits(IServiceProvider services, Town town)
    {
        var given = PageAddresses.Of(town);
        var plain = Pages(services)
            .Where(p => !p.Template.Contains('{') && !NotLookedAt.ContainsKey(p.Template))
            .SelectMany(p => RolesOf(p.Template, p.Area).Select(role => new PageVisit(role, p.Template, NameOf(p.Template), p.Template)))
            .Where(v => !given.Any(g => g.Template == v.Template && g.Status != 200));
        return [.. plain, .. given];
    }

    private static string[] RolesOf(string template, string area) => template switch
    {
        _ when template.StartsWith("/my", StringComparison.Ordinal) => [Applicant],
        "/account/login" => [Anybody],
        "/workbench/counter" or "/workbench/counter/items" or "/workbench/fees" => ["window"],
        _ => RolesOfArea[area],
    };

    private static string NameOf(string template) => template == "/" ? "home" : template.Trim('/').Replace('/', '-');

    // parameters keep their case: only what is outside of braces is lowered
    private static string Lower(string template) =>
        string.Join('/', template.Split('/').Select(part => part.StartsWith('{') ? part : part.ToLowerInvariant()));
}
