namespace Xinyu.Abp.UI.Components;

/// <summary>Some days in a row that are counted alike: the answer to 每一天怎么算的. Null days are not counted.</summary>
public sealed record ClockSpan(DateOnly From, DateOnly To, string How, int? WorkingDays, int? CalendarDays);
