using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>The host with an administrator who reads its pages as a browser without script does, and calls its API.</summary>
internal sealed class AdminBench : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private AdminBench(TestDatabase database)
    {
        _database = database;
        Host = new([.. database.Settings, ("BackgroundWorkers:Enabled", "false"), ("EventBus:IsDispatchEnabled", "false")]);
    }

    public TestHost Host { get; }

    public HttpClient Api { get; private set; } = null!;

    public HttpClient Pages { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<AdminBench> StartAsync(string? shanghai = null)
    {
        var bench = new AdminBench(await TestDatabase.CreateAsync());
        if (shanghai is not null) bench.Host.Time.Set(shanghai);
        bench.Api = await bench.Host.OfficialAsync("FG", "admin", XinyuRoles.SystemAdmin, appointed: false);
        bench.Pages = new HttpClient(new CookieHandler(bench.Host.Server.CreateHandler())) { BaseAddress = bench.Host.Server.BaseAddress };
        await bench.Pages.PostFormAsync("/account/login", ("Input.UserName", "fg-admin"), ("Input.Password", HostPeople.Password));
        return bench;
    }

    /// <summary>The page's text as a reader sees it.</summary>
    public async Task<string> ReadAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await Pages.GetAsync(path, Cancel);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
        answer.StatusCode.ShouldBe(status, path);
        return html;
    }

    public async Task<(HttpStatusCode Status, string Html)> SendAsync(string page, MultipartFormDataContent form, string? to = null)
    {
        form.Add(new StringContent(await Pages.AntiforgeryTokenAsync(page)), "__RequestVerificationToken");
        var answer = await Pages.PostAsync(to ?? page, form, Cancel);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)));
    }

    public async Task FileAsync(string itemCode, string number)
    {
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            var at = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
            await scope.ServiceProvider.GetRequiredService<IDistributedEventBus>().PublishAsync(new ApplicationSubmittedEto(
                Guid.CreateVersion7(), number, itemCode, 1, at, null, new Applicant("enterprise", "新余市某某有限公司", "91360500MA35ABCD1X", "13800000000"), "{}", [], "portal"));
            await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().SaveChangesAsync(Cancel);
        }
        await Journey.DrainAsync(Host);
    }

    public async Task<T> QueryAsync<T>(Func<XinyuDbContext, Task<T>> read)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
        return await read(scope.ServiceProvider.GetRequiredService<XinyuDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        Pages.Dispose();
        await Host.DisposeAsync();
        await _database.DisposeAsync();
    }
}
