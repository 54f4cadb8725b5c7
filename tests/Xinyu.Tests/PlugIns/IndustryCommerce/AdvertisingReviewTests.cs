using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Approval.Items;
using Xinyu.Approval.Sections;
using Xinyu.Portal.Guide;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.PlugIns.IndustryCommerce;

/// <summary>GS-03: the review that the catalogue's form does not ask for, asked by the department's own plug-in over the real host.</summary>
public sealed class AdvertisingReviewTests
{
    private const string Item = "GS-03";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_advertisement_for_medicine_is_filed_with_a_review_that_covers_its_last_day()
    {
        await using var host = new TestHost(("BackgroundWorkers:Enabled", "false"));
        host.Time.Set("2026-03-02 09:00");
        using (host.CreateClient()) await DrainAsync(host);
        await Filings.OpenAsync(host, RolloutPhase.First);
        await host.Services.GetRequiredService<IBackgroundWorkerRunner>().RunAsync<SectionSweep>(Cancel);
        await DrainAsync(host);
        var item = await ShownAsync(host);
        item.Fields.Where(f => f.Section == "广告审查").Select(f => f.Id).ShouldBe(["reviewNumber", "reviewUntil"]);

        using var applicant = await host.EnterpriseAsync("zhuzao");
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = Item });
        var url = await FillAsync(applicant, item, draft, asked: false);
        await SaveAsync(null);
        (await SubmitAsync(HttpStatusCode.BadRequest)).ShouldContain("Portal:DraftIncomplete");
        await SaveAsync(new DateOnly(2026, 5, 31));
        var refused = await SubmitAsync(HttpStatusCode.BadRequest);
        refused.ShouldContain("Portal:DepartmentObjects");
        refused.ShouldContain("2026-05-31");

        await SaveAsync(new DateOnly(2026, 6, 1)); // the advertisement's last day
        var number = JsonSerializer.Deserialize<JsonElement>(await SubmitAsync(HttpStatusCode.OK)).GetProperty("caseNumber").GetString()!;
        await DrainAsync(host);
        using var office = new Office(host);
        var opened = await office.OpenAsync(number, "GS");
        opened.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "GS-03.ReviewHolds").GetProperty("text").GetString()!.ShouldContain("2026-06-01");
        opened.GetProperty("formJson").GetString()!.ShouldContain("赣药广审(文)第2026010001号");

        async Task SaveAsync(DateOnly? until)
        {
            var form = FilledForm.Of(item.Fields, asked: false);
            (form["adSector"], form["reviewNumber"], form["reviewUntil"]) = ("医疗服务", "赣药广审(文)第2026010001号", until);
            var version = (await applicant.GetFromJsonAsync<JsonElement>(url, Cancel)).GetProperty("version").GetInt32();
            await SendAsync(applicant, HttpMethod.Put, url, new { form, version });
        }

        async Task<string> SubmitAsync(HttpStatusCode expected)
        {
            using var answer = await applicant.PostAsJsonAsync(url + "/submission", new { }, Cancel);
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            answer.StatusCode.ShouldBe(expected, text);
            return JsonSerializer.Deserialize<JsonElement>(text).ToString();
        }
    }

    private static async Task<ItemDefinition> ShownAsync(TestHost host)
    {
        var shelf = host.Services.GetRequiredService<GuideShelf>();
        while ((await shelf.GetAsync(Cancel)).Find(Item)!.Version < 2) await Task.Yield();
        return (await shelf.GetAsync(Cancel)).Find(Item)!.Definition;
    }
}
