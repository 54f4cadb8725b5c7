using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>What a department's rule does not let be submitted, over the portal and its events.</summary>
public sealed class DepartmentObjectionTests
{
    private static readonly ItemDefinition Item = PilotHost.Items.Single(i => i.Code == "FG-01");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_that_the_department_objects_to_is_submitted_only_once_corrected()
    {
        await using var host = new TestHost(("BackgroundWorkers:Enabled", "false"));
        host.Time.Set("2026-03-02 09:00");
        using (host.CreateClient()) await DrainAsync(host);
        using var applicant = await host.EnterpriseAsync("zhuzao");
        var draft = await SendAsync(applicant, HttpMethod.Post, "/api/portal/drafts", new { itemCode = Item.Code });
        var url = await FillAsync(applicant, Item, draft, asked: false);

        await SaveAsync(capital: 100m);
        using (var refused = await applicant.PostAsJsonAsync(url + "/submission", new { }, Cancel))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            var body = await refused.Content.ReadAsStringAsync(Cancel);
            body.ShouldContain("Portal:DepartmentObjects");
            JsonSerializer.Deserialize<JsonElement>(body).ToString().ShouldContain("120.5");
        }

        await SaveAsync(capital: 120.5m);
        (await SendAsync(applicant, HttpMethod.Post, url + "/submission", new { })).GetProperty("caseNumber").GetString().ShouldNotBeNull();

        async Task SaveAsync(decimal capital)
        {
            var form = FilledForm.Of(Item.Fields, asked: false);
            form["capitalFund"] = capital;
            var version = (await applicant.GetFromJsonAsync<JsonElement>(url, Cancel)).GetProperty("version").GetInt32();
            await SendAsync(applicant, HttpMethod.Put, url, new { form, version });
        }
    }
}
