using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Documents;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>The templates of the 文书: seen, looked at over sample data, and versioned by the administrator.</summary>
public sealed class TemplatePublishingTests
{
    private const string Api = "/api/system-admin/templates";
    private const string Receipt = "<p>您的“{{ itemName }}”申请已收到，编号 {{ caseNumber }}。</p>";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What DOMAIN.md 4 calls a document, in the order of its rows; 送达回证 comes with the licence, and each act on a licence has its own decision.</summary>
    private static readonly string[] OfTheTable =
    [
        "申请材料接收凭证", "不受理告知书", "不予受理决定书", "补正材料告知书", "视为放弃申请通知书", "受理通知书", "视为受理记录", "核查笔录", "特别程序告知书", "特别程序结果记录",
        "听证告知书", "听证通知书", "听证笔录", "延期通知书", "终止通知书", "准予行政许可决定书", "不予行政许可决定书", "内部事项办理决定", "许可证件", "送达回证",
        "变更行政许可决定书", "撤回行政许可决定书", "撤销行政许可决定书", "注销行政许可决定书", "视为准予延续记录",
    ];

    [Fact]
    public async Task Every_document_of_the_table_has_a_template_that_the_administrator_sees()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        var list = (await bench.Api.GetFromJsonAsync<JsonElement>(Api, Cancel)).GetProperty("items").EnumerateArray().ToDictionary(t => Text(t, "kind"), t => Text(t, "title"));
        StateTableTests.RequiredDocuments.Except(list.Keys).ShouldBeEmpty();
        OfTheTable.Except(list.Values).ShouldBeEmpty();

        var index = await bench.ReadAsync("/admin/templates");
        foreach (var (kind, title) in list)
        {
            index.ShouldContain($"href=\"/admin/templates/{kind}\"");
            var page = await bench.ReadAsync($"/admin/templates/{kind}");
            page.ShouldContain(kind == DocumentTemplates.Frame ? "准予行政许可决定书" : $"<h1>{title}</h1>", customMessage: kind);
            page.ShouldContain("第 1 版");
            page.ShouldContain("<code>applicant</code>");
            page.ShouldContain("随系统装入");
        }
        await bench.ReadAsync("/admin/templates/unknown", HttpStatusCode.NotFound);
        await bench.ReadAsync("/admin/templates/receipt?version=7", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_new_version_is_used_from_then_on_and_what_was_made_stays_and_names_its_version()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        await bench.FileAsync("FG-01", "FG-20260302-0001-1");
        var before = await MadeAsync(bench);
        (await PublishAsync(bench, Receipt)).Status.ShouldBe(HttpStatusCode.Created);
        await bench.FileAsync("FG-01", "FG-20260302-0002-2");

        var after = await MadeAsync(bench);
        after.Select(d => d.TemplateVersion).ShouldBe([1, 2]);
        after[0].Sha256.ShouldBe(before.ShouldHaveSingleItem().Sha256);
        using var window = await bench.Host.OfficialAsync("FG", "window", XinyuRoles.Window);
        foreach (var (number, version) in new[] { ("FG-20260302-0001-1", 1), ("FG-20260302-0002-2", 2) })
            (await Journey.OpenAsync(window, number)).GetProperty("documents")[0].GetProperty("templateVersion").GetInt32().ShouldBe(version);

        using var pages = await bench.Host.BrowserAsync("fg-window");
        (await SheetAsync(pages, before[0])).ShouldContain("（《中华人民共和国行政许可法》第三十二条）");
        var made = await SheetAsync(pages, after[1]);
        made.ShouldContain("申请已收到，编号 FG-20260302-0002-2。");
        made.ShouldContain("按模板第 2 版制作");
        var versions = (await bench.Api.GetFromJsonAsync<JsonElement>($"{Api}/receipt", Cancel)).GetProperty("versions").EnumerateArray();
        versions.Select(v => (v.GetProperty("version").GetInt32(), v.GetProperty("documents").GetInt32())).ShouldBe([(2, 1), (1, 1)]);
    }

