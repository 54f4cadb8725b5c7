namespace Xinyu.Approval.PlugIns.Calls;

/// <summary>
/// Runs foreign code on a thread of its own: a call that spins keeps that thread and none of the pool's. The caller's
/// context does not flow, so a plug-in cannot reach the request that asked it.
/// </summary>
internal static class PlugInThread
{
    public static Task<T> Run<T>(string name, Func<Task<T>> work)
    {
        var started = new TaskCompletionSource<Task<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                started.SetResult(work());
            }
            catch (Exception e)
            {
                started.SetException(e);
            }
        })
        {
            IsBackground = true,
            Name = name,
        };
        thread.UnsafeStart();
        return started.Task.Unwrap();
    }
}
