namespace Xinyu.Abp.FeatureManagement;

/// <summary>Opens and closes features. The value counts at once on this host and within seconds on the others.</summary>
public interface IFeatureManager
{
    Task SetAsync(string name, string value, string providerName, string providerKey, bool forceToSet = false);

    Task DeleteAsync(string providerName, string providerKey);
}
