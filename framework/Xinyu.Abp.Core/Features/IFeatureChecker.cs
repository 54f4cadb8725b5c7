namespace Xinyu.Abp.Features;

public interface IFeatureChecker
{
    Task<string?> GetOrNullAsync(string name);

    /// <summary>A feature that nobody defined is not enabled.</summary>
    Task<bool> IsEnabledAsync(string name);
}
