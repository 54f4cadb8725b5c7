using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Users;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Cases;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Bundles;

/// <summary>Bundles of the signed-in applicant. Somebody else's does not exist for him: 404.</summary>
internal sealed class OwnBundles(XinyuDbContext db, ICurrentUser user)
{
    public IQueryable<ApplicantBundle> Query()
    {
        var owner = user.GetId();
        return db.Set<ApplicantBundle>().Where(b => b.OwnerId == owner);
    }

    public async Task<ApplicantBundle> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await Query().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(ApplicantBundle), id);

    public Task<List<ApplicantBundlePart>> PartsAsync(Guid bundleId, CancellationToken cancellationToken) =>
        db.Set<ApplicantBundlePart>().Where(p => p.BundleId == bundleId).OrderBy(p => p.ItemCode).ToListAsync(cancellationToken);

    /// <summary>The part that an application for this item would be: not filed yet, or filed and ended without a grant. The oldest bundle first.</summary>
    public async Task<ApplicantBundlePart?> FindFreeAsync(string itemCode, CancellationToken cancellationToken) => await
        (from part in db.Set<ApplicantBundlePart>()
         join bundle in Query() on part.BundleId equals bundle.Id
         where part.ItemCode == itemCode && (part.ApplicationId == null || db.Set<MirroredCase>().Any(
             c => c.ApplicationId == part.ApplicationId && (c.State == CaseState.Closed || c.State == CaseState.NotAccepted) && c.Outcome != CaseOutcome.Granted))
         orderby bundle.OpenedAt
         select part).FirstOrDefaultAsync(cancellationToken);

    /// <summary>What travels with the application: all that the office needs to know of the bundle.</summary>
    public async Task<JointBundle> TravellingAsync(Guid bundleId, Applicant applicant, CancellationToken cancellationToken)
    {
        var bundle = await GetAsync(bundleId, cancellationToken);
        return new(bundle.Id, bundle.Number, bundle.OwnerId, applicant, bundle.OpenedAt, [.. (await PartsAsync(bundleId, cancellationToken)).Select(p => p.ItemCode)]);
    }
}
