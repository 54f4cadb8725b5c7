namespace Xinyu.Approval.Calendar;

/// <summary>
/// A legal day and whether business had closed on it. What the authority does after closing on the last day is late
/// (民法典 art. 203); what an applicant does then still belongs to that day (reading 6).
/// </summary>
public readonly record struct ClockMoment(DateOnly Day, bool AfterClosing = false) : IComparable<ClockMoment>
{
    public static implicit operator ClockMoment(DateOnly day) => new(day);

    public static ClockMoment FromDateOnly(DateOnly day) => new(day);

    /// <summary>The period that ends on <paramref name="due"/> is over.</summary>
    public bool IsPast(DateOnly due) => Day > due || (Day == due && AfterClosing);

    public int CompareTo(ClockMoment other) =>
        Day == other.Day ? AfterClosing.CompareTo(other.AfterClosing) : Day.CompareTo(other.Day);

    public static bool operator <(ClockMoment left, ClockMoment right) => left.CompareTo(right) < 0;

    public static bool operator >(ClockMoment left, ClockMoment right) => left.CompareTo(right) > 0;

    public static bool operator <=(ClockMoment left, ClockMoment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ClockMoment left, ClockMoment right) => left.CompareTo(right) >= 0;
}
