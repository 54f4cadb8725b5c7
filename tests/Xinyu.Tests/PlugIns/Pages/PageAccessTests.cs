using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Identity;
using Xinyu.Abp.PermissionManagement;
using Xinyu.Tests.SystemAdmin;

namespace Xinyu.Tests.PlugIns.Pages;

/// <summary>Who gets a page of a plug-in, and of which version.</summary>
[Collection(typeof(PagesCollection))]
public sealed class PageAccessTests(PagesHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_official_of_the_department_with_the_permission_sees_the_newest_versions_page_in_the_hosts_frame()
    {
        var page = await host.Handler.PageAsync(PagesHost.Root);
        page.ShouldContain("新版，你好，hb-handler。");
        page.ShouldContain("HB zh-Hans see 配额=12.5");
        page.ShouldContain("<html lang=\"zh-CN\"");
        page.Split("</head>")[0].ShouldContain("/plug-ins/pages/files/1.1.0/pages.css");
        page.ShouldContain("href=\"/plug-ins/pages/notes\"");
    }

    [Fact]
    public async Task A_page_is_read_in_the_readers_language()
    {
        var page = await host.Handler.PageAsync(PagesHost.Root + "?culture=en");
        page.ShouldContain("Good day, hb-handler.");
        page.ShouldContain("HB en see Quota=12.5");
        page.ShouldContain("<title>Home");
    }

    [Fact]
    public async Task Nobody_is_asked_to_sign_in()
    {
        using var stranger = host.Host.CreateDefaultClient();
        var answer = await stranger.GetAsync(PagesHost.Root, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldContain("/account/login");
    }

    [Fact]
    public async Task Another_departments_official_finds_no_page_and_no_file_whatever_his_permissions()
    {
        (await host.Foreign.GetAsync(PagesHost.Root, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Foreign.GetAsync(PagesHost.Root + "/files/1.1.0/pages.css", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Foreign.PageAsync("/workbench")).ShouldNotContain(PagesHost.Root);
    }

    [Fact]
    public async Task An_official_without_the_pages_permission_is_refused()
    {
        (await host.Window.GetAsync(PagesHost.Root, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await host.Handler.GetAsync(PagesHost.Root + "/leader", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await host.Handler.GetAsync(PagesHost.Root + "//Leader/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await host.Leader.PageAsync(PagesHost.Root + "/leader")).ShouldContain("for the leader alone");
    }

    [Fact]
    public async Task The_menu_has_the_pages_that_the_reader_may_open()
    {
        var leaders = await host.Leader.PageAsync("/workbench");
        leaders.ShouldContain("本部门专用");
        leaders.ShouldContain("href=\"/plug-ins/pages/leader\"");
        (await host.Handler.PageAsync("/workbench")).ShouldNotContain("href=\"/plug-ins/pages/leader\"");
        (await host.Window.PageAsync("/workbench")).ShouldNotContain("本部门专用");
    }

    [Fact]
    public async Task A_supervisor_or_an_administrator_sees_a_page_only_when_it_was_granted_to_him()
    {
        using var admin = await host.Host.BrowserOfAsync("HB", XinyuRoles.SystemAdmin);
        using var supervisor = await host.Host.BrowserOfAsync("HB", XinyuRoles.Supervisor);
        (await admin.GetAsync(PagesHost.Root, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await supervisor.GetAsync(PagesHost.Root, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await using var scope = host.Host.Services.CreateAsyncScope();
        var grants = scope.ServiceProvider.GetRequiredService<IPermissionManager>();
        foreach (var permission in new[] { "Workbench", "PlugIns.pages.see" })
            await grants.SetAsync(permission, PermissionProviders.User, (await host.Host.IdOfAsync("hb-system-admin")).ToString(), isGranted: true);
        (await admin.GetAsync(PagesHost.Root, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_that_no_page_has_is_not_found()
    {
        (await host.Handler.GetAsync(PagesHost.Root + "/gone", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Handler.GetAsync("/plug-ins/gone", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_without_the_hosts_token_is_refused_before_the_plug_in_sees_it()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Note", "smuggled")]);
        (await host.Handler.PostAsync(PagesHost.Root + "/notes", form, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.Handler.PageAsync(PagesHost.Root + "/notes")).ShouldNotContain("smuggled");
    }
}
