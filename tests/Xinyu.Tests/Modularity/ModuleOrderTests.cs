using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.Modularity;
using Xinyu.Abp.Modularity.PlugIns;

namespace Xinyu.Tests.Modularity;

public sealed class ModuleOrderTests
{
    [Fact]
    public async Task Each_module_stands_after_what_it_depends_on_and_the_startup_module_last()
    {
        using var application = await AbpApplicationFactory.CreateAsync<HostModule>();
        application.Modules.Select(m => m.Type).ShouldBe([typeof(BaseModule), typeof(LeftModule), typeof(RightModule), typeof(HostModule)]);
        application.Modules[^1].Dependencies.Select(d => d.Type).ShouldBe([typeof(RightModule), typeof(LeftModule)]);
    }

    [Fact]
    public async Task A_plug_in_module_is_marked_and_stands_before_the_startup_module()
    {
        using var application = await AbpApplicationFactory.CreateAsync<HostModule>(o => o.PlugInSources.AddTypes(typeof(ExtraModule)));
        application.Modules.Single(m => m.IsLoadedAsPlugIn).Type.ShouldBe(typeof(ExtraModule));
        application.Modules[^1].Type.ShouldBe(typeof(HostModule));
    }

    [Fact]
    public async Task A_circle_of_modules_is_refused_with_its_chain()
    {
        var error = await Should.ThrowAsync<AbpException>(() => AbpApplicationFactory.CreateAsync<CircleHostModule>());
        error.Message.ShouldContain("CircleAModule → CircleBModule → CircleAModule");
    }

    [Fact]
    public async Task A_module_named_but_not_there_is_refused_with_the_chain_that_asked_for_it()
    {
        var error = await Should.ThrowAsync<AbpException>(() => AbpApplicationFactory.CreateAsync<NeedsNobodyModule>());
        error.Message.ShouldContain("NeedsNobodyModule → Nobody");
    }

    [Fact]
    public async Task A_type_that_is_no_module_is_refused_by_name()
    {
        var error = await Should.ThrowAsync<AbpException>(() => AbpApplicationFactory.CreateAsync<WrongDependencyModule>());
        error.Message.ShouldContain("WrongDependencyModule depends on System.String");
    }

    [Fact]
    public async Task The_startup_modules_own_dependency_can_be_switched_off()
    {
        using var application = await CreateAsync<NamedHostModule>("Modules:Named:Enabled");
        application.Modules.Select(m => m.Type).ShouldBe([typeof(BaseModule), typeof(NamedHostModule)]);
    }

    [Fact]
    public async Task A_module_named_by_another_is_configured_before_it()
    {
        using var application = await AbpApplicationFactory.CreateAsync<NamedHostModule>();
        application.Modules.Select(m => m.Type).ShouldBe([typeof(BaseModule), typeof(NamedModule), typeof(NamedHostModule)]);
    }

    [Fact]
    public async Task Switching_off_what_another_module_needs_is_refused_with_both_names()
    {
        var byName = await Should.ThrowAsync<AbpException>(() => CreateAsync<NamedHostModule>("Modules:Base:Enabled"));
        byName.Message.ShouldContain("Named depends on Base, which Modules:Base:Enabled=false switches off");
        var byType = await Should.ThrowAsync<AbpException>(() => CreateAsync<HostModule>("Modules:Base:Enabled"));
        byType.Message.ShouldContain("depends on Base");
    }

    private static async Task<IAbpApplication> CreateAsync<TModule>(string switchedOff) where TModule : IAbpModule
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [switchedOff] = "false" }).Build());
        return await AbpApplicationFactory.CreateAsync<TModule>(services);
    }

    private sealed class BaseModule : AbpModule;

    [DependsOn(typeof(BaseModule))]
    private sealed class LeftModule : AbpModule;

    [DependsOn(typeof(LeftModule), typeof(BaseModule))]
    private sealed class RightModule : AbpModule;

    [DependsOn(typeof(RightModule), typeof(LeftModule))]
    private sealed class HostModule : AbpModule;

    [DependsOn(typeof(BaseModule))]
    private sealed class ExtraModule : AbpModule;

    [DependsOn(typeof(CircleBModule))]
    private sealed class CircleAModule : AbpModule;

    [DependsOn(typeof(CircleAModule))]
    private sealed class CircleBModule : AbpModule;

    [DependsOn(typeof(CircleAModule))]
    private sealed class CircleHostModule : AbpModule;

    [DependsOnModuleName("Nobody")]
    private sealed class NeedsNobodyModule : AbpModule;

    [DependsOn(typeof(string))]
    private sealed class WrongDependencyModule : AbpModule;

    [DependsOnModuleName("Base")]
    private sealed class NamedModule : AbpModule;

    [DependsOn(typeof(NamedModule), typeof(BaseModule))]
    private sealed class NamedHostModule : AbpModule;
}
