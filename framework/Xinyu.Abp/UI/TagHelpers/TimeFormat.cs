namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>The fixed ways a time is written; see docs/ui.md.</summary>
public enum TimeFormat
{
    /// <summary>11月19日 16:10; for a day 11月19日.</summary>
    Moment,

    /// <summary>2026-11-19 16:10.</summary>
    Minute,

    /// <summary>16:10.</summary>
    TimeOfDay,

    /// <summary>2026-11-27 周五.</summary>
    Day,

    /// <summary>11-27 周五.</summary>
    List,

    /// <summary>2026-11-27 周五 17:00 前办结.</summary>
    Deadline
}
