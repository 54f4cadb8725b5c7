namespace Xinyu.Approval.PlugIns.Calls;

/// <summary>
/// A plug-in's circuit breaker. Failures in a row open it; after the pause one call tries again, and its success
/// closes it. Overruns are counted apart, because each one has cost a thread.
/// </summary>
internal sealed class PlugInHealth(PlugInOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private int _failures;
    private int _overruns;
    private DateTimeOffset? _openUntil;

    /// <summary>False while the breaker is open.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_openUntil is not { } until)
                return true;
            if (time.GetUtcNow() < until)
                return false;
            // one call goes through; the others wait for what becomes of it
            _openUntil = time.GetUtcNow() + options.Pause;
            return true;
        }
    }

    /// <summary>When the next call is tried while the breaker is open; null while it is closed.</summary>
    public DateTimeOffset? PausedUntil()
    {
        lock (_lock)
        {
            return _openUntil;
        }
    }

    public void Succeeded()
    {
        lock (_lock)
        {
            _failures = 0;
            _openUntil = null;
        }
    }

    public void Failed()
    {
        lock (_lock)
        {
            if (++_failures >= options.FailuresBeforePause)
                _openUntil = time.GetUtcNow() + options.Pause;
        }
    }

    /// <returns>How many calls have overrun since the start.</returns>
    public int Overran()
    {
        lock (_lock)
        {
            return ++_overruns;
        }
    }
}
