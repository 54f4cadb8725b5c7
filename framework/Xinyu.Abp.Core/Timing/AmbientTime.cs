namespace Xinyu.Abp.Timing;

/// <summary>
/// Shifts the clock for one asynchronous flow. Demonstration data replays weeks of real use cases with it,
/// and tests stand where they like in time; other requests of the same process keep the real time.
/// </summary>
public static class AmbientTime
{
    private static readonly AsyncLocal<DateTimeOffset?> Shifted = new();

    /// <summary>The instant the current flow was moved to, or null while it lives in real time.</summary>
    public static DateTimeOffset? Current => Shifted.Value;

    /// <summary>Stops the clock of the current flow at <paramref name="instant"/> until the result is disposed.</summary>
    public static IDisposable Use(DateTimeOffset instant)
    {
        var before = Shifted.Value;
        Shifted.Value = instant.ToUniversalTime();
        return new Restore(before);
    }

    private sealed class Restore(DateTimeOffset? before) : IDisposable
    {
        public void Dispose() => Shifted.Value = before;
    }
}
