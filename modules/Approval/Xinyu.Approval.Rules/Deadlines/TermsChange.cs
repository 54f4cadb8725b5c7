using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// What other limits would make of a running case's clock, and why they may not be put on it. Pure, like the clock itself.
/// A due date that the applicant was told never moves away from him: the statute is lengthened by art. 42 alone (once, by the
/// authority's head, with reasons told), and on the promise he relies as on any act of the authority (art. 8, 信赖保护).
/// </summary>
public sealed record TermsChange(CaseClock Before, CaseClock After)
{
    public static TermsChange Of(
        IReadOnlyList<ClockEvent> events, ItemTerms before, ItemTerms after, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf) =>
        new(LegalClock.Due(events, before, calendar, readings, asOf), LegalClock.Due(events, after, calendar, readings, asOf));

    public IReadOnlyList<TermsObjection> Objections => [.. Found()];

    private IEnumerable<TermsObjection> Found()
    {
        if (IsLater(Before.Promised, After.Promised)) yield return TermsObjection.PromiseLater;
        if (IsLater(Before.Statutory, After.Statutory)) yield return TermsObjection.StatuteLater;
        if (IsOver(After) && !IsOver(Before)) yield return TermsObjection.OverAtOnce;
    }

    /// <summary>Without a date on both sides (a year's calendar is missing) the periods themselves are compared; kinds of days cannot be.</summary>
    private static bool IsLater(ClockRun? before, ClockRun? after) => (before, after) switch
    {
        (null, _) => false,
        (_, null) => true,
        ({ Expected: { } was }, { Expected: { } day }) => day > was,
        ({ Expected: not null }, _) => true,
        (_, { Expected: not null }) => false,
        _ => after.Kind != before.Kind || after.Days > before.Days || after.Start > before.Start,
    };

    /// <summary>A limit nobody could have kept, since it did not hold until now, is no limit to measure officials by.</summary>
    private static bool IsOver(CaseClock clock) => clock.Promised is { IsLate: true } || clock.Statutory is { IsLate: true };
}

public enum TermsObjection
{
    PromiseLater,
    StatuteLater,

    /// <summary>The new limit would be over at once, while the old one still runs.</summary>
    OverAtOnce,
}
