using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace Xinyu.Abp.Localization;

/// <summary>The resource in which a module's annotations find their texts: the one its assembly registered.</summary>
internal sealed class AssemblyResources(IOptions<AbpLocalizationOptions> options)
{
    private readonly ConcurrentDictionary<Assembly, Type> _resources = new();

    public Type Of(Assembly assembly) => _resources.GetOrAdd(assembly, a =>
        options.Value.Resources.Values.OfType<LocalizationResource>().FirstOrDefault(r => r.ResourceType.Assembly == a)?.ResourceType
        ?? typeof(AbpResource));
}
