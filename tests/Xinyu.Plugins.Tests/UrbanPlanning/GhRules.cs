using Xinyu.Plugins.UrbanPlanning;

namespace Xinyu.Plugins.Tests.UrbanPlanning;

public sealed class GhRules() : DepartmentRules<UrbanPlanningPlugIn>("GH")
{
    protected override ItemBench<UrbanPlanningPlugIn> Sound(string itemCode) => GhBench.Sound(itemCode);
}
