using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Plugins;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Packaging.Loading;
using Xinyu.Plugins.Packaging.Manifests;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Storage;
using Xinyu.Plugins.Timing;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>Loads the entry class and lets it configure a service container that holds nothing of the host's but the SDK's services.</summary>
internal sealed class PlugInContainerBuilder(ILoggerFactory loggerFactory)
{
    public async Task<(PlugInContainer? Container, PlugInProblem? Problem)> BuildAsync(string folder, PlugInManifest manifest)
    {
        var entryType = new PlugInLoadContext(manifest.Pin, Path.Combine(folder, manifest.EntryAssembly))
            .LoadEntry().GetType(manifest.EntryType);
        if (entryType is null || entryType.IsAbstract || !typeof(DepartmentPlugIn).IsAssignableFrom(entryType))
            return (null, PlugInProblem.Failed("EntryTypeMissing", ("type", manifest.EntryType)));

        var services = new ServiceCollection();
        services.AddSingleton(loggerFactory);
        services.AddScoped<PlugInCallContext>();
        services.AddScoped<IPlugInParameters>(s => s.GetRequiredService<PlugInCallContext>().Parameters);
        services.AddScoped<IPlugInStore>(s => s.GetRequiredService<PlugInCallContext>().Store);
        services.AddScoped<IDepartmentLookup>(s => s.GetRequiredService<PlugInCallContext>().Lookup);
        services.AddScoped<IPlugInClock>(s => s.GetRequiredService<PlugInCallContext>().Clock);
        services.AddScoped<IWorkingDays>(s => s.GetRequiredService<PlugInCallContext>().WorkingDays);

        var application = await AbpApplicationFactory.CreateAsync(entryType, services);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        await application.InitializeAsync(provider);

        var logic = provider.GetServices<ItemLogic>().ToList();
        if (logic.Find(l => !manifest.Items.Contains(l.ItemCode)) is { } undeclared)
            return (null, PlugInProblem.Quarantined("ItemUndeclared", ("item", undeclared.ItemCode)));
        var parameters = provider.GetServices<PlugInParameterDefinition>().ToDictionary(p => p.Key, StringComparer.Ordinal);
        return (new PlugInContainer(provider, logic, parameters, Texts(folder), entryType.Assembly), null);
    }

    private static PlugInTexts Texts(string folder)
    {
        var zh = Read(folder, PlugInTexts.Chinese);
        return new(zh, File.Exists(TextFile(folder, PlugInTexts.English)) ? Read(folder, PlugInTexts.English) : zh);
    }

    private static Dictionary<string, string> Read(string folder, string culture)
    {
        using var stream = File.OpenRead(TextFile(folder, culture));
        return PlugInTexts.Read(stream);
    }

    private static string TextFile(string folder, string culture) => Path.Combine(folder, "Localization", culture + ".json");
}
