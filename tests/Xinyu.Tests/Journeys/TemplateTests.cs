using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;
using Xinyu.Approval.Rollout;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>The templates that no pilot item uses, once later phases are open; and what stays closed.</summary>
public sealed class TemplateTests(PilotHost pilot) : IClassFixture<PilotHost>
{
    private static readonly IReadOnlyList<ItemDefinition> All =
        [.. CatalogueFiles.ReadFolder(Path.Combine(RepositoryRoot.Find(), "etc", "catalogue")).SelectMany(r => r.Items)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("instant", "decide,deliver")]
    [InlineData("simple", "handle,approve,deliver")]
    [InlineData("hearing", "handle,review,approve,deliver")]
    public async Task An_item_of_a_later_phase_is_driven_to_its_result_once_the_phase_is_open(string flow, string path)
    {
        await OpenPhasesAsync();
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var item = All.First(i => i.Flow == flow && i.Kind == ItemKind.Permit && i.Applicants.Contains("enterprise"));
        var filed = await FileAsync(pilot.Host, applicant, item, asked: true);
        await pilot.Office.DoneAsync(filed.Number, item.DepartmentCode, "window", "accept", o => new { version = Version(o) });
        var walked = await pilot.Office.WalkAsync(filed.Number, item.DepartmentCode, (_, offered) => PilotItemTests.Plain(offered));
        walked.ShouldBe(path.Split(','));
        var closed = await pilot.Office.OpenAsync(filed.Number, item.DepartmentCode);
        closed.GetProperty("summary").GetProperty("state").GetString().ShouldBe("Closed");
        closed.GetProperty("documents").EnumerateArray().ShouldContain(d => d.GetProperty("kind").GetString() == "licence");
    }

    [Fact]
    public async Task An_internal_item_is_shown_and_never_filed_on_the_portal()
    {
        await OpenPhasesAsync();
        pilot.At("2026-03-02 09:00");
        using var applicant = await pilot.Host.SignedInAsync("zhuzao");
        var item = All.First(i => i.Kind == ItemKind.Internal);
        var guide = await applicant.GetFromJsonAsync<JsonElement>($"/api/portal/items/{item.Code}", Cancel);
        guide.GetProperty("canApply").GetBoolean().ShouldBeFalse();
        var answer = await applicant.PostAsJsonAsync("/api/portal/drafts", new { itemCode = item.Code }, Cancel);
        ((int)answer.StatusCode).ShouldBeInRange(400, 409);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Portal:ItemInternal");
    }

    /// <summary>Pure: no host needed to know that each of the 248 forms can be filled in.</summary>
    [Fact]
    public void Every_form_of_the_catalogue_can_be_filled_in_with_and_without_its_conditional_fields()
    {
        var faults = from item in All
                     from asked in new[] { true, false }
                     from error in FormRules.Validate(item.Fields, FormValues.FromJson(item.Fields, FilledForm.Json(item.Fields, asked)))
                     select $"{item.Code} {error.FieldId} {error.Code}";
        faults.ShouldBeEmpty();
    }

    private async Task OpenPhasesAsync()
    {
        await using (var scope = pilot.Host.Services.CreateAsyncScope())
        {
            var rollout = scope.ServiceProvider.GetRequiredService<IRollout>();
            var open = (await rollout.GetAsync(Cancel)).Where(p => p.Open).Select(p => p.Phase).ToList();
            foreach (var phase in new[] { RolloutPhase.First, RolloutPhase.Second }.Except(open)) await rollout.OpenAsync(phase, "按计划开通。", Cancel);
        }
        await DrainAsync(pilot.Host);
    }
}
