using Xinyu.Abp.Modularity;

namespace Xinyu.Architecture.Tests.Surface;

/// <summary>A module shows its module class and nothing else: what others may use stands in contracts.</summary>
internal static class ModuleSurfaceRule
{
    public static IEnumerable<string> Violations(string module, IReadOnlyCollection<Type> exported)
    {
        if (exported.Count(IsModule) != 1)
            yield return $"{module}: {exported.Count(IsModule)} public module classes, one is wanted";
        foreach (var type in exported.Where(t => !IsModule(t)))
            yield return $"{module}: {type.FullName} is public";
    }

    private static bool IsModule(Type type) => type.IsSubclassOf(typeof(AbpModule));
}
