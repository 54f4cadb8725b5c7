using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Posts;
using Xinyu.Browser.Tests.Site;
using Xinyu.Supervision.Ledger;
using Xinyu.Supervision.Watching;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>One month of work in which every light burns and every kind of page has something to show.</summary>
internal sealed class Town
{
    private readonly TestHost _host;
    private HttpClient _applicant = null!;

    private Town(TestHost host) => _host = host;

    public const string Applicant = "zhuzao";

    public string Red { get; private set; } = "";

    public string Received { get; private set; } = "";

    public string AwaitingSupplement { get; private set; } = "";

    public string Suspended { get; private set; } = "";

    public string Closed { get; private set; } = "";

    /// <summary>By case number, for the workbench's addresses.</summary>
    public Dictionary<string, string> Ids { get; } = [];

    public string ApplicantsDocument { get; private set; } = "";

    public string OfficesDocument { get; private set; } = "";

    public (string Number, string Code) Licence { get; private set; }

    public string LicenceId { get; private set; } = "";

    public string Card { get; private set; } = "";

    public string Complaint { get; private set; } = "";

    public string AuditEntry { get; private set; } = "";

    /// <summary>In time, and told that a hearing may be asked for.</summary>
    public string Left { get; private set; } = "";

    /// <summary>Two items handled together; the first is suspended, the second not filed.</summary>
    public string Bundle { get; private set; } = "";

    /// <summary>Filings that the window entered from paper: begun, ready to be received, and received with a supplement asked for.</summary>
    public string PaperDraft { get; private set; } = "";

    public string PaperChecked { get; private set; } = "";

    public string Paper { get; private set; } = "";

    public string PaperReceipt { get; private set; } = "";

    /// <summary>A bank's statement that the window looked at: nothing of it can be recorded.</summary>
    public string Statement { get; private set; } = "";

    public AppointmentDto Appointment { get; private set; } = null!;

    public static async Task<Town> LiveAsync(TestHost host)
    {
        var town = new Town(host);
        (await host.EnterpriseAsync(Applicant)).Dispose();
        await town.LongAgoAsync();
        await town.TheseDaysAsync();
        await town.SweepAsync();
        await town.LookAroundAsync();
        return town;
    }

    /// <summary>Taken in and left lying: red, yellow, due today, and one with time left.</summary>
    private async Task LongAgoAsync()
    {
        foreach (var (day, project, category) in new[]
        {
            ("2026-03-02", "废钢预处理线", "报告表"), ("2026-03-04", "喷涂车间", "报告表"), ("2026-03-12", "铝型材表面处理", "报告表"), ("2026-03-20", "热轧线余热利用", "报告书"),
        })
        {
            await AtAsync(day + " 09:30");
            var number = await FileAsync(project, category);
            Red = Red.Length > 0 ? Red : number;
            Left = number;
            await ByAsync("hb-window", official => LawfulAsync(official, number, "accept"));
        }
    }

    private async Task TheseDaysAsync()
    {
        await AtAsync("2026-04-01 09:30");
        Closed = await FileAsync("精密铸件技改", "报告书");
        await ByAsync("hb-window", official => LawfulAsync(official, Closed, "accept"));
        await ByAsync("hb-handler", official => TaskAsync(official, Closed, "agree"));
        await ByAsync("hb-reviewer", official => TaskAsync(official, Closed, "agree"));
        await ByAsync("hb-leader", official => TaskAsync(official, Closed, "grant"));

        await AtAsync("2026-04-02 09:10");
        await ByAsync("hb-window", official => TaskAsync(official, Closed, "done"));
        AwaitingSupplement = await FileAsync("配电房", "登记表");
        await ActAsync("hb-window", AwaitingSupplement, "supplement", new { defects = new[] { new { material = 0, text = "登记表缺建设单位盖章页，请补传盖章后的扫描件。" } } });
        Bundle = (await SendAsync(_applicant, HttpMethod.Post, "/api/portal/bundles", new { items = new[] { "FG-01", "HB-01" } })).GetProperty("id").GetString()!;
        Suspended = await FileAsync("铜带精轧", "报告书");
        await ByAsync("hb-window", official => LawfulAsync(official, Suspended, "accept"));
        await ByAsync("hb-handler", official => TaskAsync(official, Suspended, "review"));
        await ActAsync("hb-handler", Suspended, "procedures", new { name = "专家技术评估", statedUntil = "2026-04-17", reason = "报告书须经专家技术评估。" });
        await ActAsync("hb-handler", Left, "hearing/right", new { to = "申请人", reason = "拟作出的决定涉及居民集中区。" });
        Received = await FileAsync("冷库改造", "报告表");
        await AtAsync("2026-04-02 10:05");
        await DraftAsync("电镀园区污水处理", "报告书");
        await ByAsync("hb-window", EnterPaperAsync);
        await ComplainAsync();
    }

    private async Task EnterPaperAsync(HttpClient window)
    {
        var (item, counter) = (Filings.Item("HB-01"), "/api/workbench/counter");
        PaperDraft = (await SendAsync(window, HttpMethod.Post, counter, new { itemCode = item.Code })).GetProperty("id").GetString()!;
        PaperChecked = (await Filings.FillAsync(window, item, counter, Filings.Paper("2026-04-02", "08:30")))[^36..];
        var (url, number) = await Filings.FileAsync(window, item, counter, Filings.Paper("2026-04-01"));
        Paper = url[^36..];
        PaperReceipt = (await Filings.CaseAsync(window, url)).GetProperty("documents")[0].GetProperty("id").GetString()!;
        await DrainAsync(_host);
        await ActAsync("hb-window", number, "supplement", new { defects = new[] { new { material = 0, text = "报告缺签字页。" } } });
    }

