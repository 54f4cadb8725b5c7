using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Filing;

namespace Xinyu.Portal.Filing;

/// <summary>Takes back a file that was not sent to the office yet. Its content is collected when nothing names it any more.</summary>
internal sealed class RemoveMaterial(XinyuDbContext db, OwnApplications own)
{
    public async Task ExecuteAsync(Guid applicationId, Guid materialId, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(applicationId, cancellationToken);
        var material = (await own.MaterialsAsync(application.Id, cancellationToken)).Find(m => m.Id == materialId)
            ?? throw new EntityNotFoundException(typeof(ApplicationMaterial), materialId);
        if (material.SentAt is not null) throw new BusinessException(FilingErrors.FileSent);
        db.Set<ApplicationMaterial>().Remove(material);
        await db.SaveChangesAsync(cancellationToken);
    }
}
