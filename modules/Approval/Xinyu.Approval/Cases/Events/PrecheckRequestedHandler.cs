using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;
using Xinyu.Approval.Items;
using Xinyu.Plugins.Checks;

namespace Xinyu.Approval.Cases.Events;

/// <summary>The department's check before submission. What fails is not told: the same check runs again after receipt.</summary>
internal sealed class PrecheckRequestedHandler(DepartmentChecks checks, PinnedItems items, IDistributedEventBus events, IClock clock)
    : IDistributedEventHandler<PrecheckRequestedEto>
{
    public async Task HandleEventAsync(PrecheckRequestedEto eventData)
    {
        var (item, _) = await items.GetAsync(eventData.ItemCode, eventData.ItemVersion, default);
        var supplied = eventData.SuppliedMaterials.GroupBy(m => m).ToDictionary(g => g.Key, g => g.Count());
        var snapshot = DepartmentChecks.Snapshot(item, eventData.ItemVersion, eventData.ApplicantKind, "", "", eventData.FormJson, supplied);
        var answer = await checks.CheckAsync(CheckStage.Submit, snapshot, null, default);
        await events.PublishAsync(new PrecheckAnsweredEto(eventData.PrecheckId, clock.Now, [.. answer.Value.Findings.Select(f =>
            new PrecheckFinding(f.Code, f.Severity.ToString(), f.TextZh, f.TextEn, f.EvidenceFields))]));
    }
}
