using Xinyu.Abp;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Posts;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Cases.Migration;

internal sealed class CaseMigration(CaseActing acting, CaseFlow flow, MigrationTargets targets, IBackgroundJobManager jobs) : ICaseMigration
{
    private static readonly string[] Leader = [PostCodes.Leader];

    public async Task<MigrationPreview> PreviewAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        var plan = await PlanAsync(await acting.LookAsync(caseId, cancellationToken), cancellationToken);
        var scene = plan.Scene;
        return new(
            scene.Case.Pins(), plan.Target.Pins, plan.Target.Item, plan.Before, plan.After,
            [.. plan.Positions.Select(p => new MigrationPosition(p.Token.Node, p.From?.Name ?? p.Token.Node, PostName(scene, p.From), p.To?.Name, PostName(scene, p.To)))],
            plan.NewMaterials, plan.NewFields, plan.Refusals);
    }

    public Task<CaseActed> MigrateAsync(MigrateCase input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => Leader, [], async scene =>
        {
            if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException("Approval:ReasonRequired");
            var plan = await PlanAsync(scene, cancellationToken);
            plan.EnsureAllowed();
            if (plan.Target.Pins != input.To) throw new BusinessException("Approval:MigrationOvertaken").WithData("Version", plan.Target.Pins.ItemVersion);
            await CarryOutAsync(scene, plan, input.Reason.Trim());
        }, cancellationToken);

    private async Task CarryOutAsync(CaseScene scene, MigrationPlan plan, string reason)
    {
        var (subject, before) = (scene.Case, scene.Case.Pins());
        var state = CaseTimers.Armed(plan.Flow, scene.Today);
        subject.Migrate(scene.Moment, scene.Actor, plan.Target.Item, plan.Target.Pins, subject.FlowState is null ? null : state.ToJson(), plan.Record(reason));
        scene.Repin(plan.Target.Item);
        foreach (var task in scene.Tasks.Where(t => t.IsOpen))
            if (plan.Target.Graph.Find(task.NodeId) is { } node) Reword(scene, task, node);
        subject.MoveFlow(state.ToJson(), scene.CurrentTask, subject.TaskPost is null ? subject.TaskName : null);
        // the plug-in of the new version looks before the decision too
        if (before.PlugIn != plan.Target.Pins.PlugIn && scene.Tasks.Any(t => t is { IsOpen: true, Step: "approve" }))
            await jobs.EnqueueAsync(new CheckCaseArgs(subject.Id, CheckStage.Decide, scene.Moment.Now));
    }

    private static void Reword(CaseScene scene, CaseTask task, FlowNode node)
    {
        var department = scene.DepartmentOf(task);
        var post = node.PostIn([.. department.Posts.Select(p => p.Code)]) ?? (department.Code == scene.Department.Code ? scene.Standing(node.Post ?? task.Post) : task.Post);
        task.Reword(node.Name, post, node.Share > 0 ? (int)node.Share : null, node.Outcomes);
    }

    private async Task<MigrationPlan> PlanAsync(CaseScene scene, CancellationToken cancellationToken) =>
        MigrationPlan.Of(scene, await flow.GraphAsync(scene, cancellationToken), await targets.OfAsync(scene.Case, cancellationToken));

    private static string? PostName(CaseScene scene, FlowNode? node) =>
        node?.PostIn([.. scene.Department.Posts.Select(p => p.Code)]) is { } post ? scene.PostName(post) : null;
}
