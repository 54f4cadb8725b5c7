using Xinyu.Plugins.Transport;

namespace Xinyu.Plugins.Tests.Transport;

public sealed class JtRules() : DepartmentRules<TransportPlugIn>("JT")
{
    protected override ItemBench<TransportPlugIn> Sound(string itemCode) => JtBench.Sound(itemCode);
}
