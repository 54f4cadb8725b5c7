using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Rules.Tests.Calendar;

namespace Xinyu.Approval.Rules.Tests.Deadlines;

/// <summary>Asks the legal clock in the fewest words.</summary>
static class TestClock
{
    /// <summary>The licensing law's own 20 days with a promise of 10.</summary>
    public static readonly ItemTerms Standard = new(20, DayKind.Working, 10);

    public static DateOnly D(string day) => DateOnly.Parse(day);

    /// <summary>That day after business has closed.</summary>
    public static ClockMoment Evening(string day) => new(D(day), true);

    public static CaseClock Ask(ItemTerms terms, ClockMoment asOf, params ClockEvent[] events) =>
        Ask(terms, DeadlineReadings.Default, asOf, events);

    public static CaseClock Ask(ItemTerms terms, DeadlineReadings readings, ClockMoment asOf, params ClockEvent[] events) =>
        LegalClock.Due(events, terms, RealCalendar.Value, readings, asOf);

    public static CaseClock Ask(ItemTerms terms, string asOf, params ClockEvent[] events) => Ask(terms, D(asOf), events);

    public static ClockEvent Received(string day) => ClockEvent.Received(D(day));

    public static ClockEvent Accepted(string day) => ClockEvent.Accepted(D(day));

    public static ClockEvent Started(string day, string until, string id = "专家评审", bool stops = true) =>
        ClockEvent.ProcedureStarted(D(day), id, D(until), stops);

    public static ClockEvent Ended(string day, string id = "专家评审") => ClockEvent.ProcedureEnded(D(day), id);
}
