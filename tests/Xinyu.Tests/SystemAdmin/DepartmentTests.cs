using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Posts;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.SystemAdmin;

public sealed class DepartmentTests : IAsyncLifetime
{
    private const string Page = "/admin/departments/HB";
    private readonly TestHost _host = new();
    private HttpClient _admin = null!;
    private string _holder = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host.Time.Set("2026-03-02 09:00");
        _admin = await _host.BrowserOfAsync("HB", XinyuRoles.DepartmentAdmin);
        (await _host.OfficialAsync("HB", "window", XinyuRoles.Window, appointed: false, userName: "chuangkou")).Dispose();
        _holder = (await _host.IdOfAsync("chuangkou")).ToString();
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return _host.DisposeAsync();
    }

    [Fact]
    public async Task An_official_is_appointed_from_today_and_ended_with_a_last_day_and_both_are_audited()
    {
        (await _admin.PageAsync(Page)).ShouldContain("缺人");
        (await AppointAsync(("Input.From", "2026-03-02"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var appointment = await OnlyAsync();
        (appointment.PostCode, appointment.From, appointment.To).ShouldBe(("window", new DateOnly(2026, 3, 2), null));
        (await _admin.PageAsync(Page)).ShouldContain("2026-03-02 起");

        var end = $"{Page}/appointments/{appointment.Id}/end";
        (await _admin.PageAsync(end)).ShouldContain("value=\"2026-03-02\"");
        (await _admin.PostFormAsync(end, ("LastDay", "2026-03-31"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await OnlyAsync()).To.ShouldBe(new DateOnly(2026, 3, 31));

        var changes = await _host.AuditedAsync("Appointment");
        changes.Select(c => (c.By, c.Kind)).ShouldBe([("hb-department-admin", "Created"), ("hb-department-admin", "Updated")]);
        changes[1].Values["To"].ShouldBe((null, "03/31/2026"));
    }

    [Fact]
    public async Task Nothing_is_backdated_lengthened_by_ending_or_held_twice()
    {
        var backdated = await AppointAsync(("Input.From", "2026-03-01"));
        backdated.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await backdated.TextAsync()).ShouldContain("任职不能倒签。");
        (await (await AppointAsync(("Input.From", "2026-03-05"), ("Input.To", "2026-03-04"))).TextAsync()).ShouldContain("class=\"error-box");
        (await AppointAsync(("Input.From", "2026-03-02"), ("Input.To", "2026-03-31"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await AppointAsync(("Input.From", "2026-03-31"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var end = $"{Page}/appointments/{(await OnlyAsync()).Id}/end";
        (await _admin.PostFormAsync(end, ("LastDay", "2026-03-01"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await (await _admin.PostFormAsync(end, ("LastDay", "2026-04-01"))).TextAsync()).ShouldContain("终止只能提前");
        var empty = await (await _admin.PostFormAsync(end, ("LastDay", ""))).TextAsync();
        empty.ShouldContain("id=\"LastDay-error\"");
        (await OnlyAsync()).To.ShouldBe(new DateOnly(2026, 3, 31));
    }

    [Fact]
    public async Task Nobody_appoints_himself_or_somebody_of_another_department()
    {
        var own = await AppointAsync(("Input.From", "2026-03-02"), ("Input.UserId", (await _host.IdOfAsync("hb-department-admin")).ToString()));
        own.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await own.TextAsync()).ShouldContain("不能改自己的任职和权限");
        (await _host.OfficialAsync("GS", "window", XinyuRoles.Window, appointed: false)).Dispose();
        var foreign = await AppointAsync(("Input.From", "2026-03-02"), ("Input.UserId", (await _host.IdOfAsync("gs-window")).ToString()));
        foreign.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await foreign.TextAsync()).ShouldContain("不在本部门或已停用");
        (await _host.AuditedAsync("Appointment")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_department_admin_sees_and_changes_the_own_department_only()
    {
        (await _admin.GetAsync("/admin/departments", Cancel)).Headers.Location?.OriginalString.ShouldBe(Page);
        (await _admin.GetAsync("/admin/departments/GS", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var program = await _host.SignedInAsync("hb-department-admin");
        const string Api = "/api/system-admin/departments";
        (await program.GetFromJsonAsync<JsonElement>(Api, Cancel)).GetProperty("totalCount").GetInt32().ShouldBe(1);
        await program.GetAsync($"{Api}/GS", Cancel).ErrorAsync(HttpStatusCode.Forbidden);
        var body = new { userId = _holder, postCode = "window", from = "2026-03-02" };
        (await program.PostAsJsonAsync($"{Api}/GS/appointments", body, Cancel).ErrorAsync(HttpStatusCode.Forbidden)).Code().ShouldBe("SystemAdmin:NotYourDepartment");
        (await program.PostAsJsonAsync($"{Api}/HB/appointments", body, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        // knowing the number of another department's appointment does not help
        await using var scope = _host.Services.CreateAsyncScope();
        var other = await scope.ServiceProvider.GetRequiredService<IPosts>().AppointAsync(
            new AppointInput(Guid.CreateVersion7(), "工商", "GS", "window", new DateOnly(2026, 1, 1), null), Cancel);
        await program.PostAsJsonAsync($"{Api}/HB/appointments/{other.Id}/ending", new { lastDay = "2026-03-31" }, Cancel).ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_system_admin_sees_all_47()
    {
        using var admin = await _host.BrowserOfAsync("HB", XinyuRoles.SystemAdmin);
        (await admin.PageAsync("/admin/departments")).ShouldContain("47 个部门");
        (await admin.PageAsync("/admin/departments/GS")).ShouldContain("本部门还没有人员账号");
    }

    private Task<HttpResponseMessage> AppointAsync(params (string, string)[] fields) =>
        _admin.PostFormAsync(Page, [.. new[] { ("Input.PostCode", "window"), ("Input.UserId", _holder) }.Where(f => fields.All(o => o.Item1 != f.Item1)), .. fields]);

    private async Task<AppointmentDto> OnlyAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IPosts>().GetAsync("HB", cancellationToken: Cancel)).ShouldHaveSingleItem();
    }
}