    private async Task ComplainAsync()
    {
        await SendAsync(_applicant, HttpMethod.Post, "/api/portal/complaints", new
        {
            kind = "complaint", name = "张某", phone = "13800000000", caseNumber = Red, subject = "环评审批超期", text = "三月二日收件，至今没有决定，也没有说明理由。",
        });
        await SendAsync(_applicant, HttpMethod.Post, "/api/portal/complaints", new
        {
            kind = "consultation", anonymous = true, departmentCode = "HB", subject = "登记表怎么交", text = "配电房改造只要登记表，能不能网上交？",
        });
    }

    /// <summary>What the watchers do every half minute; a board that they have left alone for long says so.</summary>
    public async Task SweepAsync()
    {
        await DrainAsync(_host);
        var runner = _host.Services.GetRequiredService<IBackgroundWorkerRunner>();
        await runner.RunAsync<DeadlineSweep>();
        await DrainAsync(_host);
        await runner.RunAsync<WatchSweep>();
        await runner.RunAsync<LedgerWorker>();
    }

    private async Task LookAroundAsync()
    {
        await ByAsync("hb-window", async official =>
        {
            foreach (var number in new[] { Red, Received, AwaitingSupplement, Suspended, Closed })
            {
                var opened = await OpenAsync(official, number);
                Ids[number] = Id(opened);
                if (number != Closed) continue;
                var licence = opened.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == "licence");
                OfficesDocument = licence.GetProperty("id").GetString()!;
                Licence = (licence.GetProperty("number").GetString()!, licence.GetProperty("checkCode").GetString()!);
            }
        });
        await ByAsync("hb-window", async official =>
        {
            var lines = "通知书号,金额,缴款日期,流水号,缴款人\n2026170000000106,800.00,2026-04-01,B20260401001,新余市铸造有限公司\n2026170000000100,50,2026-04-01,B20260401002,李某\n"u8.ToArray();
            using var form = new MultipartFormDataContent { { new ByteArrayContent(lines), "file", "代收对账单20260401.csv" } };
            var answer = await official.PostAsync("/api/workbench/fees/statements", form);
            Statement = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        });
        await ByAsync("hb-leader", async official =>
        {
            var licences = await official.GetFromJsonAsync<JsonElement>("/api/workbench/licences");
            LicenceId = licences.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetString()!;
        });
        var mine = await _applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{Closed}");
        ApplicantsDocument = mine.GetProperty("documents").EnumerateArray().Last().GetProperty("id").GetString()!;
        await ByAsync("hb-supervisor", async official =>
        {
            var cards = await official.GetFromJsonAsync<JsonElement>("/api/supervision/cards?level=Red");
            Card = cards.GetProperty("items").EnumerateArray().First().GetProperty("id").GetString()!;
        });
        await using (var scope = _host.Services.CreateAsyncScope())
            Appointment = (await scope.ServiceProvider.GetRequiredService<IPosts>().GetAsync("HB"))[0];
        await ByAsync("hb-admin", async official =>
        {
            var audit = await official.GetFromJsonAsync<JsonElement>("/api/system-admin/audit");
            AuditEntry = audit.GetProperty("items").EnumerateArray().First().GetProperty("id").GetString()!;
        });
        await ByAsync("hb-complaints", async official =>
        {
            var complaints = await official.GetFromJsonAsync<JsonElement>("/api/complaints");
            Complaint = complaints.GetProperty("items").EnumerateArray().First().GetProperty("id").GetString()!;
        });
    }

    private async Task AtAsync(string shanghai)
    {
        _host.Time.Set(shanghai);
        _applicant?.Dispose();
        _applicant = await _host.SignedInAsync(Applicant);
    }

    private async Task<string> FileAsync(string project, string category)
    {
        var draft = await DraftAsync(project, category);
        var receipt = await SendAsync(_applicant, HttpMethod.Post, $"/api/portal/drafts/{draft}/submission", new { });
        await DrainAsync(_host);
        return receipt.GetProperty("caseNumber").GetString()!;
    }

    private async Task<string> DraftAsync(string project, string category)
    {
        var draft = await SendAsync(_applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = "HB-01" });
        var id = draft.GetProperty("id").GetString()!;
        await SendAsync(_applicant, HttpMethod.Put, $"/api/portal/drafts/{id}", new { form = Samples.Hb01Form(project, category), version = draft.GetProperty("version").GetInt32() });
        using var upload = new MultipartFormDataContent { { new StringContent("0"), "material" }, { new ByteArrayContent(Samples.Pdf), "file", $"环境影响{category}.pdf" } };
        (await _applicant.PostAsync($"/api/portal/drafts/{id}/materials", upload)).EnsureSuccessStatusCode();
        return id;
    }

    private Task ActAsync(string official, string number, string act, object body) => ByAsync(official, async client =>
    {
        var opened = await OpenAsync(client, number);
        var filled = JsonSerializer.SerializeToNode(body)!.AsObject();
        filled["version"] = Version(opened);
        var answer = await Xinyu.Tests.Journeys.Journey.ActAsync(client, opened, act, filled);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    });

    private async Task ByAsync(string official, Func<HttpClient, Task> act)
    {
        using var client = await _host.SignedInAsync(official);
        await act(client);
        await DrainAsync(_host);
    }
}
