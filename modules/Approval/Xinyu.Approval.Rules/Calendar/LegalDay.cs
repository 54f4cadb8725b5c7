namespace Xinyu.Approval.Calendar;

/// <summary>
/// Legal days are dates in Asia/Shanghai (reading). The zone has had no summer time since 1991 and cases begin in 2007,
/// so it is the constant UTC+8 and needs no zone data on the machine.
/// </summary>
public static class LegalDay
{
    public static readonly TimeSpan ShanghaiOffset = TimeSpan.FromHours(8);

    /// <summary>The authority's business closes at 17:00 unless its parameter says otherwise; the last day of a period ends then (民法典 art. 203).</summary>
    public static readonly TimeOnly DefaultClosing = new(17, 0);

    /// <summary>
    /// The day an act belongs to: its date in Shanghai, also on a day off and after business hours (reading 6).
    /// </summary>
    /// <param name="utc">Kind Utc; Unspecified is taken as UTC.</param>
    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>The same with the knowledge whether business has closed.</summary>
    public static ClockMoment Moment(DateTime utc, TimeOnly? closing = null)
    {
        var local = Local(utc);
        return new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local) >= (closing ?? DefaultClosing));
    }

    /// <summary>The instant (UTC) at which the authority's business closes on that day.</summary>
    public static DateTime EndOfBusiness(DateOnly day, TimeOnly? closing = null) => Utc(day, closing ?? DefaultClosing);

    /// <summary>The instant (UTC) at which that day begins.</summary>
    public static DateTime Start(DateOnly day) => Utc(day, TimeOnly.MinValue);

    static DateTime Utc(DateOnly day, TimeOnly time) => DateTime.SpecifyKind(day.ToDateTime(time) - ShanghaiOffset, DateTimeKind.Utc);

    static DateTime Local(DateTime utc)
    {
        if (utc.Kind == DateTimeKind.Local)
            throw new ArgumentException("Instants are UTC here; a local time was given.", nameof(utc));
        return utc + ShanghaiOffset;
    }
}
