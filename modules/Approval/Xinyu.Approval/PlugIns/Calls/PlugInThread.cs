using System.Collections.Concurrent;

namespace Xinyu.Approval.PlugIns.Calls;

/// <summary>
/// Runs foreign code on threads of its own: a call that spins keeps its thread and none of the pool's. A thread whose
/// call came back serves the next one. The caller's context does not flow, so a plug-in cannot reach the request that
/// asked it.
/// </summary>
internal sealed class PlugInThread
{
    private const int MaxIdle = 8;
    private static readonly ConcurrentQueue<PlugInThread> Idle = new();

    private readonly object _gate = new();
    private Action? _work;

    public static Task<T> Run<T>(string name, Func<Task<T>> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!Idle.TryDequeue(out var thread))
            thread = Start();
        thread.Hand(() =>
        {
            Thread.CurrentThread.Name = name;
            _ = FinishAsync(work, done);
        });
        return done.Task;
    }

    /// <summary>Ends on the plug-in's thread when the work does: with many plug-ins starting, the pool is busy waiting for them.</summary>
    private static async Task FinishAsync<T>(Func<Task<T>> work, TaskCompletionSource<T> done)
    {
        try
        {
            done.SetResult(await work().ConfigureAwait(false));
        }
        catch (Exception e)
        {
            done.SetException(e);
        }
    }

    private static PlugInThread Start()
    {
        var created = new PlugInThread();
        new Thread(created.Serve) { IsBackground = true }.UnsafeStart();
        return created;
    }

    private void Hand(Action work)
    {
        lock (_gate)
        {
            _work = work;
            Monitor.Pulse(_gate);
        }
    }

    private void Serve()
    {
        var clean = ExecutionContext.Capture()!;
        do
        {
            // what a call leaves in its context must not reach the next plug-in
            ExecutionContext.Run(clean, static work => ((Action)work!)(), Take());
            if (Idle.Count >= MaxIdle)
                return;
            Idle.Enqueue(this);
        }
        while (true);
    }

    private Action Take()
    {
        lock (_gate)
        {
            while (_work is null)
                Monitor.Wait(_gate);
            var work = _work;
            _work = null;
            return work;
        }
    }
}
