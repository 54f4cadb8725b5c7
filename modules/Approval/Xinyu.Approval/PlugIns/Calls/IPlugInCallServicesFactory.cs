using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval.PlugIns.Calls;

internal interface IPlugInCallServicesFactory
{
    /// <summary>Runs in the caller's context, before the plug-in's thread starts: clock and parameters are fixed here.</summary>
    Task<PlugInCallServices> CreateAsync(PlugIn plugIn, CancellationToken cancellationToken);
}
