using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Rules;

/// <summary>
/// 联办时限 (arts. 26, 42(2)), pure: a warning before its last day and a red card after it, to the part that holds up the whole. Nobody
/// promises the joint clock, so there is no yellow card.
/// </summary>
internal static class JointRule
{
    public static IEnumerable<RuleFinding> Of(Watch watch, ClockMoment moment, WorkCalendar calendar)
    {
        if (watch is not { Bundle: { } bundle, JointBlocks: true, JointDue: { } due, IsOpen: true }) yield break;
        var evidence = new Dictionary<string, string> { ["bundle"] = bundle, ["due"] = due.Iso() };
        if (moment.IsPast(due))
            yield return new(RuleCodes.Joint, bundle, CardLevel.Red, calendar.EndOfBusiness(due), evidence);
        else if (watch.JointWarnOn is { } warn && warn <= moment.Day)
            yield return new(RuleCodes.Joint, bundle, CardLevel.Warning, LegalDay.Start(warn), evidence);
    }

    /// <summary>When the answer changes without an event.</summary>
    public static IEnumerable<DateTime> Changes(Watch watch, WorkCalendar calendar)
    {
        if (!watch.JointBlocks) yield break;
        if (watch.JointWarnOn is { } warn) yield return LegalDay.Start(warn);
        if (watch.JointDue is { } due) yield return calendar.EndOfBusiness(due);
    }
}
