namespace Xinyu.Approval.PlugIns.Calls;

internal sealed record PlugInCallResult<T>(T? Value, PlugInProblem? Problem);
