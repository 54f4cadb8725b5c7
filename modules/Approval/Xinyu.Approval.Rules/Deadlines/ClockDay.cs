namespace Xinyu.Approval.Deadlines;

/// <summary>One day of a clock, explained.</summary>
/// <param name="Ordinal">Which day of the period it is, when it counts; 0 for the starting day.</param>
/// <param name="Note">One of <see cref="ClockNotes"/>; callers render it in the reader's language.</param>
/// <param name="NoteArgument">The holiday's name or the procedure's id.</param>
public sealed record ClockDay(DateOnly Day, int? Ordinal, ClockDayStatus Status, string Note, string? NoteArgument = null);

public enum ClockDayStatus
{
    /// <summary>The starting day is not counted (民法典 art. 201).</summary>
    Start,

    Counted,

    DayOff,

    /// <summary>A special procedure keeps the clock standing (art. 45).</summary>
    Stopped,

    /// <summary>The due date, when the last counted day was a day off (民法典 art. 203).</summary>
    RolledOver,
}

/// <summary>The keys of a day's note.</summary>
public static class ClockNotes
{
    public const string StartDay = "Clock:StartDay";
    public const string Counted = "Clock:Counted";
    public const string MakeUpDay = "Clock:MakeUpDay";
    public const string Weekend = "Clock:Weekend";
    public const string Holiday = "Clock:Holiday";
    public const string Stopped = "Clock:Stopped";
    public const string Extension = "Clock:Extension";
    public const string LastDayOff = "Clock:LastDayOff";
    public const string RolledOver = "Clock:RolledOver";
}
