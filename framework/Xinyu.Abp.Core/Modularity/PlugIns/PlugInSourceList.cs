namespace Xinyu.Abp.Modularity.PlugIns;

public class PlugInSourceList : List<IPlugInSource>
{
}
