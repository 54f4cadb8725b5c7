using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Supervision.Cards;

namespace Xinyu.Supervision.Rules;

/// <summary>The rules about time, pure: what the legal clock of a case, read at a moment, says is late.</summary>
internal static class ClockRules
{
    public static IEnumerable<RuleFinding> Of(CaseClock clock, bool licensing, WorkCalendar calendar, RuleSettings settings)
    {
        if (Review(clock, calendar) is { } review) yield return review;
        if (clock.Delivery is { IsLate: true, Expected: { } delivery } run)
            yield return new(RuleCodes.Delivery, "delivery", CardLevel.Red, calendar.EndOfBusiness(delivery), Evidence(("due", delivery.Iso()), ("ended", run.Ended?.Day.Iso())));
        if (licensing && AcceptanceLate(clock) is { } lapsed)
            yield return new(RuleCodes.Acceptance, "acceptance", CardLevel.Red, calendar.EndOfBusiness(lapsed), Evidence(("due", lapsed.Iso()), ("effective", clock.AcceptedOn?.Iso())));
        // T12 is the law's own limit, as T8 is: past it there is no promise left to be late against, and the card is red
        if (licensing && clock.Inspection is { IsLate: true, Expected: { } sending } sent)
            yield return new(RuleCodes.Inspection, "inspection", CardLevel.Red, calendar.EndOfBusiness(sending), Evidence(("due", sending.Iso()), ("ended", sent.Ended?.Day.Iso())));
        foreach (var procedure in clock.Procedures.Where(p => p is { IsLate: true, StatedEnd: not null }))
            yield return Late(procedure, clock.AsOf, calendar, settings);
    }

    private static RuleFinding? Review(CaseClock clock, WorkCalendar calendar)
    {
        if (clock.Statutory is not { } statutory || clock.Promised is not { } promised) return null;
        var evidence = Evidence(
            ("promised", promised.Expected?.Iso()), ("statutory", statutory.Expected?.Iso()), ("kind", statutory.Kind.ToString()), ("ended", promised.Ended?.Day.Iso()));
        if (statutory is { IsLate: true, Expected: { } statute }) return new(RuleCodes.Deadline, "review", CardLevel.Red, calendar.EndOfBusiness(statute), evidence);
        if (promised is { IsLate: true, Expected: { } promise }) return new(RuleCodes.Deadline, "review", CardLevel.Yellow, calendar.EndOfBusiness(promise), evidence);
        var warns = promised.IsRunning && !clock.IsStopped && clock.WarningOn <= clock.AsOf.Day;
        return warns ? new(RuleCodes.Deadline, "review", CardLevel.Warning, LegalDay.Start(clock.WarningOn!.Value), evidence) : null;
    }

    /// <summary>The last day of the completeness or check period that lapsed before the window acted.</summary>
    private static DateOnly? AcceptanceLate(CaseClock clock) =>
        clock.Check is { IsLate: true } check ? check.Expected
        : clock.Completeness is { IsLate: true } completeness ? completeness.Expected
        : clock.DeemedAccepted ? clock.Check?.Expected ?? clock.Completeness?.Expected
        : null;

    private static RuleFinding Late(ProcedureClock procedure, ClockMoment asOf, WorkCalendar calendar, RuleSettings settings)
    {
        var stated = procedure.StatedEnd!.Value;
        var at = procedure.Ended is { } ended ? new ClockMoment(ended) : asOf;
        var evidence = Evidence(("until", stated.Iso()), ("started", procedure.Started.Iso()), ("ended", procedure.Ended?.Iso()));
        return RedFrom(calendar, stated, settings.ProcedureRedDays) is { } red && at.IsPast(red)
            ? new(RuleCodes.Procedure, procedure.Id, CardLevel.Red, calendar.EndOfBusiness(red), evidence)
            : new(RuleCodes.Procedure, procedure.Id, CardLevel.Yellow, calendar.EndOfBusiness(stated), evidence);
    }

    /// <summary>Null while the calendar of the year concerned has not appeared: no date is guessed.</summary>
    public static DateOnly? RedFrom(WorkCalendar calendar, DateOnly stated, int days)
    {
        try
        {
            return calendar.AddWorkingDays(stated, days);
        }
        catch (CalendarYearMissingException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> Evidence(params ReadOnlySpan<(string Key, string? Value)> pairs)
    {
        var evidence = new Dictionary<string, string>();
        foreach (var (key, value) in pairs)
            if (value is not null) evidence[key] = value;
        return evidence;
    }
}
