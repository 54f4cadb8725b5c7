using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.BackgroundJobs;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Bundles;

/// <summary>Takes bundles in, and cases into their bundles. Whichever event comes first brings the bundle; coming again changes nothing.</summary>
internal sealed class BundleIntake(XinyuDbContext db, IGuidGenerator guids, IBackgroundJobManager jobs)
{
    public async Task<List<BundlePart>> TakeAsync(JointBundle opened, CancellationToken cancellationToken)
    {
        if (await db.Set<Bundle>().AnyAsync(b => b.Id == opened.Id, cancellationToken))
            return await db.Set<BundlePart>().Where(p => p.BundleId == opened.Id).ToListAsync(cancellationToken);
        var departments = await db.Set<Item>().AsNoTracking().Where(i => opened.Items.Contains(i.Code)).ToDictionaryAsync(i => i.Code, i => i.DepartmentCode, cancellationToken);
        var parts = opened.Items.Where(departments.ContainsKey).Select(code => new BundlePart(guids.Create(), opened.Id, code, departments[code])).ToList();
        db.Set<Bundle>().Add(new Bundle(opened));
        db.Set<BundleNews>().Add(new BundleNews(opened.Id));
        db.Set<BundlePart>().AddRange(parts);
        await jobs.EnqueueAsync(new TellBundleArgs(opened.Id));
        return parts;
    }

    /// <summary>
    /// Part of the reception's transaction. The other departments of the bundle take part in the case by that: what one prepares, the
    /// next may look at.
    /// </summary>
    public async Task JoinAsync(Case received, JointBundle bundle, CancellationToken cancellationToken)
    {
        var parts = await TakeAsync(bundle, cancellationToken);
        if (parts.Find(p => p.ItemCode == received.ItemCode) is not { } own || !await IsFreeAsync(own, cancellationToken)) return;
        own.File(received.Id);
        foreach (var department in parts.Select(p => p.DepartmentCode).Distinct().Where(d => d != received.DepartmentCode))
            db.Set<CasePart>().Add(new CasePart(guids.Create(), received.Id, department, CasePart.Joint));
        await jobs.EnqueueAsync(new TellBundleArgs(bundle.Id));
    }

    private async Task<bool> IsFreeAsync(BundlePart part, CancellationToken cancellationToken) =>
        part.CaseId is not { } filed || await db.Set<Case>().AnyAsync(c => c.Id == filed && !c.IsOpen && c.IsGranted != true, cancellationToken);
}

internal sealed class BundleOpenedHandler(XinyuDbContext db, BundleIntake intake, DepartmentScope departmentScope) : IDistributedEventHandler<BundleOpenedEto>
{
    public async Task HandleEventAsync(BundleOpenedEto eventData)
    {
        using var all = departmentScope.All();
        await intake.TakeAsync(eventData.Bundle, default);
        await db.SaveChangesAsync();
    }
}
