using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Items;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Filing;

/// <summary>Begins an application for an item, or goes on with the one that was begun before.</summary>
internal sealed class StartDraft(XinyuDbContext db, GuideShelf shelf, CurrentApplicant applicants, OwnApplications own, IGuidGenerator guids)
{
    public async Task<Application> ExecuteAsync(string itemCode, CancellationToken cancellationToken)
    {
        var item = (await shelf.GetAsync(cancellationToken)).Find(itemCode) ?? throw new EntityNotFoundException(typeof(ItemDefinition), itemCode);
        var draft = await own.Query().Where(a => a.SubmittedAt == null && a.ItemCode == item.Code)
            .OrderByDescending(a => a.CreationTime).FirstOrDefaultAsync(cancellationToken);
        Eligibility.Check(item, await applicants.GetAsync(cancellationToken));
        if (draft is null)
        {
            draft = new Application(guids.Create(), applicants.UserId, item.Code, item.Version, item.Headline.Name, item.Department.Code);
            db.Set<Application>().Add(draft);
            await db.SaveChangesAsync(cancellationToken);
        }
        else if (draft.ItemVersion != item.Version)
        {
            draft.FollowItem(item.Version, item.Headline.Name);
            await db.SaveChangesAsync(cancellationToken);
        }

        return draft;
    }
}

/// <summary>Whether this applicant may apply for this item now.</summary>
internal static class Eligibility
{
    public static void Check(GuideItem item, ApplicantProfile applicant)
    {
        if (item.Headline.Kind == ItemKind.Internal) throw new BusinessException(PortalErrors.ItemInternal).WithData("item", item.Headline.Name);
        if (!item.Open) throw new BusinessException(PortalErrors.ItemNotOpen).WithData("item", item.Headline.Name);
        if (!item.Definition.Applicants.Contains(applicant.Kind)) throw new BusinessException(PortalErrors.ApplicantKindNotEligible).WithData("item", item.Headline.Name);
    }
}
