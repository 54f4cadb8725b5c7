using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Users;

namespace Xinyu.Portal.Applicants;

/// <summary>The applicant who is signed in.</summary>
internal sealed class CurrentApplicant(XinyuDbContext db, ICurrentUser user)
{
    public Guid UserId => user.GetId();

    public Task<ApplicantProfile?> FindAsync(CancellationToken cancellationToken)
    {
        var id = UserId;
        return db.Set<ApplicantProfile>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancellationToken);
    }

    public async Task<ApplicantProfile> GetAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) ?? throw new BusinessException(PortalErrors.NoApplicantProfile);
}
