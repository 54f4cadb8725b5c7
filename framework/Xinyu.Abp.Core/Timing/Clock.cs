namespace Xinyu.Abp.Timing;

internal sealed class Clock(TimeProvider time) : IClock
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public DateTimeKind Kind => DateTimeKind.Utc;

    public bool SupportsMultipleTimezone => true;

    public DateTime Normalize(DateTime dateTime) => dateTime.Kind switch
    {
        DateTimeKind.Local => dateTime.ToUniversalTime(),
        DateTimeKind.Unspecified => DateTime.SpecifyKind(dateTime, DateTimeKind.Utc),
        _ => dateTime
    };
}
