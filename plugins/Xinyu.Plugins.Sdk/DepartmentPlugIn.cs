using Xinyu.Abp.Modularity;

namespace Xinyu.Plugins;

/// <summary>
/// Entry class of a department's plug-in. Its services live in a container of their own: register the item logic in
/// <c>ConfigureServices</c> with the methods of <see cref="ItemLogicServiceCollectionExtensions"/>.
/// A plug-in states facts (findings, fee lines, the name of a time tier); the host decides dates, cards and states.
/// </summary>
/// <example>
/// <code>
/// public sealed class MyPlugIn : DepartmentPlugIn
/// {
///     public override void ConfigureServices(ServiceConfigurationContext context)
///     {
///         context.Services.AddItemChecks&lt;MyChecks&gt;("HB-01");
///         context.Services.AddPlugInParameters(p => p.Number("HB-01.MaxScale", 1000));
///     }
/// }
/// </code>
/// </example>
public abstract class DepartmentPlugIn : AbpModule
{
}
