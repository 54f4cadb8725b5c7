using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Items;
using Xinyu.Approval.Rollout;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.SystemAdmin;

public sealed class PhaseTests : IAsyncLifetime
{
    private const string OpenFirst = "/admin/phases/First/open";
    private static readonly (string, string)[] Decided = [("Input.Reason", "余府办发〔2008〕30号批准"), ("Input.Confirmed", "true")];
    private readonly TestHost _host = new();
    private HttpClient _admin = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host.CreateClient().Dispose();
        await Journey.DrainAsync(_host);
        _admin = await _host.BrowserOfAsync("HB", XinyuRoles.SystemAdmin);
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return _host.DisposeAsync();
    }

    [Fact]
    public async Task The_page_has_the_policys_sums_and_every_departments_gaps()
    {
        var page = await _admin.PageAsync("/admin/phases");
        page.ShouldContain("合计 47 个部门、248 项（行政许可 191，内部管理 57）");
        page.ShouldContain("20 个部门：行政许可 80 项，内部管理 20 项。");
        page.ShouldContain("27 个部门：行政许可 101 项，内部管理 37 项。");
        page.ShouldContain("第一批各部门");
        page.ShouldContain("技术员未登记");
        page.ShouldContain("前一期开通后才能开通。");
        (await _admin.PageAsync("/admin/phases?phase=Second")).ShouldContain("第二批各部门");
    }

    [Fact]
    public async Task Opening_names_its_effects_and_wants_a_reason_and_a_confirmation()
    {
        var page = await _admin.PageAsync(OpenFirst);
        page.ShouldContain("门户上 80 项行政许可马上可以网上办。");
        page.ShouldContain("20 个部门开始计时，超期发牌。");
        page.ShouldContain("已核对：开通 20 个部门的 100 项");

        var without = await _admin.PostFormAsync(OpenFirst, ("Input.Reason", ""));
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var text = await without.TextAsync();
        text.ShouldContain("id=\"Input_Reason-error\"");
        text.ShouldContain("id=\"Input_Confirmed-error\"");
        (await _admin.PostFormAsync(OpenFirst, ("Input.Reason", "试"), ("Input.Confirmed", "false"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _admin.PostFormAsync(OpenFirst, ("Input.Reason", "  "), ("Input.Confirmed", "true"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await PortalOffersAsync(10);
    }

    [Fact]
    public async Task An_opened_phase_is_on_the_portal_at_once_and_in_the_audit_log()
    {
        (await _admin.PostFormAsync(OpenFirst, Decided)).Headers.Location?.OriginalString.ShouldBe("/admin/phases");
        await Journey.DrainAsync(_host);
        await PortalOffersAsync(110);
        (await _admin.PageAsync("/admin/phases")).ShouldContain("由hb-system-admin开通。");

        var opening = (await _host.AuditedAsync("PhaseOpening")).ShouldHaveSingleItem();
        (opening.By, opening.Url).ShouldBe(("hb-system-admin", OpenFirst));
        (opening.Values["Phase"].After, opening.Values["IsOpen"].After, opening.Values["Reason"].After).ShouldBe(("First", "True", "余府办发〔2008〕30号批准"));

        (await _admin.PostFormAsync("/admin/phases/First/close", Decided)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Journey.DrainAsync(_host);
        await PortalOffersAsync(10);
    }

    [Fact]
    public async Task A_phase_that_is_not_open_is_not_closed_and_nothing_is_recorded_or_told()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var rollout = scope.ServiceProvider.GetRequiredService<IRollout>();
        (await Should.ThrowAsync<BusinessException>(() => rollout.CloseAsync(RolloutPhase.Second, "试", Cancel))).Code.ShouldBe("Approval:PhaseNotOpen");
        (await Should.ThrowAsync<BusinessException>(() => rollout.CloseAsync(RolloutPhase.Pilot, " ", Cancel))).Code.ShouldBe("Approval:ReasonRequired");
        await Journey.DrainAsync(_host);
        await PortalOffersAsync(10);
        (await _host.AuditedAsync("PhaseOpening")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Closing_is_one_transaction_items_event_and_record_or_nothing()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        await using (await db.Database.BeginTransactionAsync(Cancel)) // never committed, as if the host had died before the end
            await scope.ServiceProvider.GetRequiredService<IRollout>().CloseAsync(RolloutPhase.Pilot, "试运行结束", Cancel);
        await Journey.DrainAsync(_host);
        await PortalOffersAsync(10);
        await using var after = _host.Services.CreateAsyncScope();
        (await after.ServiceProvider.GetRequiredService<IRollout>().GetAsync(Cancel))[0].ShouldSatisfyAllConditions(p => p.Open.ShouldBeTrue(), p => p.OpenItems.ShouldBe(10));
    }

    [Fact]
    public async Task A_double_click_opens_once_and_both_answers_are_good()
    {
        var token = await _admin.AntiforgeryTokenAsync(OpenFirst);
        var fields = Decided.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)).ToList();
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            using var form = new FormUrlEncodedContent(fields);
            return await _admin.PostAsync(OpenFirst, form, Cancel);
        }));
        answers.Select(a => a.StatusCode).ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Redirect]);
        (await _host.AuditedAsync("PhaseOpening")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_second_batch_cannot_come_before_the_first()
    {
        var page = await _admin.PageAsync("/admin/phases/Second/open");
        page.ShouldContain("前一期开通后才能开通。");
        var answer = await _admin.PostFormAsync("/admin/phases/Second/open", Decided);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.TextAsync()).ShouldContain("前一期还没有开通，不能跳过。");
        (await _admin.GetAsync("/admin/phases/Third/open", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Programs_open_and_close_by_the_same_rules()
    {
        using var program = await _host.SignedInAsync("hb-system-admin");
        const string Path = "/api/system-admin/rollout";
        var order = await program.PostAsJsonAsync($"{Path}/Second/opening", new { reason = "试", confirmed = true }, Cancel).ErrorAsync(HttpStatusCode.BadRequest);
        order.Code().ShouldBe("Approval:PhaseOutOfOrder");
        await program.PostAsJsonAsync($"{Path}/First/opening", new { confirmed = true }, Cancel).ErrorAsync(HttpStatusCode.BadRequest);
        (await program.PostAsJsonAsync($"{Path}/First/opening", new { reason = "试", confirmed = false }, Cancel).ErrorAsync(HttpStatusCode.BadRequest))
            .Code().ShouldBe("SystemAdmin:ConfirmationRequired");
        var phases = await Journey.SendAsync(program, HttpMethod.Post, $"{Path}/First/opening", new { reason = "试", confirmed = true });
        phases[1].GetProperty("openItems").GetInt32().ShouldBe(100);
        var readiness = await program.GetFromJsonAsync<JsonElement>($"{Path}/Second/readiness", Cancel);
        readiness.GetProperty("items").GetInt32().ShouldBe(138);
        using var supervisor = await _host.OfficialAsync("HB", "supervisor", XinyuRoles.Supervisor, appointed: false);
        (await supervisor.PostAsJsonAsync($"{Path}/First/closing", new { reason = "试", confirmed = true }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Asks until the portal, which looks for news a few times a second, says so.</summary>
    private async Task PortalOffersAsync(int items)
    {
        using var reader = _host.CreateClient();
        var offered = 0;
        for (var asked = 0; asked < 5000 && offered != items; asked++)
            offered = (await reader.GetFromJsonAsync<JsonElement>("/api/portal/items?open=true&maxResultCount=1", Cancel)).GetProperty("totalCount").GetInt32();
        offered.ShouldBe(items);
    }
}
