namespace Xinyu.Abp.Modularity.PlugIns;

/// <summary>
/// Modules that the host adds without referencing them. They share the host's container; a department's logic does
/// not come this way but through its own plug-in folder, load context and container.
/// </summary>
public interface IPlugInSource
{
    Type[] GetModules();
}
