using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>The department looks again when the decision comes up, and says only what the window was not told.</summary>
public sealed class DepartmentDecisionCheckTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly ItemDefinition Item = PilotHost.Items.Single(i => i.Code == "FG-01");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_could_be_supplied_until_acceptance_speaks_against_the_case_at_the_decision_and_nothing_is_said_twice()
    {
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var number = await FiledAsync(applicant, ownCapital: 10m, loan: 110.5m);
        var received = await pilot.Office.OpenAsync(number, "FG");
        Findings(received).ShouldContain(("Accept", "FG-01.CapitalTooLow", "SuggestSupplement"));
        Findings(received).ShouldContain(("Accept", "FG-01.FundsAddUp", "Pass"));

        await pilot.Office.DoneAsync(number, "FG", "window", "accept", o => new { version = Version(o) });
        await pilot.Office.WalkAsync(number, "FG", (_, offered) => offered.Contains("grant") ? null : PilotItemTests.Plain(offered));
        await DrainAsync(pilot.Host);
        var decided = Findings(await pilot.Office.OpenAsync(number, "FG")).Where(f => f.Stage == "Decide");
        decided.ShouldBe([("Decide", "FG-01.CapitalTooLow", "SuggestRefusal")]);
    }

    private async Task<string> FiledAsync(HttpClient applicant, decimal ownCapital, decimal loan)
    {
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = Item.Code });
        var url = await FillAsync(applicant, Item, draft, asked: false);
        var form = FilledForm.Of(Item.Fields, asked: false);
        (form["capitalFund"], form["bankLoan"]) = (ownCapital, loan);
        var version = (await applicant.GetFromJsonAsync<JsonElement>(url, Cancel)).GetProperty("version").GetInt32();
        await SendAsync(applicant, HttpMethod.Put, url, new { form, version });
        var receipt = await SendAsync(applicant, HttpMethod.Post, url + "/submission", new { });
        await DrainAsync(pilot.Host);
        return receipt.GetProperty("caseNumber").GetString()!;
    }

    private static List<(string Stage, string Code, string Severity)> Findings(JsonElement opened) => [.. opened.GetProperty("findings").EnumerateArray()
        .Select(f => (f.GetProperty("stage").GetString()!, f.GetProperty("code").GetString()!, f.GetProperty("severity").GetString()!))];
}
