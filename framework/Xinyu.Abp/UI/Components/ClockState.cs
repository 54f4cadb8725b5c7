namespace Xinyu.Abp.UI.Components;

public enum ClockState
{
    Running,

    /// <summary>停表: the days left are those after it goes on.</summary>
    Stopped,

    /// <summary>The case is decided; the limit tells what was used.</summary>
    Ended,

    /// <summary>The limit does not run yet.</summary>
    NotStarted,

    /// <summary>待定: the calendar of the year the limit reaches is not published.</summary>
    Pending
}
