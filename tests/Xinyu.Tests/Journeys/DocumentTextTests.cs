using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>A document prints what its own act says, also where the case has something of the same name.</summary>
public sealed class DocumentTextTests(StateHost host) : IClassFixture<StateHost>
{
    private static readonly ItemDefinition Item = PilotHost.Items.First(i => i.Flow != "instant" && i.SpecialProcedures.Any(p => p.StopsClock));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_record_of_a_special_procedure_prints_the_result_that_was_recorded()
    {
        var subject = await new LegalCase(host, Item).SuspendedAsync();
        var id = (await subject.OpenAsync()).GetProperty("procedures")[0].GetProperty("id").GetString();
        await subject.DoneAsync("handler", $"procedures/{id}/end", _ => new { result = "专家组同意修改后通过。" });
        (await NoticeAsync(subject, "procedure-result")).ShouldContain("<h2>结果</h2><p>专家组同意修改后通过。</p>");
    }

    [Fact]
    public async Task The_receipt_of_what_was_supplied_names_the_day_on_which_it_was_supplied()
    {
        var subject = await new LegalCase(host, Item).AwaitingAsync();
        host.Office.At("2026-03-05 10:00");
        await subject.SupplyAsync(declare: true);
        (await NoticeAsync(subject, "receipt")).ShouldContain("您于2026年3月5日补交的");
    }

    private async Task<string> NoticeAsync(LegalCase subject, string kind)
    {
        await DrainAsync(host.Host);
        using var applicant = await host.Host.SignedInAsync("zhuzao");
        var mine = await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/cases/{subject.Number}", Cancel);
        var notice = mine.GetProperty("documents").EnumerateArray().Last(d => d.GetProperty("kind").GetString() == kind);
        return WebUtility.HtmlDecode(await applicant.GetStringAsync($"/api/portal/cases/{subject.Number}/documents/{notice.GetProperty("id").GetString()}", Cancel));
    }
}
