using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Cases;

namespace Xinyu.Approval.Cases;

/// <summary>Fee lines come from the item's standard by the plug-in's formula and from nowhere else: an unlisted fee cannot be entered (art. 58).</summary>
internal sealed class CaseFees(XinyuDbContext db, IDepartmentLogic logic)
{
    public async Task<IReadOnlyList<DepartmentFeeLine>> ProposeAsync(ItemDefinition item, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) =>
        item.Fee.Charged ? (await logic.FeeLinesAsync(snapshot, pin, cancellationToken)).Value : [];

    /// <summary>Lines that were worked out before the acceptance are told with it.</summary>
    public async Task NotifyAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        foreach (var fee in await db.Set<CaseFee>().AsNoTracking().Where(f => f.CaseId == scene.Case.Id).OrderBy(f => f.Id).ToListAsync(cancellationToken))
            scene.Case.NotifyFee(scene.Moment, fee.Name, fee.Amount);
    }

    public void Keep(CaseScene scene, IReadOnlyList<DepartmentFeeLine> lines)
    {
        foreach (var line in lines)
        {
            db.Set<CaseFee>().Add(new CaseFee(scene.Moment.NewId(), scene.Case.Id, line.TitleZh, line.Amount, line.Basis));
            if (scene.Case.State is not (CaseState.Received or CaseState.AwaitingSupplement or CaseState.Checking))
                scene.Case.NotifyFee(scene.Moment, line.TitleZh, line.Amount);
        }
    }
}
