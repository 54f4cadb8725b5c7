using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Bundles;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Bundles;

/// <summary>A bundle ready to write: the joint clock as a picture and day by day, each department's part and share, and the blocker.</summary>
internal sealed record BundleView(
    BundleDetail Detail, ClockView? Clock, IReadOnlyList<ClockSpan> Days, PlanView Plan, IReadOnlyList<BundlePartRow> Parts, BundlePartRow? Blocker, DateOnly Today);

/// <param name="State">未申请, or the state of its case in words.</param>
/// <param name="Light">Null until it is filed.</param>
/// <param name="Share">Used joint days of those counted so far, in words.</param>
/// <param name="Left">Working days of its own promise left, in words.</param>
internal sealed record BundlePartRow(BundlePartDto Part, string State, LampState? Light, string Share, string Left, IReadOnlyList<string> Awaits);

internal sealed class BundleViews(CaseTexts texts, ILegalCalendar calendars, IClock clock)
{
    public async Task<BundleView> BuildAsync(BundleDetail detail, CancellationToken cancellationToken)
    {
        var (calendar, today) = (await calendars.GetAsync(cancellationToken), LegalDay.Of(clock.Now));
        var rows = detail.Parts.Select(p => Row(p, detail)).ToList();
        return new(
            detail, Picture(detail.Clock, calendar, today), new JointDays(texts).Of(detail.Clock, calendar), Plan(detail), rows,
            rows.Find(r => r.Part.ItemCode == detail.Blocker), today);
    }

    public static int Counted(JointSnapshot clock) => clock.StartedOn is null ? 0 : clock.Limit - clock.DaysLeft;

    private BundlePartRow Row(BundlePartDto part, BundleDetail detail) => new(
        part,
        part.Case is { } filed ? filed.TaskName ?? texts.State(filed.State) : texts["Bundle:NotFiled"],
        part.Case is { } own ? part.IsEnded ? LampState.Done : own.Light.ToLamp(own.DaysLeft) : null,
        texts.Say("Bundle:Share", ("used", part.Used), ("counted", Counted(detail.Clock))),
        part.IsEnded ? texts[part.IsGranted switch { true => "Bundle:Granted", false => "Bundle:Refused", _ => "Bundle:EndedOtherwise" }]
            : part.Case?.DaysLeft is { } left ? left.ToTimeLeft(DayUnit.WorkingDay)
            : part.PromisedDays.ToDays(DayUnit.WorkingDay),
        [.. part.AwaitsDecisionOf.Select(code => detail.Parts.Single(p => p.ItemCode == code).ItemName)]);

    private PlanView Plan(BundleDetail detail)
    {
        var place = detail.Parts.Select((p, i) => (p.ItemCode, i)).ToDictionary(p => p.ItemCode, p => p.i);
        return new(
            detail.PlanDays,
            [.. detail.Parts.Select(p => new PlanBar(
                p.ItemName, p.DepartmentName, p.EarliestStart, p.EarliestEnd, p.LatestEnd, p.IsCritical, [.. p.Predecessors.Select(code => place[code])],
                p.IsEnded ? PlanBarState.Done : p.IsUnderReview ? PlanBarState.Now : PlanBarState.Ahead))],
            texts.Say("Bundle:PlanLabel", ("parts", detail.Parts.Count), ("days", detail.PlanDays)));
    }

    private ClockView? Picture(JointSnapshot joint, WorkCalendar calendar, DateOnly today)
    {
        if (joint.StartedOn is not { } start) return null;
        var bars = new DayBar(joint.Days, joint.Due, DayKind.Working, calendar, joint.EndedOn ?? today, joint.EndedOn is not null, promise: false);
        return new()
        {
            Start = start,
            StartName = texts["Bundle:FirstAcceptance"],
            Today = today,
            Limits =
            [
                new()
                {
                    Name = texts["Bundle:Limit"],
                    Unit = DayUnit.WorkingDay,
                    State = joint.EndedOn is not null ? ClockState.Ended : joint.IsStopped ? ClockState.Stopped : joint.Due is null ? ClockState.Pending : ClockState.Running,
                    Counted = bars.Counted,
                    Stopped = bars.Stopped,
                    Left = joint.IsStopped ? joint.DaysLeft : bars.LeftOf(joint.Limit, joint.Due is null && joint.MissingYear is not null),
                    Total = joint.Limit,
                    Due = joint.Due,
                    DueText = Waiting(joint),
                    Days = bars.Days,
                },
            ],
        };
    }

    private string? Waiting(JointSnapshot joint) =>
        joint.IsIdle && joint.IsStopped ? texts["Bundle:Idle"]
        : joint.IsStopped && joint.StoppedUntil is { } until && joint.Expected is { } date ? texts.Say("Clock:StoppedUntil", ("until", until.ToIsoDay()), ("date", date.ToIsoDay()))
        : joint.Due is null && joint.MissingYear is { } year ? texts.Say("Clock:Missing", ("year", year))
        : null;
}
