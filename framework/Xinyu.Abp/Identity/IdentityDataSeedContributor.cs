using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;

namespace Xinyu.Abp.Identity;

internal sealed class IdentityDataSeedContributor(XinyuDbContext db, IGuidGenerator guids) : IDataSeedContributor
{
    public async Task SeedAsync(DataSeedContext context)
    {
        var known = await db.Set<IdentityRole>().Select(r => r.Name).ToListAsync();
        foreach (var name in XinyuRoles.All.Except(known))
            db.Add(new IdentityRole(guids.Create(), name) { IsStatic = true });
        await db.SaveChangesAsync();
    }
}
