using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Authorization;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.Filings;

/// <summary>
/// The filings of the own departments; somebody else's do not exist: 404. A draft belongs to the department, not to who began
/// it. What came in on paper is the window's alone.
/// </summary>
internal sealed class OurFilings(XinyuDbContext db, IPermissionChecker permissions)
{
    public IQueryable<Filing> Query(string channel) => db.Set<Filing>().Where(f => f.Channel == channel);

    public async Task<Filing> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var filing = await db.Set<Filing>().FirstOrDefaultAsync(f => f.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Filing), id);
        if (filing.IsPaper && !await permissions.IsGrantedAsync(WorkbenchPermissions.Counter)) throw new AbpAuthorizationException(WorkbenchPermissions.Counter);
        return filing;
    }

    public Task<List<FilingMaterial>> MaterialsAsync(Guid filingId, CancellationToken cancellationToken) =>
        db.Set<FilingMaterial>().Where(m => m.FilingId == filingId).OrderBy(m => m.Material).ThenBy(m => m.UploadedAt).ToListAsync(cancellationToken);
}
