using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Xinyu.Tests.Modularity;

public sealed class ModulePhaseTests
{
    [Fact]
    public async Task Phases_run_for_all_modules_in_order_and_shutdown_in_reverse()
    {
        using var application = await AbpApplicationFactory.CreateAsync<SecondModule>();
        await application.InitializeAsync();
        await application.ShutdownAsync();
        await application.ShutdownAsync();

        application.ServiceProvider.GetRequiredService<Diary>().Lines.ShouldBe(
        [
            "FirstModule pre", "SecondModule pre",
            "FirstModule configure", "SecondModule configure",
            "FirstModule post", "SecondModule post",
            "FirstModule initialize", "SecondModule initialize",
            "SecondModule shutdown", "FirstModule shutdown",
        ]);
    }

    [Fact]
    public async Task A_failing_phase_names_itself_and_its_module()
    {
        var error = await Should.ThrowAsync<AbpInitializationException>(() => AbpApplicationFactory.CreateAsync<FailingModule>());
        error.Message.ShouldContain("FailingModule failed in ConfigureServices: no");
    }

    [Fact]
    public async Task Services_are_configured_once()
    {
        using var application = await AbpApplicationFactory.CreateAsync<FirstModule>();
        await Should.ThrowAsync<AbpInitializationException>(application.ConfigureServicesAsync);
    }

    [Fact]
    public async Task What_was_preconfigured_is_applied_in_module_order()
    {
        using var application = await AbpApplicationFactory.CreateAsync<SecondModule>();
        application.Services.ExecutePreConfiguredActions<List<string>>().ShouldBe(["FirstModule", "SecondModule"]);
    }

    private sealed class Diary
    {
        public List<string> Lines { get; } = [];
    }

    private abstract class WritingModule : AbpModule
    {
        private string Name => GetType().Name;

        public override void PreConfigureServices(ServiceConfigurationContext context)
        {
            if (!context.Services.IsAdded<Diary>())
                context.Services.AddSingleton(new Diary());
            Write(context, "pre");
            PreConfigure<List<string>>(names => names.Add(Name));
        }

        public override void ConfigureServices(ServiceConfigurationContext context) => Write(context, "configure");

        public override void PostConfigureServices(ServiceConfigurationContext context) => Write(context, "post");

        public override void OnApplicationInitialization(ApplicationInitializationContext context) =>
            context.ServiceProvider.GetRequiredService<Diary>().Lines.Add($"{Name} initialize");

        public override void OnApplicationShutdown(ApplicationShutdownContext context) =>
            context.ServiceProvider.GetRequiredService<Diary>().Lines.Add($"{Name} shutdown");

        private void Write(ServiceConfigurationContext context, string phase) =>
            context.Services.GetSingletonInstance<Diary>().Lines.Add($"{Name} {phase}");
    }

    private sealed class FirstModule : WritingModule;

    [DependsOn(typeof(FirstModule))]
    private sealed class SecondModule : WritingModule;

    private sealed class FailingModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) => throw new InvalidOperationException("no");
    }
}
