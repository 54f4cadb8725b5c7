using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Identity;
using Xinyu.Abp.PermissionManagement;
using Xinyu.SystemAdmin;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>Whom an administrator reaches, and what he may grant.</summary>
public sealed class OfficialAuthorityTests : IAsyncLifetime
{
    private const string Users = "/api/system-admin/users";
    private readonly TestHost _host = new();
    private HttpClient _department = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _department = await _host.OfficialAsync("HB", "admin", XinyuRoles.DepartmentAdmin, appointed: false);

    public ValueTask DisposeAsync()
    {
        _department.Dispose();
        return _host.DisposeAsync();
    }

    [Theory]
    [InlineData(XinyuRoles.SystemAdmin)]
    [InlineData(XinyuRoles.Supervisor)]
    [InlineData(XinyuRoles.ComplaintOfficer)]
    [InlineData(XinyuRoles.Applicant)]
    public async Task A_department_admin_grants_no_role_of_the_whole_city(string role)
    {
        var made = await CreateAsync(_department, "hb-new", [role], ["HB"]);
        (await Refused(made)).ShouldBe("SystemAdmin:RoleNotYours");
        (await _host.OfficialAsync("HB", "window", XinyuRoles.Window, appointed: false)).Dispose();
        (await Refused(RightsAsync(_department, "hb-window", [XinyuRoles.Window, role], ["HB"]))).ShouldBe("SystemAdmin:RoleNotYours");
        (await NamesAsync(_department)).ShouldBe(["hb-admin", "hb-window"]);
    }

    [Fact]
    public async Task A_department_admin_touches_no_other_department()
    {
        (await _host.OfficialAsync("GS", "window", XinyuRoles.Window, appointed: false)).Dispose();
        (await _host.OfficialAsync("HB", "window", XinyuRoles.Window, appointed: false)).Dispose();
        (await Refused(await CreateAsync(_department, "gs-new", [XinyuRoles.Window], ["GS"]))).ShouldBe("SystemAdmin:NotYourDepartment");
        (await Refused(await CreateAsync(_department, "loose", [], []))).ShouldBe("SystemAdmin:NotYourDepartment");
        (await Refused(RightsAsync(_department, "hb-window", [XinyuRoles.Window], ["HB", "GS"]))).ShouldBe("SystemAdmin:NotYourDepartment");
        (await Refused(RightsAsync(_department, "gs-window", [XinyuRoles.Window], ["HB"]))).ShouldBe("SystemAdmin:AccountNotYours");
        (await _department.GetAsync($"{Users}/{await _host.IdOfAsync("gs-window")}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await NamesAsync(_department)).ShouldBe(["hb-admin", "hb-window"]);
        (await NamesAsync(_department, "?department=GS")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("closing")]
    [InlineData("opening")]
    [InlineData("unlocking")]
    [InlineData("password-reset")]
    [InlineData("second-factor-reset")]
    public async Task Who_has_a_role_of_the_city_is_out_of_a_department_admins_reach_though_of_his_department(string act)
    {
        (await _host.OfficialAsync("HB", "system", XinyuRoles.SystemAdmin, appointed: false)).Dispose();
        (await Refused(await _department.PostAsync($"{Users}/{await _host.IdOfAsync("hb-system")}/{act}", null, Cancel))).ShouldBe("SystemAdmin:AccountNotYours");
        (await Refused(await _department.PostAsync($"{Users}/{await _host.IdOfAsync("hb-admin")}/{act}", null, Cancel))).ShouldBe("SystemAdmin:NotYourself");
    }

    [Fact]
    public async Task A_department_admin_makes_and_changes_the_officials_of_the_own_department()
    {
        var made = await CreateAsync(_department, "hb-new", [XinyuRoles.Window], ["HB"]);
        made.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await made.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("initialPassword").GetString()!.Length.ShouldBeGreaterThan(12);
        (await RightsAsync(_department, "hb-new", [XinyuRoles.Handler, XinyuRoles.DepartmentAdmin], ["HB"])).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var page = await _host.BrowserAsync("hb-admin");
        var list = await page.PageAsync("/admin/users");
        list.ShouldContain("承办、部门管理（技术员）");
        (await page.PageAsync($"/admin/users/{await _host.IdOfAsync("hb-new")}")).ShouldNotContain("value=\"supervisor\"");
        (await page.PageAsync($"/admin/users/{await _host.IdOfAsync("hb-admin")}")).ShouldContain("这是您自己的账号");
    }

    [Fact]
    public async Task Nobody_gives_up_the_own_admin_role_and_the_last_administrator_stays()
    {
        using var system = await _host.OfficialAsync("HB", "system", XinyuRoles.SystemAdmin, appointed: false);
        (await Refused(RightsAsync(system, "hb-system", [], []))).ShouldBe("SystemAdmin:NotYourself");
        (await Refused(await system.PostAsync($"{Users}/{await _host.IdOfAsync("hb-system")}/closing", null, Cancel))).ShouldBe("SystemAdmin:NotYourself");

        // somebody with all the rights and not the role
        await using (var scope = _host.Services.CreateAsyncScope())
        {
            var permissions = scope.ServiceProvider.GetRequiredService<IPermissionManager>();
            foreach (var name in SystemAdminPermissions.All) await permissions.SetAsync(name, PermissionProviders.Role, XinyuRoles.ComplaintOfficer, true);
        }
        using var other = await _host.OfficialAsync("GS", "other", XinyuRoles.ComplaintOfficer, appointed: false);
        var closing = await other.PostAsync($"{Users}/{await _host.IdOfAsync("hb-system")}/closing", null, Cancel);
        closing.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await RightsAsync(other, "hb-system", [XinyuRoles.Window], ["HB"])).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        (await _host.OfficialAsync("HB", "second", XinyuRoles.SystemAdmin, appointed: false)).Dispose();
        (await other.PostAsync($"{Users}/{await _host.IdOfAsync("hb-second")}/closing", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await other.PostAsync($"{Users}/{await _host.IdOfAsync("hb-system")}/closing", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Others_are_kept_out()
    {
        using var window = await _host.OfficialAsync("HB", "window", XinyuRoles.Window, appointed: false);
        (await window.GetAsync(Users, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CreateAsync(window, "x", [XinyuRoles.Window], ["HB"])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> Refused(HttpResponseMessage answer) => (await Task.FromResult(answer).ErrorAsync(HttpStatusCode.Forbidden)).Code();

    private static async Task<string> Refused(Task<HttpResponseMessage> answer) => await Refused(await answer);

    private static Task<HttpResponseMessage> CreateAsync(HttpClient client, string userName, string[] roles, string[] departments) =>
        client.PostAsJsonAsync(Users, new { userName, name = userName, roles, departments }, Cancel);

    private async Task<HttpResponseMessage> RightsAsync(HttpClient client, string userName, string[] roles, string[] departments)
    {
        var id = await _host.IdOfAsync(userName);
        await using var scope = _host.Services.CreateAsyncScope();
        var version = (await scope.ServiceProvider.GetRequiredService<IdentityUserManager>().GetByIdAsync(id)).EntityVersion;
        return await client.PutAsJsonAsync($"{Users}/{id}/rights", new { name = userName, roles, departments, version }, Cancel);
    }

    private static async Task<List<string?>> NamesAsync(HttpClient client, string query = "") =>
        [.. (await client.GetFromJsonAsync<JsonElement>(Users + query, Cancel)).GetProperty("items").EnumerateArray()
            .Select(i => i.GetProperty("account").GetProperty("userName").GetString())];
}
