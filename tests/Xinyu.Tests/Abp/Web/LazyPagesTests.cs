using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AspNetCore;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Abp.Web;

/// <summary>In Production a page's model is read when it is first asked for; elsewhere, and in all other tests, at the start.</summary>
public sealed class LazyPagesTests : IAsyncLifetime
{
    private readonly TestHost _host = new(TestHost.Quiet);

    public ValueTask InitializeAsync()
    {
        _ = _host.Services;
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_page_read_when_it_is_asked_for_has_the_route_and_the_gates_of_one_read_at_the_start()
    {
        var eager = _host.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<CompiledPageActionDescriptor>().ToList();
        var context = new ActionDescriptorProviderContext();
        ActivatorUtilities.CreateInstance<LazyPages>(_host.Services).OnProvidersExecuting(context);
        var lazy = context.Results.Cast<PageActionDescriptor>().ToList();
        lazy.Select(Address).Order().ShouldBe(eager.Select(Address).Order());
        lazy.Count.ShouldBeGreaterThan(80);
        var loader = _host.Services.GetRequiredService<PageLoader>();
        var byAddress = eager.ToDictionary(Address);
        foreach (var page in lazy)
        {
            var loaded = await loader.LoadAsync(page, new EndpointMetadataCollection(page.EndpointMetadata));
            var atStart = byAddress[Address(page)];
            Gates(loaded).ShouldBe(Gates(atStart), page.RelativePath);
            loaded.HandlerMethods.Select(h => h.MethodInfo).ShouldBe(atStart.HandlerMethods.Select(h => h.MethodInfo));
            loaded.FilterDescriptors.Select(f => f.Filter.GetType()).ShouldBe(atStart.FilterDescriptors.Select(f => f.Filter.GetType()));
        }
    }

    [Fact]
    public async Task A_page_read_when_it_is_asked_for_is_open_or_closed_as_it_says()
    {
        await using var host = new TestHost(TestHost.Quiet) { Replacements = PagesServiceCollectionExtensions.ReadPagesWhenAsked };
        var nobody = host.CreateClient(new() { AllowAutoRedirect = false });
        (await nobody.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await nobody.GetAsync("/items/HB-01")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var closed in new[] { "/my", "/workbench", "/supervision" })
        {
            var answer = await nobody.GetAsync(closed);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, closed);
            answer.Headers.Location!.ToString().ShouldContain("/account/login");
        }

        (await nobody.GetAsync("/nowhere")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Address(PageActionDescriptor page) =>
        $"{page.AreaName} {page.RelativePath} {page.AttributeRouteInfo!.Template} {page.AttributeRouteInfo.Order} {page.DisplayName}";

    private static List<string> Gates(CompiledPageActionDescriptor page) =>
        [.. page.EndpointMetadata.Where(m => m is not PageActionDescriptor).Select(m => m is Microsoft.AspNetCore.Authorization.IAuthorizeData a ? $"{a.Policy} {a.Roles}" : m.ToString()!)];
}
