using Xinyu.Abp.Json;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Json;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases;

// The clock as last computed: for lists, lights and the sweep. The events are the truth, these columns their reading.
internal sealed partial class Case
{
    public bool IsOpen { get; private set; } = true;
    public DateOnly? CompletenessDue { get; private set; }
    public DateOnly? PromisedDue { get; private set; }
    public DateOnly? StatutoryDue { get; private set; }
    public DateOnly? WarnOn { get; private set; }
    public DateOnly? DeliveryDue { get; private set; }
    public DateOnly? StoppedSince { get; private set; }
    /// <summary>The date that falls due next, whichever clock it is of.</summary>
    public DateOnly? NextDue { get; private set; }
    /// <summary>When the sweep has to look at the case again (UTC); null when the law does nothing by itself.</summary>
    public DateTime? NextCheckAt { get; private set; }
    /// <summary>The calendar these columns were computed with; a running case behind the newest one waits to be computed again.</summary>
    public int CalendarVersion { get; private set; }
    public string ClockJson { get; private set; } = "";

    /// <summary>The legal day of acceptance: back-dated where it came by itself; null before it.</summary>
    public DateOnly? AcceptedOn() => _events.Find(e => e.Kind is CaseEventKind.Accepted or CaseEventKind.DeemedAccepted)?.EffectiveDate;

    public ClockSnapshot Clock() => StoredJson.Read<ClockSnapshot>(ClockJson);

    public void SetClock(ClockSnapshot clock, DateTime? nextAutomatism)
    {
        IsOpen = State is not (CaseState.Closed or CaseState.NotAccepted);
        // After the decision the limit that runs is the delivery's; the decision's own limits are history.
        (CompletenessDue, PromisedDue, StatutoryDue) = State == CaseState.Decided
            ? (null, clock.DeliveryDue, clock.DeliveryDue)
            : (clock.CompletenessDue, clock.PromisedDue, clock.StatutoryDue);
        (WarnOn, DeliveryDue, StoppedSince) = (State == CaseState.Decided ? null : clock.WarnOn, clock.DeliveryDue, clock.StoppedSince);
        NextDue = State == CaseState.Decided ? DeliveryDue : PromisedDue ?? CompletenessDue ?? clock.ExpectedPromisedDue;
        (TaskName, TaskPost) = Waiting();
        NextCheckAt = IsOpen ? nextAutomatism : null;
        (CalendarVersion, ClockJson) = (clock.CalendarVersion, StoredJson.Write(clock));
    }

    /// <summary>A closed case keeps the calendar it was closed under.</summary>
    public bool IsBehind(WorkCalendar calendar) => IsOpen && CalendarVersion > 0 && CalendarVersion < calendar.Version;

    /// <summary>The holidays were changed: the new dates come into the record as an event of their own.</summary>
    public void Recompute(CaseMoment moment, int version, CaseDates before, CaseDates after)
    {
        var arguments = new Dictionary<string, string> { ["calendar"] = version.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        Moved(arguments, "completeness", before.Completeness, after.Completeness);
        Moved(arguments, "promised", before.Promised, after.Promised);
        Moved(arguments, "statutory", before.Statutory, after.Statutory);
        Moved(arguments, "delivery", before.Delivery, after.Delivery);
        Append(CaseEventKind.ClockRecomputed, moment, CaseActor.System, arguments: arguments);
    }

    /// <summary>Whom the case waits for: before acceptance the window, while the flow waits for a procedure the handler who ends it.</summary>
    private (string? Name, string? Post) Waiting() => State switch
    {
        CaseState.Received or CaseState.Checking => ("受理", PostCodes.Window),
        CaseState.AwaitingSupplement or CaseState.Closed or CaseState.NotAccepted => (null, null),
        CaseState.InReview or CaseState.Suspended when TaskPost is null && TaskName is null => ("特别程序", PostCodes.Handler),
        _ => (TaskName, TaskPost),
    };
}
