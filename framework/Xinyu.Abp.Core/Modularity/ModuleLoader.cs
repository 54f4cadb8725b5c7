using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Modularity.PlugIns;

namespace Xinyu.Abp.Modularity;

internal static class ModuleLoader
{
    public static IReadOnlyList<IAbpModuleDescriptor> LoadModules(
        IServiceCollection services, Type startupModuleType, PlugInSourceList plugInSources)
    {
        var graph = new ModuleGraph(startupModuleType, services.GetSingletonInstanceOrNull<IConfiguration>());
        var own = graph.Order([]);
        var plugIns = plugInSources.SelectMany(source => source.GetModules()).Distinct().ToList();
        var types = plugIns.Count == 0
            ? own
            : new ModuleGraph(startupModuleType, services.GetSingletonInstanceOrNull<IConfiguration>()).Order(plugIns);

        var descriptors = new Dictionary<Type, AbpModuleDescriptor>();
        var names = new Dictionary<string, AbpModuleDescriptor>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            var descriptor = new AbpModuleDescriptor(type, Create(type), !own.Contains(type));
            services.AddSingleton(type, descriptor.Instance);
            foreach (var dependency in graph.Dependencies(type))
                descriptor.AddDependency(descriptors[dependency]);
            foreach (var name in ModuleGraph.NamedDependencies(type))
                descriptor.AddDependency(names[name]);
            descriptors[type] = names[ModuleNames.Of(type)] = descriptor;
        }

        return [.. types.Select(type => descriptors[type])];
    }

    private static IAbpModule Create(Type type)
    {
        if (type.GetConstructor(Type.EmptyTypes) is null)
            throw new AbpException(
                $"模块 {type.FullName} 必须有公开的无参数构造函数。 Module {type.FullName} needs a public constructor without parameters.");
        return (IAbpModule)Activator.CreateInstance(type)!;
    }
}
