namespace Xinyu.Abp.EventBus.Distributed;

internal enum DeliveryOutcome
{
    Done,
    Held,
    Failed
}

internal sealed record DeliveryResult(DeliveryOutcome Outcome, string Reason)
{
    public static readonly DeliveryResult Done = new(DeliveryOutcome.Done, "");

    /// <summary>Notes a refusal on the delivery.</summary>
    public void NoteOn(EventDelivery delivery, DateTime now, AbpEventBusBoxesOptions options)
    {
        if (Outcome == DeliveryOutcome.Held)
            delivery.Hold(Reason, now);
        else
            delivery.Fail(Reason, now, options);
    }
}
