using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Abp;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Cases;
using Xinyu.Approval.PlugIns;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;
using static Xinyu.Tests.Journeys.Journey;
using Case = Xinyu.Approval.Cases.Case;

namespace Xinyu.Tests.PlugIns.Installing;

/// <summary>Real cases over two versions of a plug-in, uploaded while the host runs.</summary>
public sealed class PinnedCaseTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_running_case_stays_on_its_version_and_keeps_it_from_being_removed_until_it_is_closed()
    {
        using var shipped = new PlugInFolder();
        await using var host = new TestHost([.. TestHost.Quiet, ("PlugIns:Path", shipped.Root)]);
        new PlugInFolder(Path.Combine(host.DataPath, "plug-ins")).Add("pilot", "1.0.0", "PilotItemPlugIn", manifest: Pilot);
        host.Time.Set("2026-03-02 09:00");
        using (host.CreateClient()) await DrainAsync(host);
        using var admin = await host.OfficialAsync("HB", XinyuRoles.SystemAdmin, XinyuRoles.SystemAdmin, appointed: false);
        using var applicant = await host.EnterpriseAsync("zhuzao");
        var item = PilotHost.Items.Single(i => i.Code == "HB-01");

        var older = await FileAsync(host, applicant, item, asked: false);
        (await InstallingHost.UploadAsync(admin, PlugInFolder.Package("pilot", "1.1.0", "PilotItemPlugIn", Pilot))).EnsureSuccessStatusCode();
        var newer = await FileAsync(host, applicant, item, asked: false);

        (await PinnedAsync(host, older.Number)).ShouldBe(("pilot@1.0.0", "pilot@1.0.0"));
        (await PinnedAsync(host, newer.Number)).ShouldBe(("pilot@1.1.0", "pilot@1.1.0"));

        const string Older = "/api/system-admin/plug-ins/pilot/versions/1.0.0";
        var refused = await admin.DeleteAsync(Older, Cancel).ErrorAsync(HttpStatusCode.Conflict);
        refused.Code().ShouldBe("PlugIn:PinnedCases");
        refused.Message().ShouldContain("还有 1 件在办的案件使用 pilot@1.0.0");
        (await applicant.PostAsJsonAsync($"/api/portal/cases/{older.Number}/withdrawal", new { reason = "项目取消。" }, Cancel)).EnsureSuccessStatusCode();
        await DrainAsync(host);
        (await admin.DeleteAsync(Older, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_version_is_not_removed_while_a_case_is_being_filed_with_it_and_not_yet_stored()
    {
        using var shipped = new PlugInFolder();
        Func<Task>? meanwhile = null;
        await using var host = new TestHost([.. TestHost.Quiet, ("PlugIns:Path", shipped.Root)])
        {
            Replacements = s => s.AddScoped<BackgroundJobManager>()
                .Replace(ServiceDescriptor.Scoped<IBackgroundJobManager>(p => new InTheMidst(p.GetRequiredService<BackgroundJobManager>(), () => meanwhile?.Invoke() ?? Task.CompletedTask))),
        };
        new PlugInFolder(Path.Combine(host.DataPath, "plug-ins")).Add("pilot", "1.0.0", "PilotItemPlugIn", manifest: Pilot);
        host.Time.Set("2026-03-02 09:00");
        using (host.CreateClient()) await DrainAsync(host);
        using var applicant = await host.EnterpriseAsync("zhuzao");
        string? refusal = null;
        meanwhile = async () => refusal = await RemovalAsync(host, "1.0.0");

        var filed = await FileAsync(host, applicant, PilotHost.Items.Single(i => i.Code == "HB-01"), asked: false);

        refusal.ShouldBe("PlugIn:BeingPinned");
        (await PinnedAsync(host, filed.Number)).ShouldBe(("pilot@1.0.0", "pilot@1.0.0"));
        meanwhile = null;
        (await RemovalAsync(host, "1.0.0")).ShouldBe("PlugIn:PinnedCases");
    }

    /// <summary>What the removal of the pilot's version was refused for; null when it was removed.</summary>
    private static async Task<string?> RemovalAsync(TestHost host, string version)
    {
        await using var scope = host.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<IPlugInInstallation>().RemoveAsync("pilot", version, Cancel);
            return null;
        }
        catch (BusinessException e)
        {
            return e.Code;
        }
    }

    private static void Pilot(JsonObject manifest)
    {
        manifest["department"] = "HB";
        manifest["items"] = new JsonArray("HB-01");
    }

    /// <summary>What the case is pinned to, and who made its finding.</summary>
    private static async Task<(string? Pin, string Finding)> PinnedAsync(TestHost host, string number)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<DepartmentScope>().All();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        var subject = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.CaseNumber == number, Cancel);
        var finding = await db.Set<CaseFinding>().AsNoTracking().SingleAsync(f => f.CaseId == subject.Id && f.Code == "HB-01.Looked", Cancel);
        return (subject.PlugInVersion, finding.Evidence!);
    }

    /// <summary>Lets something happen when the case's check is queued: the case is pinned then, and not yet stored.</summary>
    private sealed class InTheMidst(IBackgroundJobManager jobs, Func<Task> meanwhile) : IBackgroundJobManager
    {
        public async Task<string> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null)
        {
            if (args is CheckCaseArgs)
                await meanwhile();
            return await jobs.EnqueueAsync(args, priority, delay);
        }
    }
}
