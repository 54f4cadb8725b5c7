using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Supervision.Watching;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using Case = Xinyu.Approval.Cases.Case;

namespace Xinyu.Tests.Approval.Calendar;

/// <summary>A host with an administrator and running cases of FG-01 (20 working days by statute, 12 promised).</summary>
internal sealed class CalendarBench : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private HttpClient? _administrator;

    private CalendarBench(TestDatabase database)
    {
        _database = database;
        Host = new([.. database.Settings, ("BackgroundWorkers:Enabled", "false"), ("EventBus:IsDispatchEnabled", "false")]);
    }

    public TestHost Host { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<CalendarBench> StartAsync() => new(await TestDatabase.CreateAsync());

    /// <summary>Received and accepted at that moment. Returns its number.</summary>
    public async Task<string> RunningAsync(string shanghai, string number = "FG-20200113-0001-1")
    {
        Host.Time.Set(shanghai);
        await FileAsync(number);
        using var window = await Host.OfficialAsync("FG", "window", XinyuRoles.Window, userName: $"w{number[^6..]}");
        await Journey.LawfulAsync(window, number, "accept");
        await Journey.DrainAsync(Host);
        return number;
    }

    public Task FileAsync(string number) => TellAsync(at => new ApplicationSubmittedEto(
        Guid.CreateVersion7(), number, "FG-01", 1, at, null, new Applicant("enterprise", "新余市某某有限公司", "91360500MA35ABCD1X", "13800000000"), "{}", [], "portal"));

    public Task WithdrawAsync(string number) => TellAsync(at => new WithdrawalRequestedEto(Guid.CreateVersion7(), number, at, "不办了。"));

    /// <summary>As the administrator publishes: look first, then confirm; then jobs and events run.</summary>
    public async Task<JsonElement> PublishAsync(int year, IEnumerable<string> lines)
    {
        var csv = string.Join('\n', ["date,kind,name", .. lines]);
        var preview = await PostAsync("preview", new { csv, firstYear = year, lastYear = year });
        var based = preview.GetProperty("basedOn").GetInt32();
        await PostAsync("versions", new { csv, firstYear = year, lastYear = year, note = "国办发明电", basedOn = based });
        await Journey.DrainAsync(Host);
        return preview;
    }

    public async Task<JsonElement> PostAsync(string path, object body) =>
        await Journey.SendAsync(await AdministratorAsync(), HttpMethod.Post, $"/api/system-admin/calendar/{path}", body);

    public async Task<(HttpStatusCode Status, string Text)> TryAsync(string path, object body)
    {
        var answer = await (await AdministratorAsync()).PostAsJsonAsync($"/api/system-admin/calendar/{path}", body, Cancel);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    public async Task<JsonElement> GetAsync(string path) =>
        await (await AdministratorAsync()).GetFromJsonAsync<JsonElement>($"/api/system-admin/calendar/{path}", Cancel);

    public Task<Case> CaseAsync(string number) => ReadAsync(db => db.Set<Case>().AsNoTracking().Include(c => c.Events).SingleAsync(c => c.CaseNumber == number, Cancel));

    public Task<Watch> WatchAsync(string number) => ReadAsync(db => db.Set<Watch>().AsNoTracking().SingleAsync(w => w.CaseNumber == number, Cancel));

    public async Task<T> ReadAsync<T>(Func<XinyuDbContext, Task<T>> read)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
        return await read(scope.ServiceProvider.GetRequiredService<XinyuDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        _administrator?.Dispose();
        await Host.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task TellAsync<TEto>(Func<DateTime, TEto> tell)
        where TEto : class
    {
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            var at = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
            await scope.ServiceProvider.GetRequiredService<IDistributedEventBus>().PublishAsync(tell(at));
            await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().SaveChangesAsync(Cancel);
        }
        await Journey.DrainAsync(Host);
    }

    private async Task<HttpClient> AdministratorAsync()
    {
        // a token lives shorter than the weeks a test goes through
        if (_administrator is null) return _administrator = await Host.OfficialAsync("FG", "calendar", XinyuRoles.SystemAdmin, appointed: false);
        _administrator.Dispose();
        return _administrator = await Host.SignedInAsync("fg-calendar");
    }
}
