using Xinyu.Abp.Json;
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
    public string ClockJson { get; private set; } = "";

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
        ClockJson = StoredJson.Write(clock);
    }

    /// <summary>Whom the case waits for: before acceptance the window, while the flow waits for a procedure the handler who ends it.</summary>
    private (string? Name, string? Post) Waiting() => State switch
    {
        CaseState.Received or CaseState.Checking => ("受理", PostCodes.Window),
        CaseState.AwaitingSupplement or CaseState.Closed or CaseState.NotAccepted => (null, null),
        CaseState.InReview or CaseState.Suspended when TaskPost is null => ("特别程序", PostCodes.Handler),
        _ => (TaskName, TaskPost),
    };
}
