using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;

namespace Xinyu.Tests.Abp.Web;

/// <summary>The framework with the probe module alone, over a SQLite file of its own.</summary>
public class ProbeHost : IAsyncLifetime
{
    public const string Password = "correct-horse-9";
    private readonly string _dataPath = Directory.CreateTempSubdirectory("xinyu-probe-").FullName;
    private readonly (string Key, string Value)[] _settings;
    private readonly bool _onKestrel;
    private WebApplication? _app;

    public ProbeHost() : this([])
    {
    }

    internal ProbeHost(params (string Key, string Value)[] settings) => _settings = settings;

    /// <summary>On a real socket, for what only the real server limits.</summary>
    internal ProbeHost(bool onKestrel) : this() => _onKestrel = onKestrel;

    public IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        if (_onKestrel)
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        else
            builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration["App:DataPath"] = _dataPath;
        builder.Configuration["Web:RequiresHttps"] = "false";
        builder.Configuration["RateLimits:SignInPerMinute"] = "10000";
        foreach (var (key, value) in _settings)
            builder.Configuration[key] = value;
        await builder.AddApplicationAsync<XinyuProbeModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_dataPath, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Keeps cookies and follows no redirect.</summary>
    internal HttpClient CreateClient() => new(new CookieHandler(
        _onKestrel ? new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false } : _app!.GetTestServer().CreateHandler()))
    {
        BaseAddress = new Uri(_onKestrel ? _app!.Urls.First() : "http://localhost")
    };

    internal async Task<IdentityUser> AddUserAsync(string userName, params string[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<IdentityUserManager>();
        var user = new IdentityUser(Guid.CreateVersion7(), userName, null) { Name = userName };
        (await users.CreateAsync(user, Password)).Succeeded.ShouldBeTrue();
        (await users.SetRolesAsync(user, roles)).Succeeded.ShouldBeTrue();
        return user;
    }

    /// <summary>Does something with an account as another request would.</summary>
    internal async Task WithUserAsync(string userName, Func<IdentityUserManager, IdentityUser, Task> act)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<IdentityUserManager>();
        await act(users, (await users.FindByNameAsync(userName))!);
    }

    internal async Task InScopeAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    internal async Task<T> FromDatabaseAsync<T>(Func<XinyuDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<XinyuDbContext>());
    }

    internal async Task<HttpClient> SignedInByTokenAsync(string userName)
    {
        var client = CreateClient();
        var answer = await client.PostAsJsonAsync("/api/account/token", new { userName, password = Password });
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        var token = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["accessToken"]!.GetValue<string>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    internal async Task<HttpClient> SignedInByCookieAsync(string userName)
    {
        var client = CreateClient();
        var answer = await client.PostFormAsync("/account/login", ("Input.UserName", userName), ("Input.Password", Password));
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return client;
    }
}
