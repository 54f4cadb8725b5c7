using Xinyu.Plugins.Department;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Storage;
using Xinyu.Plugins.Timing;

namespace Xinyu.Approval.PlugIns.Calls;

/// <summary>The services of one call, set into the plug-in's scope before its code runs.</summary>
internal sealed class PlugInCallContext
{
    private PlugInCallServices? _services;

    public IPlugInParameters Parameters => Services.Parameters;

    public IPlugInStore Store => Services.Store;

    public IDepartmentLookup Lookup => Services.Lookup;

    public IPlugInClock Clock => Services.Clock;

    public IWorkingDays WorkingDays => Services.WorkingDays;

    private PlugInCallServices Services => _services ?? throw new InvalidOperationException(
        "插件的参数、存储、查询和时钟只能在一次调用中使用。 A plug-in's parameters, store, look-up and clock exist during a call only.");

    public void Begin(PlugInCallServices services) => _services = services;
}
