using Xinyu.Plugins.Health;

namespace Xinyu.Plugins.Tests.Health;

public sealed class WsRules() : DepartmentRules<HealthPlugIn>("WS")
{
    protected override ItemBench<HealthPlugIn> Sound(string itemCode) => WsBench.Sound(itemCode);
}
