using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Cases;

/// <summary>The department's check after receipt. A job of its own: a slow plug-in delays its own findings and nobody's events.</summary>
[BackgroundJobName("Approval.CheckCase")]
internal sealed record CheckCaseArgs(Guid CaseId, CheckStage Stage);

internal sealed class CheckCaseJob(
    XinyuDbContext db, DepartmentChecks checks, IDepartmentLogic logic, PinnedItems items, CaseActing acting, CaseFees fees, DepartmentScope scope)
    : AsyncBackgroundJob<CheckCaseArgs>
{
    public override async Task ExecuteAsync(CheckCaseArgs args)
    {
        using var all = scope.All();
        if (await acting.FindAsync(args.CaseId, default) is not { IsOpen: true } subject) return;
        if (await db.Set<CaseFinding>().AnyAsync(f => f.CaseId == args.CaseId && f.Stage == args.Stage.ToString())) return;
        var (item, _) = await items.GetAsync(subject.ItemCode, subject.ItemVersion, default);
        var snapshot = await checks.SnapshotAsync(subject, item, default);
        var answer = await checks.CheckAsync(args.Stage, snapshot, subject.PlugInVersion, default);
        var tier = item.TimeTiers.Count > 0 && subject.Tier is null ? await logic.TierAsync(snapshot, subject.PlugInVersion, default) : null;
        var lines = await fees.ProposeAsync(item, snapshot, subject.PlugInVersion, default);
        if (answer.Value.Findings.Count == 0 && tier?.Value is null && lines.Count == 0) return;
        await acting.BySystemAsync(subject, null, [], scene =>
        {
            if (answer.Value.Findings.Count > 0) checks.Keep(scene, args.Stage, answer);
            if (tier?.Value is { } code && item.TimeTiers.Any(t => t.Code == code)) scene.Case.FixTier(scene.Moment, CaseActor.System, code, null);
            fees.Keep(scene, lines);
            return Task.CompletedTask;
        }, default);
    }
}
