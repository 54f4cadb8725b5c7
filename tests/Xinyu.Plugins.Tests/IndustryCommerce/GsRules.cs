using Xinyu.Plugins.IndustryCommerce;

namespace Xinyu.Plugins.Tests.IndustryCommerce;

public sealed class GsRules() : DepartmentRules<IndustryCommercePlugIn>("GS")
{
    protected override ItemBench<IndustryCommercePlugIn> Sound(string itemCode) => GsBench.Sound(itemCode);
}
