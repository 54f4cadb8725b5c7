namespace Xinyu.Abp.Features;

#pragma warning disable CA1019, CA1813, CA1819 // ABP's shape
/// <summary>On a page model or as endpoint metadata: while the feature is closed the address is not found.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class RequiresFeatureAttribute(params string[] features) : Attribute
{
    public string[] Features { get; } = features;

    public bool RequiresAll { get; set; }
}
#pragma warning restore CA1019, CA1813, CA1819
