using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.Routing;

namespace Xinyu.Tests.Abp.Web;

public sealed class ApiRoutesTests
{
    [Fact]
    public async Task A_request_that_comes_before_the_operations_are_bound_waits_for_them_and_is_answered()
    {
        await using var host = await StartAsync(api => api.MapGet("/api/things", () => "all of them"));
        (await host.GetTestClient().GetStringAsync("/api/things")).ShouldBe("all of them");
        host.Services.GetRequiredService<ApiRoutes>().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_waits_for_no_operation()
    {
        await using var host = await StartAsync(api => api.MapGet("/api/things", () => "all of them"));
        (await host.GetTestClient().GetStringAsync("/page")).ShouldBe("a page");
        host.Services.GetRequiredService<ApiRoutes>().IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task However_many_ask_the_operations_are_bound_once()
    {
        var bound = 0;
        await using var host = await StartAsync(api => api.MapGet("/api/things", () => "all of them").Add(_ => Interlocked.Increment(ref bound)));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.GetTestClient().GetAsync("/api/things")));
        answers.Select(a => a.StatusCode).ShouldAllBe(s => s == HttpStatusCode.OK);
        await host.Services.GetRequiredService<ApiRoutes>().OpenAsync();
        bound.ShouldBe(1);
    }

    [Fact]
    public async Task An_operation_outside_the_api_where_no_request_would_wait_for_it_stops_the_start()
    {
        await using var host = await StartAsync(api => api.MapGet("/workbench/things", () => "never found"));
        (await Should.ThrowAsync<AbpException>(host.Services.GetRequiredService<ApiRoutes>().OpenAsync())).Message.ShouldContain("/workbench/things");
    }

    private static async Task<WebApplication> StartAsync(Action<IEndpointRouteBuilder> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<ApiRoutes>();
        var host = builder.Build();
        host.UseMiddleware<ApiAwaitingMiddleware>();
        host.UseRouting();
        host.MapGet("/page", () => "a page");
        map(host.Services.GetRequiredService<ApiRoutes>().In(host));
        await host.StartAsync();
        return host;
    }
}
