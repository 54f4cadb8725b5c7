using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Identity;
using Xinyu.Complaints.Clock;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Complaints;

/// <summary>The complaint office over the real host: people, filing on the portal, acts, reading with the token.</summary>
internal sealed class ComplaintBench : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private ComplaintBench(TestDatabase database)
    {
        _database = database;
        Host = NewHost();
    }

    public TestHost Host { get; private set; }

    public HttpClient Officer { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<ComplaintBench> StartAsync(string shanghai = "2026-03-02 09:00")
    {
        var bench = new ComplaintBench(await TestDatabase.CreateAsync());
        bench.Host.Time.Set(shanghai);
        using (bench.Host.CreateClient()) await Journey.DrainAsync(bench.Host);
        bench.Officer = await bench.PersonAsync("tousu", XinyuRoles.ComplaintOfficer);
        return bench;
    }

    /// <summary>Ends the host and starts another over the same database.</summary>
    public async Task RestartAsync(string shanghai)
    {
        await Host.DisposeAsync();
        Host = NewHost();
        Host.Time.Set(shanghai);
        Officer = await Host.SignedInAsync("tousu");
    }

    /// <summary>The host's time goes on; tokens of before have run out.</summary>
    public async Task LaterAsync(string shanghai)
    {
        Host.Time.Set(shanghai);
        Officer = await Host.SignedInAsync("tousu");
    }

    /// <summary>Signed in to the pages, as with a browser.</summary>
    public async Task<HttpClient> BrowserAsync(string userName)
    {
        var browser = Host.CreateClient(new() { AllowAutoRedirect = false });
        var answer = await browser.PostFormAsync("/account/login", ("Input.UserName", userName), ("Input.Password", HostPeople.Password));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    /// <summary>Somebody with that role, of that department or of none, and without a post.</summary>
    public async Task<HttpClient> PersonAsync(string name, string role, string? department = null)
    {
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<IdentityUserManager>();
            var user = new IdentityUser(scope.ServiceProvider.GetRequiredService<IGuidGenerator>().Create(), name, null) { Name = name };
            (await users.CreateAsync(user, HostPeople.Password)).CheckErrors();
            (await users.SetRolesAsync(user, [role])).CheckErrors();
            if (department is not null)
            {
                var unit = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<OrganizationUnit>().SingleAsync(u => u.Code == department, Cancel);
                await users.SetOrganizationUnitsAsync(user, unit.Id);
            }
        }
        return await Host.SignedInAsync(name);
    }

    /// <summary>Files on the portal and lets the office receive it. Returns its id there and the token.</summary>
    public async Task<(Guid Id, string Token)> FileAsync(object? complaint = null)
    {
        using var stranger = Host.CreateClient();
        var filed = await Journey.SendAsync(stranger, HttpMethod.Post, "/api/portal/complaints", complaint ?? Anonymous);
        await Journey.DrainAsync(Host);
        var newest = (await ListAsync(Officer)).OrderByDescending(c => c.GetProperty("filedAt").GetDateTime()).First();
        return (newest.GetProperty("id").GetGuid(), filed.GetProperty("token").GetString()!);
    }

    public static object Anonymous => new { kind = "complaint", anonymous = true, departmentCode = "HB", subject = "窗口没有人", text = "上午十点没有人。" };

    public static object Named => new
    {
        kind = "complaint", anonymous = false, name = "李秋水", phone = "13700001111", departmentCode = "HB", subject = "窗口推诿", text = "三次补正。",
    };

    public static async Task<List<JsonElement>> ListAsync(HttpClient who, string query = "") =>
        [.. (await who.GetFromJsonAsync<JsonElement>($"/api/complaints{query}", Cancel)).GetProperty("items").EnumerateArray()];

    public static Task<JsonElement> OpenAsync(HttpClient who, Guid id) => who.GetFromJsonAsync<JsonElement>($"/api/complaints/{id}", Cancel)!;

    public static async Task<HttpResponseMessage> TryAsync(
        HttpClient who, Guid id, string act, string? text = null, string? mode = null, string? department = null, Guid? userId = null, string? outcome = null, int? version = null)
    {
        var seen = version ?? (await OpenAsync(who, id)).GetProperty("complaint").GetProperty("version").GetInt32();
        return await who.PostAsJsonAsync($"/api/complaints/{id}/acts", new { act, version = seen, text, mode, department, userId, outcome }, Cancel);
    }

    public async Task DoAsync(
        HttpClient who, Guid id, string act, string? text = null, string? mode = null, string? department = null, Guid? userId = null, string? outcome = null)
    {
        var answer = await TryAsync(who, id, act, text, mode, department, userId, outcome);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync(Cancel));
        await Journey.DrainAsync(Host);
    }

    public async Task<string?> StateAsync(Guid id) => (await OpenAsync(Officer, id)).GetProperty("complaint").GetProperty("state").GetString();

    /// <summary>What the holder of the token reads on the portal.</summary>
    public async Task<JsonElement> ReadAsync(string token)
    {
        using var stranger = Host.CreateClient();
        return await Journey.SendAsync(stranger, HttpMethod.Post, "/api/portal/complaints/answer", new { token });
    }

    public Task<int> SweepAsync() => ComplaintSweep.SweepAsync(Host.Services, Cancel);

    public async Task<T> QueryAsync<T>(Func<XinyuDbContext, Task<T>> read)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<XinyuDbContext>());
    }

    public async Task InScopeAsync<TService>(Func<TService, Task> act)
        where TService : notnull
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _database.DisposeAsync();
    }

    private TestHost NewHost() => new([.. _database.Settings, ("BackgroundWorkers:Enabled", "false"), ("EventBus:IsDispatchEnabled", "false")]);
}
