using Xinyu.Plugins.Construction;

namespace Xinyu.Plugins.Tests.Construction;

public sealed class JsRules() : DepartmentRules<ConstructionPlugIn>("JS")
{
    protected override ItemBench<ConstructionPlugIn> Sound(string itemCode) => JsBench.Sound(itemCode);
}
