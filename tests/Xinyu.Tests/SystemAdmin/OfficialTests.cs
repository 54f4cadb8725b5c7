using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>What a system administrator does to officials' accounts on the pages.</summary>
public sealed partial class OfficialTests : IAsyncLifetime
{
    private readonly TestHost _host = new();
    private HttpClient _admin = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _admin = await _host.BrowserOfAsync("HB", XinyuRoles.SystemAdmin);

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return _host.DisposeAsync();
    }

    [Fact]
    public async Task A_new_officials_password_is_shown_once_kept_nowhere_and_changed_first()
    {
        var answer = await _admin.PostFormAsync("/admin/users/new",
            ("Input.UserName", "hb-chuangkou"), ("Input.Name", "窗口甲"), ("Input.Roles", "window"), ("Input.Departments", "HB"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var password = Password().Match(await answer.TextAsync()).Groups[1].Value;
        var page = $"/admin/users/{await _host.IdOfAsync("hb-chuangkou")}";
        (await _admin.PageAsync(page)).ShouldNotContain(password);
        (await AuditTextAsync()).ShouldNotContain(password);
        var made = (await _host.AuditedAsync("IdentityUser")).Single(c => c.Kind == "Created");
        (made.By, made.Values["UserName"].After, made.Values["PasswordHash"].After).ShouldBe(("hb-system-admin", "hb-chuangkou", "***"));

        using var official = await _host.BrowserAsync("hb-chuangkou", password);
        (await official.GetAsync("/workbench", Cancel)).Headers.Location?.OriginalString.ShouldBe("/account/password");
        (await official.PostFormAsync("/account/password", ("Input.OldPassword", password), ("Input.Password", "Zijide-koulin9"), ("Input.Again", "Zijide-koulin9")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await official.GetAsync("/workbench", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_wrong_with_a_new_account_stands_beside_its_field()
    {
        var empty = await (await _admin.PostFormAsync("/admin/users/new", ("Input.UserName", ""))).TextAsync();
        empty.ShouldContain("id=\"Input_UserName-error\"");
        empty.ShouldContain("id=\"Input_Name-error\"");
        var department = await _admin.PostFormAsync("/admin/users/new", ("Input.UserName", "x1"), ("Input.Name", "某"), ("Input.Roles", "window"));
        department.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await department.TextAsync()).ShouldContain("id=\"Input_Departments-error\"");
        var taken = await (await _admin.PostFormAsync("/admin/users/new", ("Input.UserName", "HB-system-admin"), ("Input.Name", "某"))).TextAsync();
        taken.ShouldContain("id=\"Input_UserName-error\"");
    }

    [Fact]
    public async Task Rights_are_changed_at_once_and_a_stale_form_is_refused()
    {
        using var window = await _host.BrowserOfAsync("HB", XinyuRoles.Window);
        (await window.GetAsync("/workbench", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = $"/admin/users/{await _host.IdOfAsync("hb-window")}";
        var version = Version().Match(await _admin.PageAsync(page)).Groups[1].Value;
        (string, string)[] rights = [("Input.Name", "窗口乙"), ("Input.Roles", "handler"), ("Input.Roles", "reviewer"), ("Input.Departments", "GS"), ("Input.Version", version)];
        (await _admin.PostFormAsync(page, rights)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await window.GetAsync("/workbench", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = await _admin.PageAsync("/admin/users?filter=hb-window");
        after.ShouldContain("窗口乙");
        after.ShouldContain("承办、审核");
        after.ShouldContain("工商局");
        (await _host.AuditedAsync("IdentityUserRole")).Where(c => c.Url == page).Select(c => c.Kind).Order().ShouldBe(["Created", "Created", "Deleted"]);

        ((int)(await _admin.PostFormAsync(page, rights)).StatusCode).ShouldBeOneOf(400, 409);
        (await _admin.PostFormAsync(page, [.. rights[..3], ("Input.Version", "99")])).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once_and_comes_back_when_opened()
    {
        using var window = await _host.BrowserOfAsync("HB", XinyuRoles.Window);
        var page = $"/admin/users/{await _host.IdOfAsync("hb-window")}";
        (await ActAsync(page, "Close")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await window.GetAsync("/workbench", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _admin.PageAsync("/admin/users?state=Closed")).ShouldContain("hb-window");
        (await ActAsync(page, "Open")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _host.BrowserAsync("hb-window")).Dispose();
        (await _host.AuditedAsync("IdentityUser")).Where(c => c.Values.ContainsKey("IsActive") && c.Kind == "Updated").Select(c => c.Values["IsActive"])
            .ShouldBe([("True", "False"), ("False", "True")]);
    }

    [Fact]
    public async Task A_lockout_ends_early_a_password_and_a_second_factor_are_reset()
    {
        (await _host.BrowserOfAsync("HB", XinyuRoles.Window)).Dispose();
        var id = await _host.IdOfAsync("hb-window");
        var page = $"/admin/users/{id}";
        using var stranger = _host.CreateClient();
        for (var attempt = 0; attempt < 5; attempt++) await stranger.TokenAsync("hb-window", "wrong-password-1");
        (await _admin.PageAsync("/admin/users?state=Locked")).ShouldContain("hb-window");
        (await ActAsync(page, "Unlock")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await stranger.TokenAsync("hb-window", HostPeople.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var none = await ActAsync(page, "SecondFactor");
        none.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await none.TextAsync()).ShouldContain("没有登记第二因素");
        await EnrolAsync(id);
        (await stranger.TokenAsync("hb-window", HostPeople.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ActAsync(page, "SecondFactor")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await stranger.TokenAsync("hb-window", HostPeople.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var reset = await ActAsync(page, "Password");
        reset.StatusCode.ShouldBe(HttpStatusCode.OK);
        var password = Password().Match(await reset.TextAsync()).Groups[1].Value;
        (await stranger.TokenAsync("hb-window", HostPeople.Password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await stranger.TokenAsync("hb-window", password)).StatusCode.ShouldBe(HttpStatusCode.Forbidden); // to be changed first
        (await AuditTextAsync()).ShouldNotContain(password);
    }

    [Fact]
    public async Task The_list_is_paged_searched_and_without_applicants()
    {
        (await _host.EnterpriseAsync("zhuzao")).Dispose();
        for (var i = 10; i < 33; i++) (await _host.OfficialAsync("GS", "window", XinyuRoles.Window, appointed: false, userName: $"gs-{i}")).Dispose();
        var first = await _admin.PageAsync("/admin/users");
        first.ShouldNotContain("zhuzao");
        first.ShouldContain("gs-10");
        first.ShouldNotContain("gs-32");
        (await _admin.PageAsync("/admin/users?skipCount=20")).ShouldContain("gs-32");
        var one = await _admin.PageAsync("/admin/users?filter=GS-3&department=GS&role=window&state=Open");
        one.ShouldContain("gs-30");
        one.ShouldNotContain("gs-29");
        (await _admin.PageAsync("/admin/users?filter=nobody")).ShouldContain("没有符合的账号");
        (await _admin.GetAsync($"/admin/users/{await _host.IdOfAsync("zhuzao")}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_form_of_an_accounts_page_brings_its_own_token()
    {
        (await _host.BrowserOfAsync("HB", XinyuRoles.Window)).Dispose();
        var page = await _admin.PageAsync($"/admin/users/{await _host.IdOfAsync("hb-window")}");
        var forms = Form().Matches(page).Select(m => m.Value).Where(f => f.Contains("/admin/users/", StringComparison.Ordinal)).ToList();
        forms.Count.ShouldBe(3);
        forms.ShouldAllBe(f => f.Contains("__RequestVerificationToken", StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> ActAsync(string page, string handler)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", await _admin.AntiforgeryTokenAsync(page))]);
        return await _admin.PostAsync($"{page}?handler={handler}", form, Cancel);
    }

    private async Task EnrolAsync(Guid id)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<IdentityUserManager>();
        (await users.SetTwoFactorEnabledAsync(await users.GetByIdAsync(id), true)).CheckErrors();
    }

    private async Task<string> AuditTextAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var changes = await db.Set<EntityChange>().AsNoTracking().ToListAsync(Cancel);
        return string.Join('\n', changes.SelectMany(c => c.PropertyChanges).Select(p => $"{p.PropertyName} {p.OriginalValue} {p.NewValue}"));
    }

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("id=\"initial-password\">([^<]+)<")]
    private static partial Regex Password();

    [GeneratedRegex("name=\"Input.Version\" value=\"(\\d+)\"")]
    private static partial Regex Version();
}
