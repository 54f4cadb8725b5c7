using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Portal.Filing;

/// <summary>The applicant gives a draft up. What was submitted stays for ever.</summary>
internal sealed class RemoveDraft(XinyuDbContext db, OwnApplications own)
{
    public async Task ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var draft = await own.GetAsync(id, cancellationToken);
        if (draft.IsSubmitted) throw new BusinessException(PortalErrors.AlreadySubmitted).WithData("number", draft.CaseNumber!);
        db.Set<ApplicationMaterial>().RemoveRange(await own.MaterialsAsync(id, cancellationToken));
        db.Set<Application>().Remove(draft);
        await db.SaveChangesAsync(cancellationToken);
    }
}
