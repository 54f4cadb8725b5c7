namespace Xinyu.Abp.Modularity.PlugIns;

public class TypePlugInSource(params Type[]? moduleTypes) : IPlugInSource
{
    private readonly Type[] _moduleTypes = moduleTypes ?? [];

    public Type[] GetModules() => _moduleTypes;
}
