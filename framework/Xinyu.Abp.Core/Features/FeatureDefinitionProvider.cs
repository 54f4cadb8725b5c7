namespace Xinyu.Abp.Features;

/// <summary>Names what can be opened and closed at run time. Registered with <c>services.AddFeatureDefinitionProvider&lt;T&gt;()</c>.</summary>
public abstract class FeatureDefinitionProvider : IFeatureDefinitionProvider
{
    public abstract void Define(IFeatureDefinitionContext context);
}
