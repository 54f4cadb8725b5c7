using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Items;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.PlugIns.Guide;

/// <summary>The guide's promise, kept: from the template to a check running in the host by three commands.</summary>
[Collection("etc/plugin")]
public sealed class FromTemplateToHostTests
{
    [Fact]
    public async Task The_guides_three_commands_lead_to_a_finding_on_a_case()
    {
        var commands = GuideCommands.Three();
        commands.Count.ShouldBe(3);
        var work = Directory.CreateTempSubdirectory("guide-").FullName;
        await using var host = new TestHost(TestHost.Quiet);
        try
        {
            foreach (var command in commands)
                await GuideCommands.RunAsync(command, Path.Combine(work, "jy-rules"), Path.Combine(host.DataPath, "plug-ins"));

            var finding = await FindingOfANewCaseAsync(host);
            finding.GetProperty("code").GetString().ShouldBe("JY-01.MaterialsThere");
            finding.GetProperty("text").GetString().ShouldBe("必交的材料齐全。");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<JsonElement> FindingOfANewCaseAsync(TestHost host)
    {
        host.Time.Set("2026-03-02 09:00");
        using (host.CreateClient()) await DrainAsync(host);
        using var admin = await host.OfficialAsync("HB", XinyuRoles.SystemAdmin, XinyuRoles.SystemAdmin, appointed: false);
        (await admin.GetFromJsonAsync<JsonElement>("/api/system-admin/plug-ins")).EnumerateArray()
            .Single(p => p.GetProperty("id").GetString() == "jy-rules").GetProperty("state").GetString().ShouldBe("active");
        (await admin.PostAsJsonAsync("/api/system-admin/rollout/First/opening", new { reason = "试一试", confirmed = true })).EnsureSuccessStatusCode();
        await DrainAsync(host);

        using var applicant = await host.EnterpriseAsync("xuexiao");
        using var office = new Office(host);
        var item = CatalogueFiles.ReadFolder(Path.Combine(RepositoryRoot.Find(), "etc", "catalogue")).SelectMany(r => r.Items).Single(i => i.Code == "JY-01");
        var filed = await FileAsync(host, applicant, item, asked: false);
        var opened = await office.OpenAsync(filed.Number, "JY");
        return opened.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString()!.StartsWith("JY-01", StringComparison.Ordinal));
    }
}
