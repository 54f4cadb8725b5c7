using Xinyu.Plugins.Department;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Storage;
using Xinyu.Plugins.Timing;

namespace Xinyu.Approval.PlugIns.Calls;

internal sealed record PlugInCallServices(
    IPlugInParameters Parameters, IPlugInStore Store, IDepartmentLookup Lookup, IPlugInClock Clock, IWorkingDays WorkingDays);
