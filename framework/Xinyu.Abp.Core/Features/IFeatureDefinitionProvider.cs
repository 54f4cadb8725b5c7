namespace Xinyu.Abp.Features;

public interface IFeatureDefinitionProvider
{
    void Define(IFeatureDefinitionContext context);
}
