using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.PlugIns.Pages;

internal static class PageAudit
{
    /// <summary>Written beside the request, so it is waited for.</summary>
    public static async Task ShouldHaveAuditedAsync(this TestHost host, string method, string address, string userName)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        while (!await db.Set<AuditLog>().AnyAsync(l => l.HttpMethod == method && l.Url == address && l.UserName == userName, patience.Token))
            await Task.Yield();
    }
}
