using Xinyu.Plugins.EnvironmentalProtection;

namespace Xinyu.Plugins.Tests.EnvironmentalProtection;

public sealed class HbRules() : DepartmentRules<EnvironmentalProtectionPlugIn>("HB")
{
    protected override ItemBench<EnvironmentalProtectionPlugIn> Sound(string itemCode) => HbBench.Sound(itemCode);
}
