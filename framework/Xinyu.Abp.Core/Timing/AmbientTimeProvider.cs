namespace Xinyu.Abp.Timing;

/// <summary>The system's time, unless the current flow was moved by <see cref="AmbientTime.Use"/>.</summary>
public sealed class AmbientTimeProvider(TimeProvider real) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => AmbientTime.Current ?? real.GetUtcNow();

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
