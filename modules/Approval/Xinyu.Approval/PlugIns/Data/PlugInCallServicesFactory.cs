using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Parameters;

namespace Xinyu.Approval.PlugIns.Data;

internal sealed class PlugInCallServicesFactory(PlugInParameterReader parameters, IServiceScopeFactory scopes, IClock clock, ILegalCalendar calendar)
    : IPlugInCallServicesFactory
{
    public async Task<PlugInCallServices> CreateAsync(PlugIn plugIn, CancellationToken cancellationToken) => new(
        new DeclaredParameters(plugIn.Container!.Parameters, await parameters.ReadAsync(plugIn.Id, cancellationToken)),
        new DatabasePlugInStore(plugIn.Id, scopes),
        new DepartmentLookup(plugIn.Manifest!.Department, scopes),
        new CallClock(clock.Now),
        new CallWorkingDays(await calendar.GetAsync(cancellationToken)));
}
