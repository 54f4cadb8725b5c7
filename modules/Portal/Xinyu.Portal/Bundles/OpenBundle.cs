using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Events;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Bundles;

/// <summary>
/// 开始联办: the applicant asks for these items to be handled together. Nothing is filed by it; each application he then submits for one
/// of them joins, and the joint clock runs from the first acceptance.
/// </summary>
internal sealed class OpenBundle(
    XinyuDbContext db, PlanItems plan, GuideShelf shelf, CurrentApplicant applicants, OwnBundles own, CaseNumbers numbers, IDistributedEventBus events, IGuidGenerator guids,
    IClock clock)
{
    /// <summary>In the place of a department's letters; no department of the catalogue has them.</summary>
    public const string NumberLetters = "LB";

    /// <exception cref="BusinessException">Fewer than two items, one that cannot be applied for, or one that another bundle of the applicant waits for.</exception>
    public async Task<ApplicantBundle> ExecuteAsync(IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        var planned = await plan.ExecuteAsync(codes, cancellationToken);
        if (planned.Circle.Count > 0) throw new BusinessException(PortalErrors.BundleCircle).WithData("items", string.Join("、", planned.Circle));
        var items = planned.Items; // also what is held from another project: who names it wants it for this one
        if (items.Count < 2) throw new BusinessException(PortalErrors.BundleTooFew);
        var applicant = await applicants.GetAsync(cancellationToken);
        var book = await shelf.GetAsync(cancellationToken);
        foreach (var item in items)
        {
            Eligibility.Check(book.Find(item.Code)!, applicant);
            if (await own.FindFreeAsync(item.Code, cancellationToken) is { } waiting)
                throw new BusinessException(PortalErrors.BundleHasItem).WithData("item", item.Name).WithData("number", (await own.GetAsync(waiting.BundleId, cancellationToken)).Number);
        }

        var now = clock.Now;
        var bundle = new ApplicantBundle(guids.Create(), applicants.UserId, await numbers.NextAsync(NumberLetters, now, cancellationToken), now);
        db.Set<ApplicantBundle>().Add(bundle);
        db.Set<ApplicantBundlePart>().AddRange(items.Select(i => new ApplicantBundlePart(guids.Create(), bundle.Id, i.Code)));
        await events.PublishAsync(new BundleOpenedEto(new(bundle.Id, bundle.Number, bundle.OwnerId, applicant.ToApplicant(), now, [.. items.Select(i => i.Code)])));
        await db.SaveChangesAsync(cancellationToken);
        return bundle;
    }
}
