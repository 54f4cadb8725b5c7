using System.Reflection;
using Xinyu.Plugins;
using Xinyu.Plugins.Parameters;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>An active plug-in's services, its item logic by item and extension point, and its texts.</summary>
internal sealed class PlugInContainer(
    IServiceProvider services,
    IReadOnlyList<ItemLogic> logic,
    IReadOnlyDictionary<string, PlugInParameterDefinition> parameters,
    PlugInTexts texts,
    Assembly entryAssembly)
{
    private readonly ILookup<(string Item, Type Contract), Type> _logic =
        logic.ToLookup(l => (l.ItemCode, l.Contract), l => l.Implementation);

    public IServiceProvider Services { get; } = services;

    public IReadOnlyDictionary<string, PlugInParameterDefinition> Parameters { get; } = parameters;

    public PlugInTexts Texts { get; } = texts;

    /// <summary>Where its pages are, when it has some.</summary>
    public Assembly EntryAssembly { get; } = entryAssembly;

    public IReadOnlyList<Type> Logic<TContract>(string itemCode) => [.. _logic[(itemCode, typeof(TContract))]];
}
