using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Cases;

/// <summary>
/// The department's check of a case: after receipt and after a supplement for the window that accepts, and when the decision
/// comes up. Before submission it is asked by PrecheckRequestedEto. A job of its own: a slow plug-in delays its own findings and
/// nobody's events.
/// </summary>
/// <param name="Since">When the reason to check arose; what was found from then on is not looked for again.</param>
[BackgroundJobName("Approval.CheckCase")]
internal sealed record CheckCaseArgs(Guid CaseId, CheckStage Stage, DateTime Since);

internal sealed class CheckCaseJob(
    DepartmentChecks checks, IDepartmentLogic logic, PinnedItems items, CaseActing acting, CaseFees fees, DepartmentScope scope)
    : AsyncBackgroundJob<CheckCaseArgs>
{
    public override async Task ExecuteAsync(CheckCaseArgs args)
    {
        using var all = scope.All();
        if (await acting.FindAsync(args.CaseId, default) is not { IsOpen: true } subject || subject.DecidedAt is not null) return;
        var before = await checks.FoundAsync(args.CaseId, default);
        if (before.Exists(f => f.Stage == args.Stage.ToString() && f.At >= args.Since)) return;
        var (item, _) = await items.GetAsync(subject.ItemCode, subject.ItemVersion, default);
        var snapshot = await checks.SnapshotAsync(subject, item, default);
        var answer = DepartmentChecks.New(await checks.CheckAsync(args.Stage, snapshot, subject.PlugInVersion, default), before, args.Stage);
        var received = args.Stage == CheckStage.Accept && !before.Exists(f => f.Stage == args.Stage.ToString());
        var tier = received && item.TimeTiers.Count > 0 && subject.Tier is null ? await logic.TierAsync(snapshot, subject.PlugInVersion, default) : null;
        var lines = args.Stage == CheckStage.Accept ? await fees.ProposeAsync(item, snapshot, subject, default) : null;
        if (answer.Value.Findings.Count == 0 && tier?.Value is null && lines is null) return;
        await acting.BySystemAsync(subject, null, lines is null ? [] : CaseFees.Kinds, async scene =>
        {
            if (answer.Value.Findings.Count > 0) checks.Keep(scene, args.Stage, answer, before);
            if (tier?.Value is { } code && item.TimeTiers.Any(t => t.Code == code)) scene.Case.FixTier(scene.Moment, CaseActor.System, code, null);
            if (lines is not null) await fees.KeepAsync(scene, lines, default);
        }, default);
    }
}
