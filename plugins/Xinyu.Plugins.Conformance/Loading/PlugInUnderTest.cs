using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Loading;
using Xinyu.Plugins.Packaging.Manifests;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Storage;
using Xinyu.Plugins.Testing;
using Xinyu.Plugins.Timing;

namespace Xinyu.Plugins.Conformance.Loading;

/// <summary>The plug-in in the load context and the kind of container that the host gives it.</summary>
internal sealed class PlugInUnderTest
{
    private PlugInUnderTest(ServiceProvider provider, string folder)
    {
        Provider = provider;
        Logic = [.. provider.GetServices<ItemLogic>()];
        Definitions = provider.GetServices<PlugInParameterDefinition>().ToDictionary(d => d.Key, StringComparer.Ordinal);
        Texts = new(folder);
    }

    public ServiceProvider Provider { get; }

    public IReadOnlyList<ItemLogic> Logic { get; }

    public IReadOnlyDictionary<string, PlugInParameterDefinition> Definitions { get; }

    public PlugInTextFiles Texts { get; }

    public static async Task<PlugInUnderTest> LoadAsync(string folder, PlugInManifest manifest)
    {
        var entry = new PlugInLoadContext(manifest.Pin, Path.Combine(Path.GetFullPath(folder), manifest.EntryAssembly)).LoadEntry().GetType(manifest.EntryType);
        if (entry is null || entry.IsAbstract || !typeof(DepartmentPlugIn).IsAssignableFrom(entry))
            throw new BenchException($"{manifest.EntryType}: no entry class");
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddScoped<CallServices>();
        services.AddScoped<IPlugInParameters>(s => s.GetRequiredService<CallServices>().Parameters);
        services.AddScoped<IPlugInStore>(s => s.GetRequiredService<CallServices>().Store);
        services.AddScoped<IDepartmentLookup>(s => s.GetRequiredService<CallServices>().Department);
        services.AddScoped<IPlugInClock>(s => s.GetRequiredService<CallServices>().Clock);
        services.AddScoped<IWorkingDays>(s => s.GetRequiredService<CallServices>().WorkingDays);
        var application = await AbpApplicationFactory.CreateAsync(entry, services);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        await application.InitializeAsync(provider);
        var plugIn = new PlugInUnderTest(provider, folder);
        return plugIn.Logic.FirstOrDefault(l => !manifest.Items.Contains(l.ItemCode)) is { } foreign
            ? throw new BenchException($"{foreign.ItemCode}: not in plugin.json")
            : plugIn;
    }

    /// <summary>A parameter's label is read by the department's administrator.</summary>
    public void CheckParameterTexts(Shortcomings findings)
    {
        foreach (var key in Definitions.Keys)
            foreach (var missing in Texts.Missing(key, []))
                findings.Add(ConformanceRequirement.Localized, missing);
    }
}
