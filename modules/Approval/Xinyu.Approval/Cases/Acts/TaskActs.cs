using Xinyu.Abp;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Cases.Acts;

/// <summary>Ends tasks of the flow; the decision and the delivery are tasks whose outcome is a legal act with its document.</summary>
internal sealed class TaskActs(DocumentMaker documents, DepartmentContent content, CaseFlow flow, LicenceRegister licences, LicenceRenewals renewals, BundleOrder order)
{
    public static CaseTask Open(CaseScene scene, CompleteTask input) =>
        scene.Tasks.FirstOrDefault(t => t.Id == input.TaskId && t.IsOpen) ?? throw new BusinessException("Approval:TaskNotOpen");

    public async Task CompleteAsync(CaseScene scene, CompleteTask input, CancellationToken cancellationToken)
    {
        var task = Open(scene, input);
        if (!task.OutcomeList().Contains(input.Outcome)) throw new BusinessException("Approval:OutcomeNotOffered").WithData("Task", task.Name);
        var opinion = string.IsNullOrWhiteSpace(input.Opinion) ? null : input.Opinion.Trim();
        if (input.Outcome == Outcomes.Return && opinion is null) throw new BusinessException("Approval:ReturnNeedsReasons");
        await EnsureInspectedAsync(scene, task, cancellationToken);
        var decides = task.Step == "approve" && input.Outcome is Outcomes.Grant or Outcomes.Refuse;
        var granted = input.Outcome == Outcomes.Grant;
        CaseDocument? decision = null;
        if (decides)
        {
            scene.Case.EnsureAllowed(granted ? CaseEventKind.Granted : CaseEventKind.Refused);
            Hearings.EnsureHeard(scene);
            await order.EnsureDecidableAsync(scene.Case, granted, cancellationToken);
            if (granted) await renewals.EnsureGrantableAsync(scene, cancellationToken);
            if (!granted && opinion is null) throw new BusinessException("Approval:RefusalNeedsReasons");
            decision = await DecideAsync(scene, granted, opinion, cancellationToken);
        }
        var delivery = task.Step == "inform" ? await DeliverAsync(scene, opinion, cancellationToken) : null;
        task.Close(scene.Moment.Now, input.Outcome, opinion, scene.Actor.Name);
        scene.Case.CompleteTask(scene.Moment, scene.Actor, task, input.Outcome, opinion);
        if (decision is not null) scene.Case.Decide(scene.Moment, scene.Actor, granted, opinion, decision.Number);
        if (delivery is not null) scene.Case.Deliver(scene.Moment, scene.Actor, delivery.Number);
        await flow.CompleteTaskAsync(scene, task, input.Outcome, () => IssueAsync(scene, cancellationToken), cancellationToken);
    }

    /// <summary>Art. 34(3): an inspection is made by two or more officials; without its record the step is not done.</summary>
    private async Task EnsureInspectedAsync(CaseScene scene, CaseTask task, CancellationToken cancellationToken)
    {
        var graph = await flow.GraphAsync(scene, cancellationToken);
        if (graph.Find(task.NodeId)?.Post != Posts.PostCodes.Inspector) return;
        if (!scene.Case.Events.Any(e => e.Kind == CaseEventKind.SiteChecked && e.RecordedAt >= task.OpenedAt)) throw new BusinessException("Approval:SiteCheckMissing");
    }

    private async Task<CaseDocument> DecideAsync(CaseScene scene, bool granted, string? reasons, CancellationToken cancellationToken)
    {
        var kind = scene.Item.Kind == ItemKind.Internal ? DocumentKinds.InternalDecision : granted ? DocumentKinds.Grant : DocumentKinds.Refusal;
        return await documents.MakeAsync(scene, kind, new Dictionary<string, object?>
        {
            ["reason"] = reasons,
            ["granted"] = granted,
            ["purpose"] = scene.Case.Purpose.ToString(),
            ["blocks"] = await content.BlocksAsync(scene, kind.Title, cancellationToken),
        }, cancellationToken, granted ? TitleOf(scene.Case.Purpose) : null);
    }

    private static string? TitleOf(ApplicationPurpose purpose) => purpose switch
    {
        ApplicationPurpose.Change => "准予变更行政许可决定书",
        ApplicationPurpose.Renewal => "准予延续行政许可决定书",
        _ => null,
    };

    private async Task<CaseDocument> DeliverAsync(CaseScene scene, string? way, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.Delivered);
        var handed = await licences.DocumentsOfAsync(scene.Case.Id, cancellationToken);
        return await documents.MakeAsync(scene, DocumentKinds.Delivery, new Dictionary<string, object?>
        {
            ["documents"] = handed.Select(d => new Dictionary<string, object?> { ["title"] = d.Title, ["number"] = d.Number }).ToList(),
            ["way"] = way ?? "网上送达，窗口可领纸质件",
        }, cancellationToken);
    }

    /// <summary>The flow's service "makeDocuments": a granted permit ends in its licence, a refusal in nothing further.</summary>
    private async Task IssueAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        if (scene.Case.IsGranted == true && scene.Item.Kind != ItemKind.Internal) await licences.IssueAsync(scene, cancellationToken);
    }
}

/// <summary>Outcome codes of the flow templates.</summary>
internal static class Outcomes
{
    public const string Return = "return";
    public const string Grant = "grant";
    public const string Refuse = "refuse";
}
