using Xinyu.Plugins.Culture;

namespace Xinyu.Plugins.Tests.Culture;

public sealed class WhRules() : DepartmentRules<CulturePlugIn>("WH")
{
    protected override ItemBench<CulturePlugIn> Sound(string itemCode) => WhBench.Sound(itemCode);
}
