using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Flows;

namespace Xinyu.Approval.Cases;

/// <summary>
/// The timers of a case's flow as days. They count working days from the day they were armed on, as the newest calendar has
/// them, and fire when business has closed; while a special procedure keeps the case standing they wait with it.
/// </summary>
internal static class CaseTimers
{
    /// <summary>The armed timers, the nearest first. One whose year has no calendar yet is not among them.</summary>
    public static IReadOnlyList<(FlowTimer Timer, DateOnly Due)> Of(CaseScene scene) =>
        scene.Case is { IsOpen: true, State: CaseState.Accepted or CaseState.InReview or CaseState.Decided, FlowState: not null }
            ? [.. CaseFlow.StateOf(scene).Timers.Select(t => (t, DueOf(t, scene.Calendar))).Where(t => t.Item2 is not null).Select(t => (t.t, t.Item2!.Value)).OrderBy(t => t.Value)]
            : [];

    /// <summary>Writes today beside what was armed just now.</summary>
    public static FlowState Armed(FlowState state, DateOnly today) => state.Timers.All(t => t.ArmedOn is not null)
        ? state
        : state with { Timers = [.. state.Timers.Select(t => t.ArmedOn is null ? t with { ArmedOn = today } : t)] };

    private static DateOnly? DueOf(FlowTimer timer, WorkCalendar calendar)
    {
        if (timer.ArmedOn is not { } armed) return null;
        try
        {
            return DueDate.Of(armed, timer.WorkingDays, DayKind.Working, calendar);
        }
        catch (CalendarYearMissingException)
        {
            return null; // dated once that year is published and the case computed again
        }
    }
}
