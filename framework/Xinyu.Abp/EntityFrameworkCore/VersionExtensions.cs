using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.EntityFrameworkCore;

public static class VersionExtensions
{
    /// <summary>
    /// Says which version the user saw when he decided; the save then fails with StaleEntityException
    /// when the stored one is newer.
    /// </summary>
    public static void ExpectVersion(this XinyuDbContext db, IHasEntityVersion entity, int seenVersion)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(entity);
        db.Entry((object)entity).Property(nameof(IHasEntityVersion.EntityVersion)).OriginalValue = seenVersion;
    }
}