    [Fact]
    public async Task What_has_findings_says_nothing_new_gives_no_reason_or_was_overtaken_is_not_published()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        var shipped = Text(await bench.Api.GetFromJsonAsync<JsonElement>($"{Api}/receipt", Cancel), "body");
        await RefusedAsync(bench, "Approval:TemplateNotPublishable", "<p>\n{{ colour }}</p>", says: "第 2 行：这种文书没有“colour”这个变量。");
        await RefusedAsync(bench, "Approval:TemplateUnchanged", shipped.ReplaceLineEndings("\r\n"));
        await RefusedAsync(bench, "Approval:TemplateNoteRequired", Receipt, note: " ");
        await RefusedAsync(bench, "Approval:TemplateNoteRequired", Receipt, note: new string('改', TemplateLimits.NoteLength + 1));
        await RefusedAsync(bench, "Approval:TemplateOvertaken", Receipt, basedOn: 0);
        (await VersionsAsync(bench)).ShouldBe(1);

        (await PublishAsync(bench, Receipt)).Status.ShouldBe(HttpStatusCode.Created);
        await RefusedAsync(bench, "Approval:TemplateOvertaken", Receipt + "<p>另</p>", says: "第 2 版");
        (await bench.Api.PostAsJsonAsync($"{Api}/unknown/versions", new { body = Receipt, basedOn = 1, note = "试" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await VersionsAsync(bench)).ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_who_publish_at_the_same_moment_one_is_told_of_the_other()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(i => PublishAsync(bench, $"{Receipt}<p>{i}</p>")));
        answers.Count(a => a.Status == HttpStatusCode.Created).ShouldBe(1);
        foreach (var (_, text) in answers.Where(a => a.Status != HttpStatusCode.Created)) text.ShouldContain("Approval:TemplateOvertaken");
        (await VersionsAsync(bench)).ShouldBe(2);
    }

    [Fact]
    public async Task Loops_that_would_never_end_are_stopped_over_the_sample_data()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        var endless = string.Concat(Enumerable.Repeat("{% for m in materials %}", 20)) + "x" + string.Concat(Enumerable.Repeat("{% endfor %}", 20));
        await RefusedAsync(bench, "Approval:TemplateNotPublishable", endless, says: "循环的次数太多");
    }

    [Fact]
    public async Task A_publication_is_audited_with_who_and_why_and_only_a_system_administrator_may()
    {
        await using var bench = await AdminBench.StartAsync("2026-03-02 09:00");
        using var department = await bench.Host.OfficialAsync("FG", "department-admin", XinyuRoles.DepartmentAdmin, appointed: false);
        (await department.PostAsJsonAsync($"{Api}/receipt/versions", new { body = Receipt, basedOn = 1, note = "试" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await PublishAsync(bench, Receipt)).Status.ShouldBe(HttpStatusCode.Created);

        var change = (await bench.Host.AuditedAsync("DocumentTemplate")).ShouldHaveSingleItem();
        (change.By, change.Kind).ShouldBe(("fg-admin", "Created"));
        change.Values["Note"].After.ShouldNotBeNull().ShouldContain("写得短一些。");
        change.Values["Version"].After.ShouldBe("2");
    }

    private static async Task RefusedAsync(AdminBench bench, string code, string body, int basedOn = 1, string note = "写得短一些。", string says = "")
    {
        var (status, text) = await PublishAsync(bench, body, basedOn, note);
        ((int)status).ShouldBeInRange(400, 409, text);
        var error = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("error");
        Text(error, "code").ShouldBe(code);
        Text(error, "message").ShouldContain(says);
    }

    private static async Task<(HttpStatusCode Status, string Text)> PublishAsync(AdminBench bench, string body, int basedOn = 1, string note = "写得短一些。")
    {
        var answer = await bench.Api.PostAsJsonAsync($"{Api}/receipt/versions", new { body, basedOn, note }, Cancel);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<int> VersionsAsync(AdminBench bench) =>
        (await bench.Api.GetFromJsonAsync<JsonElement>($"{Api}/receipt", Cancel)).GetProperty("versions").GetArrayLength();

    private static Task<List<CaseDocument>> MadeAsync(AdminBench bench) =>
        bench.QueryAsync(db => db.Set<CaseDocument>().AsNoTracking().OrderBy(d => d.Number).ToListAsync(Cancel));

    private static Task<string> SheetAsync(HttpClient pages, CaseDocument document) => pages.PageAsync($"/workbench/cases/{document.CaseId}/documents/{document.Id}");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
