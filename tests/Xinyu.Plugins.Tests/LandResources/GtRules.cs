using Xinyu.Plugins.LandResources;

namespace Xinyu.Plugins.Tests.LandResources;

public sealed class GtRules() : DepartmentRules<LandResourcesPlugIn>("GT")
{
    protected override ItemBench<LandResourcesPlugIn> Sound(string itemCode) => GtBench.Sound(itemCode);
}
