using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Features;
using Xinyu.Abp.Settings;

namespace Xinyu.Tests.Abp.Web;

public sealed class DefinitionTests
{
    [Fact]
    public async Task Permissions_are_found_with_their_children()
    {
        var manager = Build<IPermissionDefinitionManager>(s => s.AddPermissionDefinitionProvider<Permissions>());
        (await manager.GetPermissionsAsync()).Select(p => p.Name).ShouldBe(["Docs", "Docs.Print"]);
        (await manager.GetAsync("Docs.Print")).Parent!.Name.ShouldBe("Docs");
        (await manager.GetOrNullAsync("Docs.Burn")).ShouldBeNull();
        await Should.ThrowAsync<AbpException>(() => manager.GetAsync("Docs.Burn"));
    }

    [Fact]
    public async Task What_is_defined_late_is_asked_only_for_a_name_that_nobody_else_defines()
    {
        LatePermission.Asked = false;
        var manager = Build<IPermissionDefinitionManager>(s => s.AddPermissionDefinitionProvider<LatePermission>().AddPermissionDefinitionProvider<Permissions>());
        (await manager.GetAsync("Docs.Print")).Name.ShouldBe("Docs.Print");
        LatePermission.Asked.ShouldBeFalse();
        (await manager.GetAsync("PlugIns.Docs.Stamp")).Name.ShouldBe("PlugIns.Docs.Stamp");
        (await manager.GetPermissionsAsync()).Select(p => p.Name).ShouldBe(["Docs", "Docs.Print", "PlugIns.Docs.Stamp"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_permission_defined_twice_is_named()
    {
        var manager = Build<IPermissionDefinitionManager>(s => s.AddPermissionDefinitionProvider<Permissions>().AddPermissionDefinitionProvider<SamePermission>());
        (await Should.ThrowAsync<AbpException>(() => manager.GetPermissionsAsync())).Message.ShouldContain("Docs.Print");
    }

    [Fact]
    public async Task Features_are_found_by_name_and_a_double_is_refused()
    {
        var manager = Build<IFeatureDefinitionManager>(s => s.AddFeatureDefinitionProvider<Features>());
        (await manager.GetAsync("Phases.Pilot")).DefaultValue.ShouldBe("true");
        var doubled = Build<IFeatureDefinitionManager>(s => s.AddFeatureDefinitionProvider<Features>().AddFeatureDefinitionProvider<SameFeature>());
        (await Should.ThrowAsync<AbpException>(() => doubled.GetAllAsync())).Message.ShouldContain("Phases.Pilot");
    }

    [Fact]
    public async Task Settings_are_found_by_name_and_an_unknown_one_is_refused()
    {
        var manager = Build<ISettingDefinitionManager>(s => s.AddSettingDefinitionProvider<Settings>());
        (await manager.GetAsync("Ledger.Batch")).DefaultValue.ShouldBe("50");
        await Should.ThrowAsync<AbpException>(() => manager.GetAsync("Ledger.Nothing"));
    }

    private static T Build<T>(Action<IServiceCollection> register)
        where T : notnull
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider().GetRequiredService<T>();
    }

    private sealed class Permissions : PermissionDefinitionProvider
    {
        public override void Define(IPermissionDefinitionContext context) => context.AddGroup("Docs").AddPermission("Docs").AddChild("Docs.Print");
    }

    private sealed class LatePermission : PermissionDefinitionProvider, ILatePermissionDefinitionProvider
    {
        public static bool Asked { get; set; }

        public override void Define(IPermissionDefinitionContext context)
        {
            Asked = true;
            context.AddGroup("PlugIns").AddPermission("PlugIns.Docs.Stamp");
        }
    }

    private sealed class SamePermission : PermissionDefinitionProvider
    {
        public override void Define(IPermissionDefinitionContext context) => context.GetGroup("Docs").AddPermission("Docs.Print");
    }

    private sealed class Features : FeatureDefinitionProvider
    {
        public override void Define(IFeatureDefinitionContext context) => context.AddGroup("Phases").AddFeature("Phases.Pilot", "true");
    }

    private sealed class SameFeature : FeatureDefinitionProvider
    {
        public override void Define(IFeatureDefinitionContext context) => context.GetGroupOrNull("Phases")!.AddFeature("Phases.Pilot");
    }

    private sealed class Settings : SettingDefinitionProvider
    {
        public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition("Ledger.Batch", "50"));
    }
}
