using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Features;
using Xinyu.Abp.Guids;

namespace Xinyu.Abp.FeatureManagement;

internal sealed class FeatureManager(
    XinyuDbContext db, IGuidGenerator guids, IFeatureDefinitionManager definitions, FeatureValues values) : IFeatureManager
{
    public async Task SetAsync(string name, string value, string providerName, string providerKey, bool forceToSet = false)
    {
        if (await definitions.GetOrNullAsync(name) is null)
            throw new BusinessException("Abp:UnknownFeature").WithData("feature", name);
        var existing = await db.Set<FeatureValue>().SingleOrDefaultAsync(v =>
            v.Name == name && v.ProviderName == providerName && v.ProviderKey == providerKey);
        if (existing is null)
            db.Add(new FeatureValue(guids.Create(), name, value, providerName, providerKey));
        else
            existing.Value = value;
        await db.SaveChangesAsync();
        values.Invalidate();
    }

    public async Task DeleteAsync(string providerName, string providerKey)
    {
        db.RemoveRange(await db.Set<FeatureValue>()
            .Where(v => v.ProviderName == providerName && v.ProviderKey == providerKey).ToListAsync());
        await db.SaveChangesAsync();
        values.Invalidate();
    }
}
