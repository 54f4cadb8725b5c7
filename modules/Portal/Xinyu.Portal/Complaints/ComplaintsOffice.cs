using Xinyu.Abp.Features;

namespace Xinyu.Portal.Complaints;

/// <summary>
/// Whether there is an office that reads what is filed. Without it nothing is taken: a complaint that nobody receives is lost.
/// What was answered before can still be read.
/// </summary>
internal static class ComplaintsOffice
{
    public const string Feature = ModuleFeatures.GroupName + ".Complaints";

    public static Task<bool> IsOpenAsync(this IFeatureChecker features) => features.IsEnabledAsync(Feature);
}
