using Xinyu.Plugins.DevelopmentReform;

namespace Xinyu.Plugins.Tests.DevelopmentReform;

public sealed class FgRules() : DepartmentRules<DevelopmentReformPlugIn>("FG")
{
    protected override ItemBench<DevelopmentReformPlugIn> Sound(string itemCode) => FgBench.Sound(itemCode);
}
