namespace Xinyu.Abp.Settings;

public interface ISettingDefinitionProvider
{
    void Define(ISettingDefinitionContext context);
}
