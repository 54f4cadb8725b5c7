using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Portal.Filing;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>不重复提交: a report checked by one department (工商) is not asked for again by another (经贸).</summary>
public sealed class HeldMaterialTests(HeldMaterialTests.Town town) : IClassFixture<HeldMaterialTests.Town>
{
    private const string Report = "验资报告";
    private static readonly ItemDefinition First = Filings.Item("GS-01");
    private static readonly ItemDefinition Second = Filings.Item("JM-02");
    private static readonly int There = First.Materials.ToList().FindIndex(m => m.Name == Report);
    private static readonly int Here = Second.Materials.ToList().FindIndex(m => m.Name == Report);
    private static int _applicants;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private PilotHost Pilot => town.Pilot;

    [Fact]
    public async Task A_checked_file_is_offered_with_its_case_and_taken_with_one_button_and_the_official_sees_where_it_comes_from()
    {
        var (applicant, name, before) = await AcceptedAsync();
        var url = await DraftAsync(applicant);
        var offer = Held(await Filings.GetAsync(applicant, url));
        (offer.GetProperty("caseNumber").GetString(), offer.GetProperty("checkedOn").GetString()).ShouldBe((before, "2026-03-02"));
        var (sha, office) = (offer.GetProperty("files")[0].GetProperty("sha256").GetString()!, offer.GetProperty("departmentName").GetString()!);

        using var browser = await BrowserAsync(name);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync($"/apply/{Second.Code}", Cancel));
        foreach (var told in new[] { before, office, "2026-03-02", sha, $"take-held:{Here}:{before}" }) page.ShouldContain(told);
        var draft = await Filings.GetAsync(applicant, url);
        var pressed = await browser.PostFormAsync(
            $"/apply/{Second.Code}", ("id", draft.GetProperty("id").GetString()!), ("version", draft.GetProperty("version").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("action", $"take-held:{Here}:{before}"));
        pressed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Filings.GetAsync(applicant, url)).GetProperty("held").EnumerateArray().ShouldBeEmpty("it was taken");

