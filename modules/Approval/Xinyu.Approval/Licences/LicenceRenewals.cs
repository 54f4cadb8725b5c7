using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Licences;

/// <summary>The cases in which licences are being renewed.</summary>
internal sealed class LicenceRenewals(XinyuDbContext db)
{
    public Task<bool> IsRunningAsync(Guid licenceId, CancellationToken cancellationToken) => Running(licenceId).AnyAsync(cancellationToken);

    /// <summary>Of the licence's own department, so that whoever sees the licence sees them.</summary>
    public IQueryable<Case> Running(Guid licenceId) =>
        db.Set<Case>().AsNoTracking().Where(c => c.LicenceId == licenceId && c.Purpose == ApplicationPurpose.Renewal && c.IsOpen && c.IsGranted == null);
}
