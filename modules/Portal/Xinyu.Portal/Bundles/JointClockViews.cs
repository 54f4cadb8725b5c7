using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Bundles;

/// <summary>Draws the joint clock as the portal draws every other: the office's days, counted nowhere again.</summary>
internal sealed class JointClockViews(ClockViews clocks, ClockDays days, IStringLocalizer<PortalResource> localizer)
{
    public ClockView? Of(JointSnapshot? joint, DateOnly today, WorkCalendar? calendar)
    {
        if (joint?.Days is null || clocks.Of(Plain(joint, today), today, joint.EndedOn, calendar) is not { } view) return null;
        var limit = view.Limits[1] with { Name = localizer["Bundle:Limit"] };
        if (joint is { IsIdle: true, IsStopped: true }) limit = limit with { DueText = localizer["Bundle:Idle"] };
        return view with { StartName = localizer["Bundle:FirstAcceptance"], Limits = [limit] };
    }

    public IReadOnlyList<ClockSpan> Explain(JointSnapshot? joint, DateOnly today, WorkCalendar? calendar) =>
        joint?.Days is null ? [] : days.Of(Plain(joint, today), today, calendar);

    /// <summary>A clock with one limit, in the form that a case's has two.</summary>
    private static ClockSnapshot Plain(JointSnapshot joint, DateOnly today) => new(
        null, joint.StartedOn, joint.Due, joint.Due, joint.WarnOn, null, joint.IsStopped ? today : null, joint.StoppedUntil,
        joint.IsStopped ? joint.Expected : null, joint.IsStopped ? joint.Expected : null, joint.Limit, joint.Limit, DayKind.Working, joint.Days, joint.Days,
        joint.CalendarVersion, joint.MissingYear);
}