        await DraftAsync(applicant); // the button saved the form as the test sent it: empty
        var number = await SubmitAsync(applicant, url);
        var opened = await Pilot.Office.OpenAsync(number, "JM");
        var material = Material(opened);
        (material.GetProperty("source").GetString(), material.GetProperty("status").GetString(), material.GetProperty("sha256").GetString()).ShouldBe(("another-department", "Held", sha));
        (material.GetProperty("held").GetProperty("caseNumber").GetString(), material.GetProperty("held").GetProperty("departmentName").GetString()).ShouldBe((before, office));
        material.GetProperty("originalDue").GetBoolean().ShouldBeTrue("no office has seen the original yet");
        using var official = await BrowserAsync("jm-window");
        WebUtility.HtmlDecode(await official.GetStringAsync($"/workbench/cases/{Id(opened)}", Cancel)).ShouldContain($"沿用{office}办件 {before} 的材料");
        using var again = await Pilot.Office.ActAsync(number, "JM", "window", "supplement", o => new { version = Version(o), defects = new[] { new { material = Here, text = "请交验资报告。" } } });
        (await again.Content.ReadAsStringAsync(Cancel)).ShouldContain(office, customMessage: "asked of nobody twice");
    }

    [Fact]
    public async Task Nothing_is_offered_before_the_window_has_accepted_or_after_the_case_was_withdrawn()
    {
        var (applicant, _, before) = await ReceivedAsync();
        var url = await DraftAsync(applicant);
        (await Filings.GetAsync(applicant, url)).GetProperty("held").EnumerateArray().ShouldBeEmpty();
        await AcceptAsync(before);
        Held(await Filings.GetAsync(applicant, url)).GetProperty("caseNumber").GetString().ShouldBe(before);
        await SendAsync(applicant, HttpMethod.Post, url + "/held-materials", new { material = Here, caseNumber = before });
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{before}/withdrawal", new { reason = "不办了。" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await DrainAsync(Pilot.Host);

        var number = await SubmitAsync(applicant, url);
        var opened = await Pilot.Office.OpenAsync(number, "JM");
        Material(opened).GetProperty("source").GetString().ShouldBe("applicant", "taken while it stood, and it stands no more");
        opened.GetProperty("findings").EnumerateArray().ShouldContain(f => f.GetProperty("code").GetString() == "Held:Doubtful");
        var next = await DraftAsync(applicant);
        (await Filings.GetAsync(applicant, next)).GetProperty("held").EnumerateArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stranger_takes_nothing_by_naming_the_case_nor_by_registering_the_same_credit_code()
    {
        var (applicant, _, before) = await AcceptedAsync();
        var own = await DraftAsync(applicant);
        using var stranger = await Pilot.Host.EnterpriseAsync($"stranger{Interlocked.Increment(ref _applicants)}", "91360500MA35EEEE3");
        using var namesake = await Pilot.Host.EnterpriseAsync($"namesake{Interlocked.Increment(ref _applicants)}");
        foreach (var somebody in new[] { stranger, namesake })
        {
            var url = await DraftAsync(somebody);
            (await Filings.GetAsync(somebody, url)).GetProperty("held").EnumerateArray().ShouldBeEmpty();
            var guess = await somebody.PostAsJsonAsync(url + "/held-materials", new { material = Here, caseNumber = before }, Cancel);
            guess.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await guess.Content.ReadAsStringAsync(Cancel)).ShouldContain("Filing:HeldNotOffered");
            (await somebody.PostAsJsonAsync(own + "/held-materials", new { material = Here, caseNumber = before }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await Filings.GetAsync(somebody, url)).GetProperty("files").EnumerateArray().ShouldNotContain(f => f.GetProperty("material").GetInt32() == Here);
        }

        (await applicant.PostAsJsonAsync(own + "/held-materials", new { material = 99, caseNumber = before }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_file_that_a_supplement_replaced_is_not_offered_and_the_one_in_its_place_is()
    {
        var (applicant, _, before) = await ReceivedAsync();
        await Pilot.Office.DoneAsync(before, "GS", "window", "supplement", o => new { version = Version(o), defects = new[] { new { material = There, text = "缺附表。" } } });
        await DrainAsync(Pilot.Host);
        Pilot.At("2026-03-03 09:00");
        using var back = await Pilot.Host.SignedInAsync(applicant.DefaultRequestHeaders.GetValues("X-Test-Name").Single());
        await UploadAsync(back, $"/api/portal/cases/{before}/supplement/materials", There, "验资报告（补）.pdf");
        (await back.PostAsJsonAsync($"/api/portal/cases/{before}/supplement", new { declareComplete = true }, Cancel)).IsSuccessStatusCode.ShouldBeTrue();
        await DrainAsync(Pilot.Host);
        await AcceptAsync(before);
        Held(await Filings.GetAsync(back, await DraftAsync(back))).GetProperty("files").EnumerateArray().ShouldHaveSingleItem().GetProperty("fileName").GetString().ShouldBe("验资报告（补）.pdf");
    }

    [Fact]
    public async Task A_file_that_an_official_found_defective_is_offered_to_no_other_department()
    {
        var (applicant, _, before) = await AcceptedAsync();
        var url = await DraftAsync(applicant);
        var opened = await Pilot.Office.OpenAsync(before, "GS");
        var file = opened.GetProperty("materials").EnumerateArray().Single(m => m.GetProperty("material").GetInt32() == There).GetProperty("id").GetString();
        await Pilot.Office.DoneAsync(before, "GS", "window", $"materials/{file}/judgement", o => new { version = Version(o), verdict = "Defective", note = "金额不符。" });
        await DrainAsync(Pilot.Host);
        (await Filings.GetAsync(applicant, url)).GetProperty("held").EnumerateArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_taken_over_stays_readable_when_the_first_case_s_rows_and_drafts_are_gone()
    {
        var (applicant, _, before) = await AcceptedAsync();
        var url = await DraftAsync(applicant);
        await SendAsync(applicant, HttpMethod.Post, url + "/held-materials", new { material = Here, caseNumber = before });
        var number = await SubmitAsync(applicant, url);
        await using (var scope = Pilot.Host.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
            using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
            var first = await db.Set<Xinyu.Approval.Cases.Case>().Where(c => c.CaseNumber == before).Select(c => new { c.Id, c.ApplicationId }).SingleAsync(Cancel);
            await db.Set<CaseMaterial>().Where(m => m.CaseId == first.Id).ExecuteDeleteAsync(Cancel);
            await db.Set<ApplicationMaterial>().Where(m => m.ApplicationId == first.ApplicationId).ExecuteDeleteAsync(Cancel);
        }

        await Pilot.Host.Services.GetRequiredService<IBackgroundWorkerRunner>().RunAsync<OrphanBlobWorker>();
        var opened = await Pilot.Office.OpenAsync(number, "JM");
        var window = await Pilot.Office.AsAsync("JM", "window");
        (await window.GetStringAsync($"/api/workbench/cases/{Id(opened)}/files/{Material(opened).GetProperty("sha256").GetString()}", Cancel)).ShouldContain(Report);
        Material(opened).GetProperty("held").GetProperty("caseNumber").GetString().ShouldBe(before, "the row keeps the number, not the case");
    }

    [Fact]
    public async Task The_counter_is_told_that_it_is_held_by_whom_and_since_when_and_no_more_until_it_is_taken_for_the_applicant()
    {
        var (_, _, before) = await AcceptedAsync();
        var window = await Pilot.Office.AsAsync("JM", "window");
        var url = await PaperAsync(window, Filings.Paper("2026-03-02", "09:00", idNumber: Town.Credit));
        var answer = await Filings.GetAsync(window, url);
        var offer = answer.GetProperty("held").EnumerateArray().Single(h => h.GetProperty("material").GetInt32() == Here);
        offer.EnumerateObject().Select(p => p.Name).ShouldBe(["material", "materialName", "departmentName", "checkedOn"], ignoreOrder: true);
        using var browser = await BrowserAsync("jm-window");
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync($"/workbench/filings/{answer.GetProperty("id").GetString()}", Cancel));
        page.ShouldContain("申请人同意的，可以沿用");
        page.ShouldNotContain(before);
        page.ShouldNotContain(Report + ".pdf");

        var taken = await SendAsync(window, HttpMethod.Post, url + "/held-materials", new { material = Here });
        for (var i = 0; i < Second.Materials.Count; i++)
            if (Second.Materials[i].Required && i != Here) await UploadAsync(window, url + "/materials", i, Second.Materials[i].Name + ".pdf");
        await UploadAsync(window, url + "/materials", -1, "收件登记.pdf");
        var filed = await SendAsync(window, HttpMethod.Post, url + "/submission", new { });
        var material = Material(await OpenAsync(window, filed.GetProperty("caseNumber").GetString()!));
        (material.GetProperty("source").GetString(), material.GetProperty("sha256").GetString()).ShouldBe(("another-department", taken[0].GetProperty("sha256").GetString()));
    }

    [Fact]
    public async Task At_the_counter_another_s_name_or_only_the_agent_s_number_finds_nothing()
    {
        await AcceptedAsync();
        var window = await Pilot.Office.AsAsync("JM", "window");
        object Named(string name, string number, string? agent = null) => new
        {
            kind = "enterprise", name, idNumber = number, phone = "0790-6440000", agentName = "张某", agentIdNumber = agent, receivedDay = "2026-03-02", receivedTime = "09:00",
        };
        foreach (var paper in new[] { Named("新余市另一公司", Town.Credit), Named("新余市铸造有限公司", "91360500000000000X"), Named("新余市铸造有限公司", Filings.Organisation[..17] + "0", Town.Credit) })
        {
            var url = await PaperAsync(window, paper);
            (await Filings.GetAsync(window, url)).GetProperty("held").EnumerateArray().ShouldBeEmpty(paper.ToString());
            (await window.PostAsJsonAsync(url + "/held-materials", new { material = Here }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }
    }

    [Fact]
    public async Task A_supplement_is_answered_with_what_another_department_holds()
    {
        var (applicant, _, before) = await AcceptedAsync();
        var url = await DraftAsync(applicant);
        await UploadAsync(applicant, url + "/materials", Here, "别的报告.pdf");
        var number = await SubmitAsync(applicant, url);
        await Pilot.Office.DoneAsync(number, "JM", "window", "supplement", o => new { version = Version(o), defects = new[] { new { material = Here, text = "不是验资报告。" } } });
        await DrainAsync(Pilot.Host);
        await SendAsync(applicant, HttpMethod.Post, $"/api/portal/cases/{number}/supplement/held-materials", new { material = Here, caseNumber = before });
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{number}/supplement", new { declareComplete = true }, Cancel)).IsSuccessStatusCode.ShouldBeTrue();
        await DrainAsync(Pilot.Host);
        (await Pilot.Office.OpenAsync(number, "JM")).GetProperty("materials").EnumerateArray()
            .ShouldContain(m => m.GetProperty("material").GetInt32() == Here && m.GetProperty("source").GetString() == "another-department");
    }

    private async Task<(HttpClient Applicant, string Name, string Number)> ReceivedAsync()
    {
        Pilot.At("2026-03-02 09:30");
        var name = $"qiye{Interlocked.Increment(ref _applicants)}";
        var applicant = await Pilot.Host.EnterpriseAsync(name);
        applicant.DefaultRequestHeaders.Add("X-Test-Name", name);
        return (applicant, name, (await FileAsync(Pilot.Host, applicant, First, asked: false)).Number);
    }

    private async Task<(HttpClient Applicant, string Name, string Number)> AcceptedAsync()
    {
        var received = await ReceivedAsync();
        await AcceptAsync(received.Number);
        return received;
    }

    private async Task AcceptAsync(string number)
    {
        await Pilot.Office.DoneAsync(number, "GS", "window", "accept", o => new { version = Version(o) });
        await DrainAsync(Pilot.Host);
    }

    private static async Task<string> DraftAsync(HttpClient applicant)
    {
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = Second.Code });
        var url = $"/api/portal/drafts/{draft.GetProperty("id").GetString()}";
        await SendAsync(applicant, HttpMethod.Put, url, new { form = FilledForm.Json(Second.Fields, false), version = draft.GetProperty("version").GetInt32() });
        return url;
    }

    /// <summary>Uploads everything but the report and hands it in.</summary>
    private async Task<string> SubmitAsync(HttpClient applicant, string url)
    {
        for (var i = 0; i < Second.Materials.Count; i++)
            if (Second.Materials[i].Required && i != Here) await UploadAsync(applicant, url + "/materials", i, Second.Materials[i].Name + ".pdf");
        var receipt = await SendAsync(applicant, HttpMethod.Post, url + "/submission", new { });
        await DrainAsync(Pilot.Host);
        return receipt.GetProperty("caseNumber").GetString()!;
    }

    private static async Task<string> PaperAsync(HttpClient window, object paper)
    {
        var draft = await SendAsync(window, HttpMethod.Post, "/api/workbench/counter", new { itemCode = Second.Code });
        var url = $"/api/workbench/filings/{draft.GetProperty("id").GetString()}";
        await SendAsync(window, HttpMethod.Put, url, new { form = FilledForm.Json(Second.Fields, false), version = draft.GetProperty("version").GetInt32(), paper });
        return url;
    }

    private static JsonElement Held(JsonElement draft) => draft.GetProperty("held").EnumerateArray().Single(h => h.GetProperty("material").GetInt32() == Here);

    private static JsonElement Material(JsonElement opened) => opened.GetProperty("materials").EnumerateArray().Single(m => m.GetProperty("material").GetInt32() == Here);

    private async Task<HttpClient> BrowserAsync(string name)
    {
        var client = new HttpClient(new CookieHandler(Pilot.Host.Server.CreateHandler())) { BaseAddress = Pilot.Host.Server.BaseAddress };
        await client.PostFormAsync("/account/login", ("Input.UserName", name), ("Input.Password", HostPeople.Password));
        return client;
    }

    /// <summary>The pilot's town with the first batch open, so that a second department's item can be applied for.</summary>
    public sealed class Town : IAsyncLifetime
    {
        internal PilotHost Pilot { get; } = new();

        internal static string Credit => Filings.Organisation;

        public async ValueTask InitializeAsync()
        {
            await Pilot.InitializeAsync();
            await Filings.OpenAsync(Pilot.Host, RolloutPhase.First);
        }

        public ValueTask DisposeAsync() => Pilot.DisposeAsync();
    }
}
