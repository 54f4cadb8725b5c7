namespace Xinyu.Abp.UI.Formatting;

/// <summary>What a limit is counted in. The unit is always said: a promise runs in working days, some statutes in calendar days.</summary>
public enum DayUnit
{
    WorkingDay,
    CalendarDay
}
