using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>An official before the pages, as a browser without script is.</summary>
internal static class AdminBrowser
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<HttpClient> BrowserAsync(this TestHost host, string userName, string password = HostPeople.Password)
    {
        var client = new HttpClient(new CookieHandler(host.Server.CreateHandler())) { BaseAddress = host.Server.BaseAddress };
        var answer = await client.PostFormAsync("/account/login", ("Input.UserName", userName), ("Input.Password", password));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Cancel));
        return client;
    }

    /// <summary>The official with the role, and his browser. The department matters for those who administer one.</summary>
    public static async Task<HttpClient> BrowserOfAsync(this TestHost host, string department, string role)
    {
        (await host.OfficialAsync(department, role, role, appointed: false)).Dispose();
        return await host.BrowserAsync($"{department}-{role}".ToLowerInvariant());
    }

    public static async Task<string> TextAsync(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));

    public static async Task<string> PageAsync(this HttpClient client, string url)
    {
        var answer = await client.GetAsync(url, Cancel);
        var text = await answer.TextAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{url}: {text}");
        return text;
    }

    public static async Task<Guid> IdOfAsync(this TestHost host, string userName)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IdentityUserManager>().FindByNameAsync(userName)).ShouldNotBeNull().Id;
    }

    /// <summary>Who changed entities of the type, and what the changes hold, oldest first.</summary>
    public static async Task<List<AuditedChange>> AuditedAsync(this TestHost host, string entityType)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var rows = await (
            from change in db.Set<EntityChange>()
            join log in db.Set<AuditLog>() on change.AuditLogId equals log.Id
            where change.EntityTypeFullName.EndsWith("." + entityType) && log.HttpMethod != null
            orderby change.ChangeTime, change.Id
            select new { log.UserName, log.Url, change }).ToListAsync(Cancel);
        return [.. rows.Select(r => new AuditedChange(r.UserName, r.Url, r.change.ChangeType.ToString(),
            r.change.PropertyChanges.ToDictionary(p => p.PropertyName, p => (p.OriginalValue, p.NewValue))))];
    }
}

internal sealed record AuditedChange(string? By, string? Url, string Kind, Dictionary<string, (string? Before, string? After)> Values);
