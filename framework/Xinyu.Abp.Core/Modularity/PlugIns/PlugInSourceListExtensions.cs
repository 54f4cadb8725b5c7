namespace Xinyu.Abp.Modularity.PlugIns;

public static class PlugInSourceListExtensions
{
    public static void AddTypes(this PlugInSourceList list, params Type[] moduleTypes)
    {
        ArgumentNullException.ThrowIfNull(list);
        list.Add(new TypePlugInSource(moduleTypes));
    }
}
