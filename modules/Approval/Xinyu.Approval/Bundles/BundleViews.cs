using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Events;

namespace Xinyu.Approval.Bundles;

/// <summary>Puts a bundle's state into what other modules may know of it.</summary>
internal static class BundleViews
{
    public static JointSnapshot Snapshot(JointClock clock) => new(
        clock.StartedOn, clock.Run?.Due, clock.Run?.Expected, clock.WarningOn, clock.IsStopped, clock.IsIdle, clock.StoppedUntil,
        clock.Run?.Days ?? LegalLimits.JointDecisionDays, clock.ExtensionDays, clock.Run?.DaysLeft ?? LegalLimits.JointDecisionDays, clock.Run?.IsLate == true,
        clock.Run?.Ended?.Day, CaseClockwork.Strip(clock.Run), clock.CalendarVersion, clock.Run?.MissingYear);

    public static CaseLight Light(JointClock clock) => clock.Light switch
    {
        ClockLight.StatutePassed => CaseLight.Red,
        ClockLight.Warning => CaseLight.Warning,
        ClockLight.Stopped => CaseLight.Stopped,
        ClockLight.Off when clock.Run?.Ended is not null => CaseLight.Done,
        _ => CaseLight.Normal,
    };

    public static BundleSummary Summary(BundleState state) => new(
        state.Bundle.Id, state.Bundle.Number, state.Bundle.ApplicantName, state.Bundle.OpenedAt, state.Parts.Count, state.Parts.Count(p => p.Case is not null),
        state.Parts.Count(p => p.IsEnded), Snapshot(state.Clock), Light(state.Clock), state.Blocker,
        state.Parts.FirstOrDefault(p => p.Item.Code == state.Blocker) is { } blocker ? $"{blocker.Department.ShortName} {blocker.Item.Name}" : null);

    public static BundleDetail Detail(BundleState state, WorkCalendar calendar, DateOnly today) => new(
        state.Bundle.Id, state.Bundle.Number, state.Bundle.ApplicantName, state.Bundle.OpenedAt, state.Bundle.EntityVersion,
        [.. state.Parts.OrderBy(p => state.Plan.Find(p.Item.Code)?.Stage).ThenBy(p => p.Item.Code, StringComparer.Ordinal).Select(p => Part(state, p, calendar, today))],
        Snapshot(state.Clock), Light(state.Clock), state.Plan.Days, state.ToGo.Days, state.Blocker, state.BlockerIsLate,
        state.Clock.MayExtend && state.Parts.Any(p => p.IsRunning), state.Bundle.Extension());

    public static BundleProgressedEto Progress(BundleState state, int seq, DateTime at) => new(
        state.Bundle.Id, state.Bundle.Number, seq, at, Snapshot(state.Clock),
        [.. state.Parts.Select(p => new BundlePartMark(
            p.Item.Code, p.Item.Name, p.Department.Code, p.Department.Name, p.Case?.Id, p.Case?.CaseNumber, p.IsEnded, Share(state, p.Item.Code)))],
        state.Blocker, state.Bundle.Extension());

    private static DayStrip? Share(BundleState state, string code)
    {
        if (state.Clock.StartedOn is not { } start || state.ShareOf(code) is not { Days: [.., var last] } share) return null;
        var days = share.Days.ToHashSet();
        return new(start, string.Concat(Enumerable.Range(0, last.DayNumber - start.DayNumber + 1).Select(i => days.Contains(start.AddDays(i)) ? 'c' : '-')));
    }

    private static BundlePartDto Part(BundleState state, PartState part, WorkCalendar calendar, DateOnly today)
    {
        var step = state.Plan.Find(part.Item.Code);
        var share = state.ShareOf(part.Item.Code);
        return new(
            part.Item.Code, part.Item.Name, part.Department.Code, part.Department.ShortName,
            part.Case is { } filed ? CaseReader.Summary(CaseReader.RowOf(filed), part.Department.Name, calendar, today) : null,
            share?.IsUnderReview == true, part.IsEnded, part.Case?.IsGranted, share?.Used ?? 0, part.Item.PromisedDays,
            step?.Stage ?? 1, step?.EarliestStart ?? 0, step?.EarliestEnd ?? part.Item.PromisedDays, step?.LatestEnd ?? part.Item.PromisedDays, step?.IsCritical == true,
            step?.Predecessors ?? [], [.. state.Awaited(part.Item.Code).Select(p => p.Item.Code)]);
    }
}
