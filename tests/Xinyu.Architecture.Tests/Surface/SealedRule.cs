using Xinyu.Abp.Modularity;

namespace Xinyu.Architecture.Tests.Surface;

/// <summary>A class that nobody inherits is sealed. Public classes with ABP's names stay as open as ABP has them, and so do module classes.</summary>
internal static class SealedRule
{
    public static IEnumerable<string> Violations(IReadOnlyCollection<Type> types)
    {
        var inherited = types.Select(t => t.BaseType).OfType<Type>().Select(Definition).ToHashSet();
        return from type in types
               where type.IsClass && !type.IsAbstract && !type.IsSealed && !inherited.Contains(type)
               where !type.IsSubclassOf(typeof(AbpModule)) && !IsAbps(type) && !IsGenerated(type)
               select $"{type.FullName} is not sealed";
    }

    private static bool IsAbps(Type type) => type.IsVisible && type.Namespace!.StartsWith("Xinyu.Abp", StringComparison.Ordinal);

    private static bool IsGenerated(Type type) => type.Namespace!.EndsWith(".Migrations", StringComparison.Ordinal);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
