using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.LandResources;

/// <summary>
/// GT-05: when the use ends (after the months applied for, at the latest with the approval) the holder is told to declare the
/// restoration; thirty days later the handling post is told to urge what was not declared.
/// </summary>
[Rule(TemporaryLandUse.Item, 2)]
internal sealed class RestorationReminder(IPlugInParameters parameters) : IReminderSchedule
{
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        DateOnly?[] ends = [licence.ValidUntil, licence.Form.Integer("useMonths") is { } months ? licence.IssuedOn.AddMonths(months) : null];
        if (ends.Min() is not { } end)
            return Task.FromResult<IReadOnlyList<Reminder>>([]);
        var days = (int)parameters.Number(TemporaryLandUse.RestorationDays);
        MessageArguments arguments = new() { { "number", licence.Number }, { "end", end }, { "days", days } };
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            new Reminder("GT-05.DeclareRestoration", end, ReminderRecipient.Holder) { Arguments = arguments },
            new Reminder("GT-05.UrgeRestoration", end.AddDays(days + 1), ReminderRecipient.HandlingPost) { Arguments = arguments },
        ]);
    }
}
