using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Ledger;
using Xinyu.Supervision.Trace;
using Xinyu.Supervision.Watching;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Supervision;

/// <summary>The real host over a database of its own, where nothing happens by itself: the test says when events arrive and workers run.</summary>
internal sealed class SupervisionBench : IAsyncDisposable
{
    private const string Password = "Abcdefgh12";
    private readonly TestDatabase _database;
    private readonly string _ledger = Directory.CreateTempSubdirectory("xinyu-ledger-").FullName;
    private TestHost _host;

    private SupervisionBench(TestDatabase database)
    {
        _database = database;
        _host = NewHost();
    }

    public IServiceProvider Services => _host.Services;

    public string HeadFile => Path.Combine(_ledger, "heads.jsonl");

    public static async Task<SupervisionBench> StartAsync() => new(await TestDatabase.CreateAsync());

    /// <summary>Ends the host and starts another over the same database.</summary>
    public async Task RestartAsync()
    {
        await _host.DisposeAsync();
        _host = NewHost();
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = Services.CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
        await act(scope.ServiceProvider);
    }

    public async Task<T> ReadAsync<T>(Func<XinyuDbContext, Task<T>> read)
    {
        T? found = default;
        await InScopeAsync(async s => found = await read(s.GetRequiredService<XinyuDbContext>()));
        return found!;
    }

    public Task SqlAsync(string sql) => ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>The event arrives when it was recorded.</summary>
    public async Task TellAsync(params CaseProgressedEto[] events)
    {
        foreach (var progressed in events)
        {
            using var time = AmbientTime.Use(progressed.RecordedAt);
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CaseProgressedHandler>().HandleEventAsync(progressed);
        }
    }

    public async Task<int> SweepAsync(DateTime at)
    {
        using var time = AmbientTime.Use(at);
        return await WatchSweep.SweepAsync(Services, TestContext.Current.CancellationToken);
    }

    public Task<List<Card>> CardsAsync() => ReadAsync(db => db.Set<Card>().AsNoTracking().OrderBy(c => c.Id).ToListAsync());

    public Task<Watch> WatchAsync(Guid id) => ReadAsync(db => db.Set<Watch>().AsNoTracking().SingleAsync(w => w.Id == id));

    public Task DrainAsync() => Services.GetRequiredService<IOutboxDrain>().DrainAsync();

    public async Task<int> AppendAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LedgerAppender>().AppendAsync();
    }

    public async Task<LedgerVerdict> VerifyAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LedgerVerification>().VerifyAsync();
    }

    /// <summary>A client with the token of a new account of that role.</summary>
    public async Task<HttpClient> SignInAsync(string userName, string role)
    {
        await InScopeAsync(async s =>
        {
            var users = s.GetRequiredService<IdentityUserManager>();
            var user = new IdentityUser(Guid.CreateVersion7(), userName, null) { Name = userName };
            (await users.CreateAsync(user, Password)).CheckErrors();
            (await users.SetRolesAsync(user, [role])).CheckErrors();
        });
        var client = _host.CreateClient();
        var answer = await client.PostAsJsonAsync("/api/account/token", new { userName, password = Password });
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("accessToken").GetString());
        return client;
    }

    /// <summary>An account that was made, in a browser.</summary>
    public async Task<HttpClient> BrowserAsync(string userName)
    {
        var client = new HttpClient(new CookieHandler(_host.Server.CreateHandler())) { BaseAddress = _host.Server.BaseAddress };
        await client.PostFormAsync("/account/login", ("Input.UserName", userName), ("Input.Password", Password));
        return client;
    }

    public HttpClient Anonymous() => _host.CreateClient(new() { AllowAutoRedirect = false });

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_ledger, recursive: true);
    }

    private TestHost NewHost() => new(
        [.. _database.Settings, ("BackgroundWorkers:Enabled", "false"), ("EventBus:IsDispatchEnabled", "false"), ("Ledger:KeyPath", _ledger)]);
}
