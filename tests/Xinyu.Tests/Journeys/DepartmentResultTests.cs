using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Approval.Items;
using Xinyu.Approval.Rollout;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>What a department's plug-in gives to the result: conditions in the decision, and how long it holds.</summary>
public sealed class DepartmentResultTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly IReadOnlyList<ItemDefinition> All =
        [.. CatalogueFiles.ReadFolder(Path.Combine(RepositoryRoot.Find(), "etc", "catalogue")).SelectMany(r => r.Items)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The filled form pledges a vehicle that is not bought yet.</summary>
    [Fact]
    public async Task A_decision_holds_the_conditions_of_the_plug_in_and_the_licence_its_own_years()
    {
        var documents = await GrantedAsync("JT-01", asked: false);
        documents["grant"].ShouldContain("承诺购置的车辆1辆，自本决定作出之日起6个月内未购置的，该车许可额度自动撤销。");
        documents["licence"].ShouldContain("2026年3月2日至2030年3月1日");
        documents["licence"].ShouldNotContain("自动撤销");
    }

    /// <summary>The catalogue has six years; the filled form applies for the third grade.</summary>
    [Fact]
    public async Task A_licence_holds_as_long_as_the_plug_in_says_and_not_for_the_items_years()
    {
        await using (var scope = pilot.Host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IRollout>().OpenAsync(RolloutPhase.First, "按计划开通。", Cancel);
        await DrainAsync(pilot.Host);
        (await GrantedAsync("JT-04", asked: true))["licence"].ShouldContain("2026年3月2日至2029年3月1日");
    }

    /// <returns>The documents' text by kind.</returns>
    private async Task<Dictionary<string, string>> GrantedAsync(string code, bool asked)
    {
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var item = All.Single(i => i.Code == code);
        var filed = await FileAsync(pilot.Host, applicant, item, asked);
        await pilot.Office.DoneAsync(filed.Number, item.DepartmentCode, "window", "accept", o => new { version = Version(o) });
        await pilot.Office.WalkAsync(filed.Number, item.DepartmentCode, (_, offered) => PilotItemTests.Plain(offered));
        await DrainAsync(pilot.Host);
        var closed = await pilot.Office.OpenAsync(filed.Number, item.DepartmentCode);
        var texts = new Dictionary<string, string>();
        foreach (var document in closed.GetProperty("documents").EnumerateArray())
            if (document.GetProperty("kind").GetString() is { } kind and ("grant" or "licence"))
                texts[kind] = WebUtility.HtmlDecode(await applicant.GetStringAsync($"/api/portal/cases/{filed.Number}/documents/{document.GetProperty("id").GetString()}", Cancel));
        return texts;
    }
}
