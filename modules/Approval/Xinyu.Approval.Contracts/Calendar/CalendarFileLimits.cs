namespace Xinyu.Approval.Calendar;

public static class CalendarFileLimits
{
    /// <summary>Some 4,000 lines: two hundred years of notices.</summary>
    public const int Characters = 100_000;

    public const int NoteLength = 200;
}
