using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Cases;
using Xinyu.Host.Demonstration;

namespace Xinyu.Tests.Hosting;

public sealed class DemonstrationTests
{
    [Fact]
    public async Task In_development_every_scripted_case_is_played_to_its_end_with_its_cards()
    {
        await using var host = new TestHost(("environment", "Development"));
        host.Time.Set("2026-11-25 16:30");
        using (host.CreateClient())
        await using (var scope = host.Services.CreateAsyncScope())
        {
            using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
            var kinds = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<CaseEvent>()
                .GroupBy(e => e.Kind).ToDictionaryAsync(g => g.Key, g => g.Count(), TestContext.Current.CancellationToken);
            kinds[CaseEventKind.Received].ShouldBe(DemonstrationScripts.All.Count);
            kinds[CaseEventKind.Granted].ShouldBe(Scripted("grant"));
            kinds[CaseEventKind.Refused].ShouldBe(Scripted("refuse"));
            kinds[CaseEventKind.Delivered].ShouldBe(Scripted("grant") + Scripted("refuse"));
            kinds[CaseEventKind.Rated].ShouldBe(Scripted("rate"));
            kinds[CaseEventKind.SiteChecked].ShouldBe(Scripted("sitecheck"));
            kinds[CaseEventKind.DeemedAccepted].ShouldBe(1);
        }

        using var officer = await host.OfficialAsync("HB", "officer", XinyuRoles.ComplaintOfficer, appointed: false, userName: "hearing");
        var complaints = await officer.GetFromJsonAsync<JsonElement>("/api/complaints?maxResultCount=100", TestContext.Current.CancellationToken);
        var badRatings = DemonstrationScripts.All.Count(s => s.Steps.Contains("rate 1", StringComparison.Ordinal) || s.Steps.Contains("rate 2", StringComparison.Ordinal));
        complaints.GetProperty("totalCount").GetInt32().ShouldBe(DemonstrationComplaint.All.Count + badRatings);
        complaints.GetProperty("items").EnumerateArray().Count(c => c.GetProperty("state").GetString() == "Closed")
            .ShouldBe(DemonstrationComplaint.All.Count(c => c.Steps.Contains("close", StringComparison.Ordinal)));
        using var supervisor = await host.OfficialAsync("HB", "supervisor", XinyuRoles.Supervisor, appointed: false, userName: "watching");
        foreach (var list in (string[])["cases", "cards"])
            (await supervisor.GetStringAsync($"/api/supervision/{list}", TestContext.Current.CancellationToken)).ShouldNotContain("\"totalCount\":0");
        (await supervisor.GetStringAsync("/api/supervision/ledger/verification", TestContext.Current.CancellationToken)).ShouldContain("\"valid\":true");
    }

    private static int Scripted(string act) =>
        DemonstrationScripts.All.Select((s, i) => DemonstrationScripts.StepsOf(s.Steps, i).Count(step => step.Act == act)).Sum();
}
