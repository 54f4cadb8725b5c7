namespace Xinyu.Abp.Settings;

/// <summary>Names a module's parameters. Registered with <c>services.AddSettingDefinitionProvider&lt;T&gt;()</c>.</summary>
public abstract class SettingDefinitionProvider : ISettingDefinitionProvider
{
    public abstract void Define(ISettingDefinitionContext context);
}
