namespace Xinyu.Abp.UI.Formatting;

/// <summary>Instants are kept in UTC and shown in Beijing time, which has had no summer time since 1991.</summary>
public static class BeijingTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset ToBeijing(this DateTime utc) =>
        new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToOffset(Offset);

    /// <summary>The legal day an instant falls on.</summary>
    public static DateOnly ToBeijingDay(this DateTime utc) => DateOnly.FromDateTime(utc.ToBeijing().DateTime);
}
