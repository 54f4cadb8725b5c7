using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Bundles;

/// <summary>
/// 先后: within a bundle a part is accepted and prepared whenever it comes, and decided after its predecessors. Outside of one a missing
/// predecessor is the window's to look into, as before.
/// </summary>
internal sealed class BundleOrder(XinyuDbContext db, BundleReading reading)
{
    /// <exception cref="BusinessException">Approval:BundlePredecessorOpen, naming the parts to be decided first.</exception>
    public async Task EnsureDecidableAsync(Case subject, bool granted, CancellationToken cancellationToken)
    {
        if (await StateAsync(subject.Id, cancellationToken) is not { } state) return;
        // what the applicant never filed may be the reason of a refusal, and is none to wait for ever
        var awaited = state.Awaited(subject.ItemCode).Where(p => granted || p.Case is not null).ToList();
        if (awaited.Count == 0) return;
        throw new BusinessException("Approval:BundlePredecessorOpen")
            .WithData("CaseNumber", subject.CaseNumber).WithData("Number", state.Bundle.Number)
            .WithData("Items", string.Join("、", awaited.Select(p => $"{p.Department.ShortName} {p.Item.Name}")));
    }

    public async Task<CaseBundle?> OfAsync(Case subject, CancellationToken cancellationToken) => await StateAsync(subject.Id, cancellationToken) is { } state
        ? new(state.Bundle.Id, state.Bundle.Number, subject.IsGranted is null && subject.IsOpen ? [.. state.Awaited(subject.ItemCode).Select(p => p.Item.Name)] : [])
        : null;

    private async Task<BundleState?> StateAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var bundle = await db.Set<BundlePart>().Where(p => p.CaseId == caseId).Join(db.Set<Bundle>(), p => p.BundleId, b => b.Id, (p, b) => b)
            .AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return bundle is null ? null : await reading.ReadAsync(bundle, cancellationToken);
    }
}
