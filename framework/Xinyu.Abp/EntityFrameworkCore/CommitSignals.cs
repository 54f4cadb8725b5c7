using System.Collections.Concurrent;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Tells the dispatchers of this process that a transaction with something for them was committed.</summary>
internal sealed class CommitSignals
{
    private readonly ConcurrentBag<Action> _listeners = [];

    public void Listen(Action listener) => _listeners.Add(listener);

    public void Raise()
    {
        foreach (var listener in _listeners)
            listener();
    }
}
