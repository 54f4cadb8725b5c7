using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Users;

namespace Xinyu.Portal.Filing;

/// <summary>Applications of the signed-in applicant. Somebody else's does not exist for him: 404.</summary>
internal sealed class OwnApplications(XinyuDbContext db, ICurrentUser user)
{
    public IQueryable<Application> Query()
    {
        var owner = user.GetId();
        return db.Set<Application>().Where(a => a.OwnerId == owner);
    }

    public async Task<Application> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await Query().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Application), id);

    public async Task<Application> GetAsync(string caseNumber, CancellationToken cancellationToken) =>
        await Query().FirstOrDefaultAsync(a => a.CaseNumber == caseNumber, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Application), caseNumber);

    public Task<List<ApplicationMaterial>> MaterialsAsync(Guid applicationId, CancellationToken cancellationToken) =>
        db.Set<ApplicationMaterial>().Where(m => m.ApplicationId == applicationId).OrderBy(m => m.Material).ThenBy(m => m.UploadedAt).ToListAsync(cancellationToken);
}
