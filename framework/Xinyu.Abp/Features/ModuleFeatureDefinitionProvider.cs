using Xinyu.Abp.Localization;
using Xinyu.Abp.Modularity;

namespace Xinyu.Abp.Features;

/// <summary>One feature, open by default, for each module with pages of its own that the city can do without for a while.</summary>
internal sealed class ModuleFeatureDefinitionProvider(IModuleContainer modules) : FeatureDefinitionProvider
{
    // closing the administration would close the only way to open it again; the shared domain has no pages
    private static readonly HashSet<string> AlwaysOpen = ["SystemAdmin", "Approval", "Host", "Abp", "Core"];

    public override void Define(IFeatureDefinitionContext context)
    {
        var group = context.AddGroup(ModuleFeatures.GroupName, LocalizableString.Create<AbpResource>("Feature:Modules"));
        foreach (var name in modules.Modules.Where(m => !m.IsLoadedAsPlugIn).Select(m => ModuleNames.Of(m.Type)))
        {
            if (!AlwaysOpen.Contains(name) && !name.StartsWith("Data", StringComparison.Ordinal))
                group.AddFeature(ModuleFeatures.Of(name), "true", LocalizableString.Create<AbpResource>($"Feature:Modules.{name}"));
        }
    }
}
