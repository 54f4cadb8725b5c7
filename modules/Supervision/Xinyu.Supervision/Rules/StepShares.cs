using System.Globalization;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Events;
using Xinyu.Supervision.Cards;

namespace Xinyu.Supervision.Rules;

/// <summary>
/// A step's share of the promised limit, passed twice over (or as often as the parameter says). Counts the days the clock counts,
/// so that a stop is nobody's delay.
/// </summary>
internal static class StepShares
{
    public static IEnumerable<RuleFinding> Of(CaseClock clock, IEnumerable<OpenTask> tasks, RuleSettings settings) =>
        from task in tasks
        let passed = PassedOn(clock, task, settings)
        where passed is not null && clock.AsOf.IsPast(passed.Value)
        select new RuleFinding(
            RuleCodes.StepShare, Episode(task), CardLevel.Yellow, LegalDay.EndOfBusiness(passed.Value, clock.Closing),
            new Dictionary<string, string>
            {
                ["task"] = task.Name,
                ["post"] = task.PostName,
                ["share"] = Allowed(clock, task).ToString(CultureInfo.InvariantCulture),
                ["opened"] = LegalDay.Of(task.OpenedAt).Iso(),
            });

    /// <summary>The last counted day within the tolerated time; null without a share, without a clock, or when the limit itself ends first.</summary>
    public static DateOnly? PassedOn(CaseClock clock, OpenTask task, RuleSettings settings)
    {
        if (task.SharePercent is not > 0 || clock.Promised is not { IsRunning: true } promised) return null;
        var opened = LegalDay.Of(task.OpenedAt);
        return promised.Explanation.Where(d => d.Status == ClockDayStatus.Counted && d.Day > opened)
            .Select(d => (DateOnly?)d.Day).ElementAtOrDefault(Allowed(clock, task) * settings.StepShareTimes - 1);
    }

    private static int Allowed(CaseClock clock, OpenTask task) => Math.Max(1, (clock.Promised!.Days * task.SharePercent!.Value + 99) / 100);

    private static string Episode(OpenTask task) => $"{task.NodeId}@{task.OpenedAt.Ticks.ToString(CultureInfo.InvariantCulture)}";
}
