using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Xinyu.Abp.Modularity;

/// <summary>Walks the dependencies of module types and tells, in one sentence, why a composition cannot stand.</summary>
internal sealed class ModuleGraph(Type startupModuleType, IConfiguration? configuration)
{
    private readonly List<Type> _ordered = [];
    private readonly List<Type> _path = [];
    private readonly HashSet<Type> _done = [];

    /// <summary>Module types, each after what it depends on; the startup module is last.</summary>
    public IReadOnlyList<Type> Order(IReadOnlyCollection<Type> plugInTypes)
    {
        var reachable = Reachable([startupModuleType, .. plugInTypes]);
        var byName = new Dictionary<string, Type>(StringComparer.Ordinal);
        foreach (var type in reachable)
            byName[ModuleNames.Of(type)] = type;

        foreach (var type in reachable.Where(t => t != startupModuleType))
            Visit(type, byName);
        Visit(startupModuleType, byName);
        return _ordered;
    }

    private List<Type> Reachable(IEnumerable<Type> roots)
    {
        var found = new List<Type>();
        var pending = new Queue<Type>(roots.Where(t => t == startupModuleType || IsEnabled(t)));
        while (pending.TryDequeue(out var type))
        {
            if (found.Contains(type))
                continue;
            found.Add(type);
            foreach (var dependency in Dependencies(type))
                pending.Enqueue(dependency);
        }

        return found;
    }

    public IEnumerable<Type> Dependencies(Type type)
    {
        foreach (var dependency in type.GetCustomAttributes().OfType<IDependedTypesProvider>().SelectMany(a => a.GetDependedTypes()))
        {
            if (!AbpModule.IsAbpModule(dependency))
                throw new AbpException(
                    $"{type.Name} 依赖的 {dependency.FullName} 不是模块。 {type.Name} depends on {dependency.FullName}, which is not a module.");
            if (IsEnabled(dependency))
                yield return dependency;
            else if (type != startupModuleType)
                throw SwitchedOff(type, ModuleNames.Of(dependency));
        }
    }

    public static IEnumerable<string> NamedDependencies(Type type) =>
        type.GetCustomAttribute<DependsOnModuleNameAttribute>()?.ModuleNames ?? [];

    private void Visit(Type type, Dictionary<string, Type> byName)
    {
        if (_done.Contains(type))
            return;
        var start = _path.IndexOf(type);
        if (start >= 0)
        {
            var chain = string.Join(" → ", _path.Skip(start).Append(type).Select(t => t.Name));
            throw new AbpException($"模块循环依赖：{chain}。 Modules depend on each other in a circle: {chain}.");
        }

        _path.Add(type);
        foreach (var dependency in Dependencies(type))
            Visit(dependency, byName);
        foreach (var name in NamedDependencies(type))
            Visit(byName.TryGetValue(name, out var named) ? named : throw Missing(type, name), byName);
        _path.RemoveAt(_path.Count - 1);
        _done.Add(type);
        _ordered.Add(type);
    }

    private bool IsEnabled(Type type) => ModuleNames.IsEnabled(configuration, ModuleNames.Of(type));

    private AbpException Missing(Type type, string name)
    {
        if (!ModuleNames.IsEnabled(configuration, name))
            return SwitchedOff(type, name);
        var chain = string.Join(" → ", _path.Select(t => t.Name).Append(name));
        return new AbpException($"缺少模块 {name}：{chain}。 Module {name} is missing: {chain}.");
    }

    private static AbpException SwitchedOff(Type type, string name) => new(
        $"模块 {ModuleNames.Of(type)} 依赖模块 {name}，而配置 Modules:{name}:Enabled=false 已将其关闭；请打开 {name}，或同时关闭 {ModuleNames.Of(type)}。 " +
        $"Module {ModuleNames.Of(type)} depends on {name}, which Modules:{name}:Enabled=false switches off: switch {name} on or {ModuleNames.Of(type)} off too.");
}
